package org.mailboxinventory.scanner.detect.address.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** What is cited, and lists of codes, are no addresses, though they have numbers and commas. */
class OtherTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Rao, On rates of loans, vol. 24, no. 1, pp. 51\u201388, 1990.",
        "J. Klein, no. 12, pp. 1153-1161, 2005.",
        "Nordwind Newsletter, Volume 9, No. 2, Summer 1989",
        "12: 1133-1140 18. Rao SL, Klein CI, Huber CR (2001) Housing in California: a report",
        "VOL. 108, NO.6, 19621 THE RULES OF THE TRADE 469",
        "Lei n\u00ba 8134/95\nAcordo de Lisboa",
        "2218 RING OPERATOR\n2219 BULLET OPERATOR",
        "005A LATIN CAPITAL LETTER Z\n005B LEFT SQUARE BRACKET\n005C REVERSE SOLIDUS\n",
        "Off\nKLX-TABLE_DOUBLE_ENTRY 1\nNORDEN-01940",
      })
  void isNoAddress(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("postal-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[No. 12, Harbour Road, Singapore 310024]]",
        "[[1204 Barley Road\nSpringfield, IL 62701]]",
        "[[12 Barley Road, Springfield, IL 62701]], vol. 7, pp. 5-9",
        "Volume of post: [[14 Barley Road, Springfield, IL 62701]]",
      })
  void andAnAddressOfTheSameWordsIsFound(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17 # [[58 Barley Street, Fourth Floor, Salem, MA 01970-2217]]",
        "Sydney [[PO Box 412 West End QLD 4101]] Phone 07 3010 1555 Fax 07 3010 0599\n"
            + "[[Brisbane PO Box 783 Rozelle NSW 2039]]",
        "[[Springfield, MD 20705-2350]], USA\n[[12 Barley Road\nColumbia, MO 66205-1033]]",
      })
  void whatIsBeforeIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
