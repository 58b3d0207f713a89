package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Numbers in groups over a line's end; {@code ~} stands for it, brackets for where the value is.
 */
class BrokenGroupsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL21~1020~4421~9064~7361~1653~6506",
        "konto PL21 1020~4421 9064~7361 1653~6506 ok",
        "το GR37~0172 2306 8352 4170 3978~445. Ok"
      })
  void ibansAreFoundOverManyLinesWhateverIsNear(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .anyMatch(found -> found.startsWith("global.iban high"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL22~1020~4421~9064~7361~1653~6506",
        "1021~1020~4421~9064~7361~1653~6506",
        "PLN 21~1020~4421~9064~7361~1653~6506"
      })
  void otherNumbersOfManyLinesAreNone(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).noneMatch(found -> found.contains("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de.vat high|ust idnr [DE~136 695 976] of them",
        "gb.nino high|NINO: [JG~10 37 59 A]",
        "ch.uid high|Uid: [CHE-~100.155.212]",
        "in.udyam high|msme no [UDYAM-~MH-18-0012345]",
        "de.steuernummer high|Steuernummer: [29~815 08158]",
        "us.ssn medium|The social security card of my wife shows [212-~09-7694]",
        "co.cedula high|Cédula de ciudadanía [1.032.~447.182], NIT none",
        "fr.siret high|siège SIRET [312 128 374~00039], TVA none",
        "global.iban high|the account [GR37~0172 2306 8352 4170 3978~445] of mine",
        "global.date-of-birth high|date of birth [22-Jun-~1979]",
        "global.phone high|Tel. [2310~478 905], after noon",
        "global.phone high|telefone [22 418~63 07] (chamada local)",
        "global.phone medium|he can be called on [07911~481926] he said",
        "global.phone medium|the loan goes to M-Pesa [0722 447~182] and her card",
        "global.phone high|والجوال [055 447~1826] هنا",
        "gb.sort-code-account high|Sort code and account [23-71-44~70161003], please",
        "global.iban high|Konto: *[DE54 5005 0201~6323 6843 76]* neu",
        "global.payment-card high|card: _[4916 3857~5182 6140]_ now",
        "global.bic high|BIC [GIBA~ATWGXXX], Begünstigter",
        "global.bic high|our SWIFT code is [DEUT~DEFF500] today",
        "gb.sort-code-account medium|sort code and account number are [20-41-57~63920418] now",
        "au.bank-account high|Wages should land in BSB and account [063-418~10827364] from now"
      })
  void areFoundInOnePiece(String finding, String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    for (String breaking : new String[] {"\n", "\r\n", " \n", "\n> ", " |\n| "}) {
      String written = "| " + text.replaceAll("[\\[\\]]", "").replace("~", breaking);
      assertThat(Scanned.findings(written))
          .as(written)
          .contains(finding + " " + value.replace("~", breaking));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app[7]: declined card [5457091573~432719] of him",
        "[#4471] my IBAN is [DE89 3704 0044~0532 0130 00] now",
        "+ the IBAN DE89 is [GB82 WEST 1234~5698 7654 32] now"
      })
  void areFoundBehindTheHeadsOfLines(String text) {
    int from = text.lastIndexOf('[');
    String head = text.startsWith("[") ? "[#4471] " : text.startsWith("+") ? "+ " : "app[7]: ";
    String value = text.substring(from + 1, text.indexOf(']', from)).replace("~", "\n" + head);
    String written = text.substring(0, from) + value + text.substring(text.indexOf(']', from) + 1);
    assertThat(Scanned.findings(written)).anyMatch(found -> found.endsWith(" high " + value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14   The IBAN is ES35 0182\n16   7774 6314 4972 1488.",
        "14 The IBAN is ES35 0182\n15 7774 6314 4972 1488.",
        "14   ES35 0182 7774 6314\n15   4972 1488",
        "(1/2) Pls credit ES35 0182 7774 6314\n(2/3) 4972 1488 today"
      })
  void otherNumbersAtTheBeginOfLinesAreNotCounted(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.iban"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+iban: ES35 0182 7774 6314\n+ 4972 1488\n+x",
        "» compte FR76 1027 8025 1518\n» 1554 9494 870 à Lyon",
        "-- iban: ES35 0182 7774 6314\n-- 4972 1488",
        "PLS CREDIT RIB TN59 0861\n+ 1504 6941 1157 5720 TUNIS",
        "14   A.  The IBAN is ES35 0182\n15   7774 6314 4972 1488.\n16   Q.  Whose?",
        "000120 MOVE ACCT   FR76 1027 8025 1518\n000130             1554 9494 870",
        "(1/2) Pls credit ES35 0182 7774 6314\n(2/2) 4972 1488 today"
      })
  void areFoundBehindTheMarksOfALine(String text) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.matches("(?s)global.iban high.*\n.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 0201 4827163\n+ 49 170 1234567",
        "card: 5457091573\ncard: 432719",
        "| A/c no |\n| 50100123456789 |\n| 50100123456780 |",
        "the total of 1.032.\n447.182 were sold",
        "Line 447\nStops 74535\n54993 passengers a month",
        "Ticket 07733\n481926 is lost",
        "SWIFT BANK\nDETAILS are",
        "BIC: SEND\nBACK",
        "on page DE\n136 695 976 words"
      })
  void othersAreNotJoined(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("\n"));
  }
}
