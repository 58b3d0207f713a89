package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Numbers behind a label with each group on a line of its own; {@code ~} is a line's end, the signs
 * of quotation are around the value.
 */
class ValuesLineByLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in.uan high;Her UAN is «1012~4471~9035» and it was activated",
        "in.bank-account high;Savings a/c no. «2047~3911~885»~CANARA BANK, HUBLI",
        "in.bank-account high;A/c No: «50100~21347~78214».",
        "in.bank-account high;HDFC account no. «5010~0213~4778~21»~Thank you",
        "in.bank-account high;[11:42] Meera: acc no. «0614~[11:42] Meera: 2200~[11:42] Meera: 0931»"
            + "~[11:43] Desk: noted"
      })
  void areFoundInOnePiece(String finding, String text) {
    String plain = text.replace('~', '\n');
    String value = plain.substring(plain.indexOf('«') + 1, plain.indexOf('»'));
    assertThat(Scanned.findings(plain.replaceAll("[«»]", ""))).contains(finding + " " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account numbers ending in~4417~0200~1886~have been closed",
        "A/c No. 3128~8988~852~1200~CANARA BANK",
        "Account no. 501001~234477~821456",
        "Her UAN is 1012~447~19035",
        "Visits to the branch of the account~4417~0200~1886",
        "Account no. 4417~~0200~~1886"
      })
  void areNotJoinedWhereTheyAreNumbersOfAList(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .noneMatch(finding -> finding.contains("\n") && !finding.contains(" low "));
  }
}
