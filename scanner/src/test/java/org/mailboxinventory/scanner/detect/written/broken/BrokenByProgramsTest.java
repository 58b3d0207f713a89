package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Values that programs break into two texts, two lines of a log or a conversation, or two pages;
 * {@code ~} is the line's end, braces are around the value.
 */
class BrokenByProgramsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // Two texts that a sign joins, or that are one by the indent.
        "global.iban high;String s = \"IBAN: {DE89 3704 0044 \"~    + \"0532 0130 00}\"",
        "global.iban high;String s = \"IBAN: {DE89 3704 0044 \" +~    \"0532 0130 00}\"",
        "global.iban high;const char *s = \"IBAN: {DE89370400\"~    \"440532013000}\"",
        "global.iban high;$s = 'IBAN: {DE89 3704 0044 ' .~  '0532 0130 00}'",
        "global.iban high;s = \"IBAN: {DE89 3704 0044 \" & _~    \"0532 0130 00}\"",
        "in.mobile high;s = \"Mobile: {98844 \"~  + \"71826}\"",
        // The lines of a field of SWIFT that begin with slashes.
        "global.iban high;:72:/ACC/FOR IBAN~//{DE89 3704 0044 0532~//0130 00} AT ONCE",
        // The time is another on the next line, the rest the same.
        "global.iban high;[8:15:40] Asha: IBAN {DE89 3704 0044~[8:15:52] Asha: 0532 0130 00}",
        "global.iban high;09:14:33,123 INFO: IBAN {DE89 3704 0044~09:14:33,124 INFO: 0532 0130 00}",
        // A frame of drawn bars.
        "global.iban high;│ IBAN: {DE89 3704 0044 │~│ 0532 0130 00} │",
        // Another column behind it has digits, too.
        "global.iban high;No  IBAN             Amount~1   {DE89 3704 0044   120.00~    0532 0130"
            + " 00}",
        // Empty lines, and the number of a page.
        "global.iban high;the IBAN is {DE89 3704 0044~~0532 0130 00}, kindly",
        "global.iban high;IBAN {DE89 3704 0044~~        Page 2 of 3~~0532 0130 00}.",
        "global.iban high;IBAN {DE89 3704 0044~~   — 2 —~~0532 0130 00}.",
        "global.iban high;IBAN:~~{DE89 3704 0044~0532 0130 00}~Thank you",
        "in.mobile high;Mobile & {98844~71826} \\\\ \\hline",
        // The code of a bank in the details of a German statement.
        "global.bic high;:86:166?00GUTSCHRIFT?30{COBADEFFXXX}?31DE1?32ERNA",
        "global.bic high;:86:166?00GUTSCHRIFT?30{COBADEFF}?31DE1?32ERNA",
        "global.bic high;:86:105?00LASTSCHRIFT?30{GENODEF1~S04}?31DE1?32ERNA"
      })
  void areFoundInOnePiece(String finding, String text) {
    assertThat(Scanned.findings(whole(text))).contains(finding + " " + value(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Two texts of a list, and two that nothing joins.
        "[\"IBAN DE89 3704 0044\",~  \"0532 0130 00\"]",
        "IBAN \"DE89 3704 0044\"~\"0532 0130 00\"",
        "IBAN \"DE89 3704 0044\"~  '0532 0130 00'",
        // Others write, at other times.
        "[8:15:40] Asha: IBAN DE89 3704 0044~[8:15:52] Ravi: 0532 0130 00",
        // No check alone says that these are one behind an empty line.
        "account number 4539 5787~~6362 1486, kindly",
        "account number 45395~~787636, kindly",
        "Aadhaar: 9999 4105~~7058~",
        // More than the number of a page is between.
        "IBAN DE89 3704 0044~~see page 2 of the annex~~0532 0130 00",
        "IBAN DE89 3704 0044~~12 people~~0532 0130 00"
      })
  void otherLinesPartThem(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":86:166?00GUTSCHRIFT?20COBADEFFXXX?31DE1",
        ":86:166?00GUTSCHRIFT?30BANKWERK?31DE1",
        "COBADEFFXXX"
      })
  void aCodeOfABankIsInItsField(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.startsWith("global.bic"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tel: {0131 722~4183}~Thank you",
        "Tel:~{0131 722~4183}~Thank you",
        "Tel: {0131 722 =~4183}, kindly",
        "Tel      {0131 722~         4183}~Branch   Salem",
        "Tel: {0131 225~2552} - calls may be recorded",
        "Tel: {020 7946 0958}~12 High Street, London",
        "Tel: {+44 20 7946 0958}~12 High Street, London",
        "Tel: {033 4412}~18 May 2024",
        "Tel: {033 44129}~033 44130"
      })
  void telephonesEndWhereAnotherNumberBegins(String text) {
    assertThat(Scanned.findings(whole(text))).contains("global.phone high " + value(text));
  }

  private static String whole(String text) {
    return text.replace("{", "").replace("}", "").replace("~", "\n");
  }

  private static String value(String text) {
    return text.substring(text.indexOf('{') + 1, text.indexOf('}')).replace("~", "\n");
  }
}
