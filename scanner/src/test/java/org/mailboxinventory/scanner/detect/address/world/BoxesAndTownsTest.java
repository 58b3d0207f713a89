package org.mailboxinventory.scanner.detect.address.world;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Boxes of post offices with their codes, and towns behind a street and a number alone. */
class BoxesAndTownsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "COUNTY GOVERNMENT OF KIAMBU [[P.O.BOX 3311-00900, KIAMBU]], KENYA.",
        "[[P. O. Box 3311 - 00900, Kerugoya]]",
        "[[P.O. Box 104411, Nairobi]]",
        "const a = '[[Barley House, Hill Rd, P.O. Box 104411 - 00101, Nairobi]], Kenya'",
        "('x', '[[Private Bag X20112, BLOEMFONTEIN, 9300]]', 'www')",
        "<p>[[14 Mbogani Road, Westlands</p>\n  <p>P.O. Box 6112, 00100 Nairobi]], Kenya</p>",
        "order box 3311-00900, Kiambu"
      })
  void aBoxMayHaveSixDigitsAndItsCodeBehindAHyphen(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "situated at **[[Lindenlaan\n14 Hasselt]]**. Please",
        "at the [[Palm Building, 4 Orange Crescent, Rustenburg]]. Tender",
        "[[Vasaras iela 12, Daugavpils]]"
      })
  void furtherTownsEndOneWithoutACode(String marked) {
    MarkedAddresses.found(marked);
  }
}
