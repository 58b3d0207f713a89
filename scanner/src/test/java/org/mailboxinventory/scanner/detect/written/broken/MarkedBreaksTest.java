package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Values that go on behind the marks with which a form of messages continues a line; {@code ~} is
 * the line's end, {@code ^} the feed of a page, brackets are around the value.
 */
class MarkedBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "global.iban high;:72:/BNF/FOR A/C [AE07033123~//4567890123456], SEE OTHER",
        "global.iban high;:72:/ACC/IBAN [AE07033123~//4567890123456] OF~//NOBODY",
        "global.iban high;:86:177?00SEPA?21IBAN+ [DE8937~?220400440532013000]?23SVWZ+NONE",
        "global.iban high;?30GENODEF1~S04?31[DE8937040044053201~3000]?32LOHMEIER",
        "global.iban high;IBAN [DE89 3704 0044~^0532 0130 00], sofern",
        "global.iban high;'IBAN [DE89 3704 0044 05&shy;~32 0130 00] bitte'",
        "global.iban high;neu ist IBAN [DE89 3704 0044 !~ 0532 0130 00] bitte",
        "in.bank-account high;Your account [115325~^372724641] will be closed",
        "in.bank-account high;> pay Asha Menon, [1122 3301~> 008641], CNRB0004417 today",
        "in.bank-account high;pay Asha Menon, [1122 3301~0086 417], CNRB0004417 today",
        "in.bank-account high;we were told to pay into [9170 2204~8954 655] (Axis) by Friday",
        "global.iban high;FII+BF+[DE893704~00440532013000]:GEORG HUBER:COBADEFF",
        "in.utr medium;12/03 NEFT-[CNRBN6202~6024608]-SALARY  38,500.00",
        "de.id-card high;Mein Personalausweis hat die Nummer [L16M96~3886] und gilt noch",
        "global.payment-card high;The imprint shows [550302693~8610892] and a name",
        "in.upi-vpa high;02/03 UPI/603670417581/ASHA MENON/[ashamenon~      .rao@okaxis]/rent",
        "in.epf-member-id high;PF member id is [MH/BAN/~0047812/000/0012894]. My date",
        "hk.hkid high;HKID [A123456~(3)], tel",
        "global.phone high;call Marek on~[+420 602~773 914] today",
        "in.mobile high;Night contacts: [97670~> 84526], until six",
        "in.mobile high;mobile [8143076~962], next run",
        // A line that breaking quoted mail anew left, and one that a second width left.
        "in.bank-account high;> kindly credit the whole of it to the deposit account [0318~4471 9026~"
            + "> 77] and tell me when it is done",
        "global.phone high;> the keys are with the caretaker, who has the telephone [+41 44~209~"
            + "> 91 26] until six",
        "global.phone high;all of the keys are with the caretaker, who has the telephone [+41 44~209~"
            + "91 26] and is there until six in the evening",
        // What programs write at a line's end.
        "global.iban high;please send all of it to the IBAN [DE89 3704 0044 \\~  0532 0130 00] today",
        "global.phone high;you can call me at home, my telephone is [+41 44=20~209 91 26] until=20~six",
        // Two words in capitals come before the break.
        "in.udyam high;x Udyam registration [UDYAM-KA-~03-1234567] is ours"
      })
  void areFoundInOnePiece(String finding, String text) {
    assertThat(Scanned.findings(whole(text))).contains(finding + " " + value(text));
  }

  @ParameterizedTest
  @CsvSource({"<br>", "<br/>", "<BR />"})
  void aTagDoesNotEndTheRowOfATable(String tag) {
    String head = "| Name | Aadhaar | Mobile | PAN |\n|---|---|---|---|\n| Asha Menon | ";
    String row = "6822 8392" + tag + "6490 | 88829" + tag + "04588 | RKAPM5281F |\n";
    assertThat(Scanned.findings(head + row + "| Vinod Rao | " + row))
        .containsSubsequence(
            "in.aadhaar high 6822 8392" + tag + "6490",
            "in.mobile high 88829" + tag + "04588",
            "in.pan high RKAPM5281F",
            "in.aadhaar high 6822 8392" + tag + "6490",
            "in.mobile high 88829" + tag + "04588");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBAN DE89 3704 0044~// 0532 0130 00",
        "IBAN DE89 3704 0044~?2 0532 0130 00",
        "HKID A123456~(4), tel",
        "HKID A123456~(3 of them)",
        "IBAN DE89 3704 0044 !~0532 0130 00 bitte",
        // No label names them.
        "> we have sent the goods of the last order to them in one go, that is 0318~4471~> 9026 77"
      })
  void otherSignsAndChecksThatFailPartThem(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  @Test
  void settingsOfOneConnectionGoOnInTheNextLine() {
    String value = "tcp:db.kaverne.local,1433;Database=limits;\nUser ID=svc;Password=Kq7Wd2Lm9x";
    assertThat(Scanned.findings("Server=" + value))
        .containsExactly("global.connection-string high " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The password is [Trumpet-~Harbour-47] and must be changed",
        "The password is [Trumpet#~Har47bour] (one word)",
        "password: [Trumpet_~Harbour_9917]",
        "db.password=[Trumpet\\~    Harbour_9917]~pool.size=4"
      })
  void secretsGoOnBehindASign(String text) {
    assertThat(Scanned.findings(whole(text))).contains("global.password high " + value(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The password is Trumpet-~and must be changed",
        "The password is Trumpet-~2024 was no good year",
        "The password is Tru-~Harbour-47 and must be changed"
      })
  void wordsAndNumbersBehindASignAreNoPartOfThem(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4197 6863 3538 6141~[09/27], name on card",
        "card 4197 6863 3538 6141~[09/27]",
        "card 4197 6863 3538 6141 ~[09/27] 418",
        "card 4197 6863 3538 6141 [09/27], name on card"
      })
  void theMonthOfACardBeginsTheNextLine(String text) {
    assertThat(Scanned.findings(whole(text)))
        .anyMatch(finding -> finding.matches("global.card-expiry [a-z]+ 09/27"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card 4197 6863 3538 6141~09/27 COFFEE HOUSE 12.00",
        "card 4197 6863 3538 6141~~09/27",
        "batch 4471 0000 2218~09/27"
      })
  void theDayOfAPaymentIsNoMonthOfACard(String text) {
    assertThat(Scanned.findings(whole(text))).noneMatch(finding -> finding.contains("expiry"));
  }

  private static String whole(String text) {
    return text.replaceAll("[\\[\\]]", "").replace('~', '\n').replace('^', '\f');
  }

  private static String value(String text) {
    return whole(text.substring(text.indexOf('[') + 1, text.indexOf(']')));
  }
}
