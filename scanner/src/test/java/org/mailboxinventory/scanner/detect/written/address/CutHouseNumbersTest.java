package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * The number of a house or a flat that a line's end cuts behind its sign is of the address; {@code
 * ~} is the line's end, brackets are where the address is.
 */
class CutHouseNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please mail it to [Blk 231 Toa Payoh Lorong 8, #08-~1123, Singapore 310231].",
        "Please mail it to [Blk 231 Toa Payoh Lorong 8 #08-~1123 Singapore 310231].",
        "> Please mail it to [Blk 231 Toa Payoh Lorong 8 #08-~> 1123 Singapore 310231].",
        "Please mail it to [14 Linking Road, Flat 4-~6, Bandra, Mumbai 400050].",
        "The cheque book went to [9/~4 Hawthornbank Place, Edinburgh EH6 4HG] and came back.",
        "kindly update my address to~[No. 17/~3, 2nd Main, Vijayanagar, Bengaluru 560040]"
      })
  void areFoundInOnePiece(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
    assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace('~', '\n')))
        .anyMatch(found -> found.contains("address") && found.endsWith(" " + value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lot 7781-~[14 Linking Road, Bandra, Mumbai 400050]",
        "Deliver by noon -~[14 Linking Road, Bandra, Mumbai 400050]"
      })
  void otherLinesAreNoPartOfOne(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace('~', '\n')))
        .contains("global.postal-address medium " + value);
  }
}
