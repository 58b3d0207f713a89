package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Values in a column that others are beside, which go on in the row below; {@code ¦} is a bar,
 * {@code ~} the line's end, brackets are around the value.
 */
class BrokenRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in.gstin high;Vendor    GSTIN           Terms~Deccan    [27AABCW1400     30 d~         "
            + " B1Z3]",
        "global.iban high;Vendor    IBAN             Terms~Deccan    [DE89 3704 0044   30 d~       "
            + "   0532 0130 00]",
        "global.iban high;¦ Vendor   ¦ IBAN           ¦~¦ Deccan   ¦ [DE89 3704 0044 ¦~"
            + "¦ Printers ¦ 0532 0130 00]   ¦",
        "in.gstin high;¦ Vendor   ¦ GSTIN       ¦ Terms ¦~¦ Deccan   ¦ [27AABCW1400 ¦ 30 d  ¦~¦    "
            + "      ¦ B1Z3]        ¦       ¦",
        "in.gstin high;¦ Vendor   ¦ GSTIN       ¦~¦ Deccan   ¦ [27AABCW1400 ¦~¦ Printers ¦ B1Z3]   "
            + "     ¦",
        "in.mobile high;¦ Vendor   ¦ Mobile ¦ Terms ¦~¦ Deccan   ¦ [98833  ¦ 30 d  ¦~¦          ¦"
            + " 18991]  ¦       ¦",
        "in.bank-account high;Vendor    Account    Terms~Deccan    [501009     30 d~         "
            + " 31744985]~Other     1234567890  30 d",
        "in.bank-account high;Payee       Bank details~----------  ---------------~Anna        A/c"
            + " [20032~            874464], IFSC none",
        "in.ifsc high;Payee       Bank details~----------  ---------------~Anna        A/c"
            + " 20032874464, IFSC [SBIN000~            2533]",
        "in.bank-account high;11-06 NEFT DR     12,000.00~      A/C [2020894~      2684]~12-06 ATM"
            + " WDL      5,000.00"
      })
  void areFoundInOnePiece(String finding, String text) {
    assertThat(Scanned.findings(whole(text))).contains(finding + " " + value(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vendor    Account    Terms~Deccan    501009     30 d~          31744985   40 d",
        "Vendor    Account    Terms~Deccan    501009     30 d~Printers  31744985   40 d",
        "Vendor    IBAN             Terms~Deccan    DE89 3704 0044   30 d~Printers  0532 0130 00",
        "Vendor    Mobile     Terms~Deccan    98833      30 d~Printers  18991      40 d",
        "Vendor    IBAN             Terms~Deccan    DE89 3704 0044   30 d~           0532 0130 00",
        "Vendor    IBAN             Terms~Deccan    DE89 3704 0044   30 d~          0532 0130 01",
        "11-06 NEFT DR     12,000.00~      A/C 20208941~      2684~12-06 ATM WDL",
        "11-06 NEFT DR     12,000.00~      A/C 2020894~      2684~      2685"
      })
  void rowsOfTheirOwnAreNoPartOfThem(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "¦ No ¦ Nominee    ¦ Share ¦~¦----¦------------¦-------¦~¦ 1  ¦ [Rosalind   ¦ 50 %  ¦~¦   "
            + " ¦ Achterberg] ¦       ¦",
        "¦ No ¦ Nominee    ¦~¦----¦------------¦~¦ 1  ¦ [Rosalind   ¦~¦    ¦ Achterberg] ¦"
      })
  void namesBelowAHeaderGoOnInTheirCell(String text) {
    assertThat(Scanned.names(whole(text))).containsExactly(value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(customer id [8812~0447]) due on Monday",
        "customer id [8812~0447] is blocked",
        "customer id [881~20447]."
      })
  void customersNumbersAreShort(String text) {
    assertThat(Scanned.findings(whole(text))).contains("in.customer-id high " + value(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer id 881204~2024 was",
        "customer id 8812~044 is",
        "customer id 8812044~7711 is"
      })
  void yearsAndNumbersBehindAWholeOneAreNoPartOfIt(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  private static String whole(String text) {
    return text.replaceAll("[\\[\\]]", "").replace('~', '\n').replace('¦', '|');
  }

  private static String value(String text) {
    return whole(text.substring(text.indexOf('[') + 1, text.indexOf(']')));
  }
}
