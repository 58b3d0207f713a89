package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The code of a bank behind an account number of its country; {@code #} is a line's end. */
class BehindIbanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stadtwerke, DE74556384671387083823, GENODEF1NDH, 14 TAGE | GENODEF1NDH",
        "DE74 5563 8467 1387 0838 23 / COBADEFFXXX | COBADEFFXXX",
        "DE74556384671387083823 (Volksbank Nordheide, GENODEF1NDH) | GENODEF1NDH",
        "DE74 5563 8467#1387 0838 23; Volksbank Nordheide, GENODEF1NDH | GENODEF1NDH",
        "DE74556384671387083823;COBADEFF;Meier | COBADEFF",
        "FR7656538014610315615185212#BNPAFRPP | BNPAFRPP",
      })
  void itIsOne(String text, String code) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).contains("global.bic high " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR7656538014610315615185212, GENODEF1NDH",
        "DE745563, GENODEF1NDH",
        "FR7656538014610315615185212 (Volksbank Nordheide, GENODEF1NDH)",
        "XDE74556384671387083823, GENODEF1NDH",
        "DE74556384671387083823 is the account of GENODEF1NDH",
        "DE74556384671387083823, ANDERDEN",
      })
  void elsewhereItNeedsAWord(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.matches("global.bic (medium|high).*"));
  }
}
