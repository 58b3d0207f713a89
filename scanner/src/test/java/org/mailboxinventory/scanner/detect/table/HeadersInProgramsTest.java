package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Tables in plain text whose headers or amounts are written in ways of their own. */
class HeadersInProgramsTest {
  private static final String ROWS =
      "\n  1,Ines,ines@example.org,536-22-1487\n  2,Omar,,212-09-7694\n  3,Pia,,458-12-9843";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const rows = `id,first_name,email,ssn",
        "load('id,first_name,email,ssn",
      })
  void theFirstLineMayBeginWithinATextOfAProgram(String header) {
    assertThat(Scanned.findings(header + ROWS))
        .contains("us.ssn high 536-22-1487", "us.ssn high 212-09-7694", "us.ssn high 458-12-9843");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$1,142,500.00", "£89,210", "€45,000.00", "₹1,250"})
  void commasOfAnAmountPartNoCells(String amount) {
    assertThat(Scanned.findings("id,name,ssn,balance\n1,Ines,536-22-1487," + amount + "\n"))
        .contains("us.ssn high 536-22-1487");
  }

  @Test
  void aCommaBetweenNumbersDoesWhereNoCurrencyIsBefore() {
    byte[] line = "7,125,300".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(LineForm.cells(line, 0, line.length, (byte) ',')).isEqualTo(3);
    assertThat(new TextRow().read(line, 0, line.length, (byte) ',').count()).isEqualTo(3);
  }

  @Test
  void theShortNameOfAProcedureMayBeginAHeader() {
    String text = "| CARD NUMBER | CVV | 3DS PASSWORD |\n| 5105105105105100 | 841 | Vault!47 |";
    assertThat(Scanned.findings(text))
        .contains("global.card-security-code high 841", "global.password high Vault!47");
  }

  @Test
  void valuesInCapitalsHeadNothing() {
    byte[] line = "12AB | 7XKLMN | 9A4".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new TextRow().read(line, 0, line.length, (byte) '|').heads(line)).isFalse();
  }
}
