package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values that a program broke where its line was full. */
class BrokenValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.payment-card|Please block the lost card number 4539 5787|6362 1486 at once",
        "global.payment-card|Please block the lost card number 4539|5787 6362 1486 at once",
        "global.payment-card|Please block the lost card number 4539-5787-|6362-1486 at once",
        "global.iban|Pay it to the IBAN GB29 NWBK 6016|1331 9268 19 please",
        "in.aadhaar|We have your Aadhaar number 9999 4105|7058 on file",
        "in.mobile|Call me on my mobile number 98450|12345 after six",
        "global.iban|to BE685390|07547034 by SEPA",
        "global.figi|The note has FIGI BBG|6S6Z5W597 since May",
        "global.figi|The note has FIGI BBG6S6|Z5W597 since May",
        "global.isin|Kindly transfer off the market the units of INE412|D01039 to the joint holder",
        "in.bank-account|NEFT to be credited to the account no. 1048010|0237719, name as in the"
            + " file",
        "in.bank-account|the buyer confirms once more the account number 60418823|771204 for the"
            + " fee"
      })
  void isFoundOverTheLinesEnd(String detector, String first, String second) {
    for (String breaking : List.of("\n", "\r\n", " \n", "\n> ", "\n>> ")) {
      List<Match> found =
          Scanned.matches(Scanned.scan(Confidence.MEDIUM), first + breaking + second);
      assertThat(found)
          .as(breaking)
          .anySatisfy(
              match -> {
                assertThat(match.detector().id().value()).isEqualTo(detector);
                assertThat(match.value().reveal()).contains(breaking);
              });
    }
  }

  @Test
  void linesThatBarsQuoteAreReadAsOthers() {
    String text = "| Please block the lost card number 4539\n| 5787 6362 1486 at once";
    assertThat(Scanned.matches(Scanned.scan(Confidence.MEDIUM), text).get(0).value().reveal())
        .isEqualTo("4539\n| 5787 6362 1486");
    String table = "| card number | 4539\n| 5787 6362 1486 | kept";
    assertThat(Scanned.matches(Scanned.scan(Confidence.MEDIUM), table)).isEmpty();
  }

  @Test
  void theCellOfARowThatWasBrokenIsReadAsOne() {
    String text =
        "| Payee | IBAN |\n| Huta Szkła | PL6110901014\n0000071219812874 |\n| Auer KG | AT61\n"
            + "1904300234573201 |";
    assertThat(Scanned.findings(text))
        .contains(
            "global.iban high PL6110901014\n0000071219812874",
            "global.iban high AT61\n1904300234573201");
    assertThat(Scanned.findings(text.replace("2874", "2875").replace("3201", "3202")))
        .noneMatch(found -> found.startsWith("global.iban"));
  }

  @Test
  void itsPlaceIsThatInTheTextAsGiven() {
    String text = "Grüße! Please block the card number 4539\n> 5787 6362 1486 at once";
    Match found = Scanned.matches(Scanned.scan(Confidence.MEDIUM), text).get(0);
    assertThat(text.substring((int) found.start(), (int) found.end()))
        .isEqualTo("4539\n> 5787 6362 1486")
        .isEqualTo(found.value().reveal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The account number was 50100234|1204 pieces were sent",
        "The branch opens the accounts with the number 1048010|0237719, 4481002 and 5510092 today",
        "bank of the client has the BIC COBADEFFXXX|4 of its branches are closed",
        "the buyer confirms once more the account number 60418823|771204 letters were sent",
        "the buyer confirms once more the account number 60418823|1204 for the fee",
        "the copy goes to JANE|17 450 pieces are kept",
        "Your mobile number is 98450|123 Main Street, Oldtown",
        "Card 4539|5787|6362|1486",
        "4539|5787 6362 1486"
      })
  void whatDoesNotGoOnIsNoValue(String first, String second) {
    String text = first + "\n" + second.replace('|', '\n');
    assertThat(Scanned.matches(Scanned.scan(Confidence.MEDIUM), text))
        .noneMatch(match -> match.value().reveal().contains("\n"));
  }

  @Test
  void rowsOfATableAreNotPutTogether() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("Name", "Card number"),
                    List.of("Asha Rao", "card 4539 5787"),
                    List.of("6362 1486", "x"))))
        .noneMatch(finding -> finding.startsWith("global.payment-card"));
  }

  @Test
  void behindALetterWithoutABlank() {
    assertThat(
            Scanned.findings(
                "\u8bf7\u6838\u5bf9\u8eab\u4efd\u8bc1\u53f7\u78011101051949\n1231002X\uff0c"))
        .anyMatch(found -> found.startsWith("cn.resident-id high"));
    assertThat(Scanned.findings("\u5408\u540c\u7f16\u53f720261127\n88450012\u53f7\uff0c"))
        .noneMatch(found -> found.contains(" high ") || found.contains(" medium "));
  }
}
