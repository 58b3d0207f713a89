package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The code of a bank before an account number of its country, or beside a currency. */
class BankCodePlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHANGED TO COBADEFF, IBAN DE74 5563 8467 1387 0838 23 | COBADEFF",
        "BNPAFRPP / FR7656538014610315615185212 | BNPAFRPP",
        "Please use GENODEF1NDH (IBAN: DE74556384671387083823) | GENODEF1NDH",
        "WE PAY AT BARCGB22 FOR GBP AND ELSEWHERE | BARCGB22",
        "our lines: CHF UBSWCHZH80A, all others unchanged | UBSWCHZH80A",
        "route USD via CHASUS33 from Monday | CHASUS33",
        "EUR: COBADEFF | COBADEFF",
        "DEUTDEFF (EUR) stays | DEUTDEFF",
        "EUR  Commerzbank  COBADEFF~USD  Citibank NY  CITIUS33~Accounts | CITIUS33",
        "    DEUTDEFF~    940~    COBADEFF~    :20:STATEMENT | DEUTDEFF",
        "    DEUTDEFF~    940~    COBADEFF~    :20:STATEMENT | COBADEFF",
        "GBP;Barclays Bank plc;BARCGB22 | BARCGB22",
        "Konts: LV49PARX0001234567890~Kods: PARXLV22 | PARXLV22",
        "A/S Parekss PARXLV22, konts: LV49 PARX 0001 2345 6789 0 | PARXLV22",
      })
  void itIsOne(String text, String code) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).contains("global.bic high " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COBADEFF, IBAN FR7656538014610315615185212",
        "COBADEFF has the account DE74556384671387083823",
        "COBADEFF has EUR as well",
        "Konts: LV49UNLA0001234567890~Kods: PARXLV22",
        "Konts: LT49PARX0001234567890~Kods: PARXLV22",
        "x DEUTDEFF~    940~",
        "    DEUTDEFF~    840~    :21:",
        "LOST BARCGB22 ALL THE TIME",
        "PRICES IN EUR ANDERDEN",
        "the part BARCGB22 EUR 500",
        "ABCDEFGH for EUR",
        "EUR  500 Citibank  CITIUS33",
        "EUR Citibank CITIUS33",
        "USD  Citibank NY  ABCDEFGH",
        "UNIT  Citibank NY  CITIUS33",
      })
  void elsewhereItNeedsAWord(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .noneMatch(it -> it.matches("global.bic (medium|high).*"));
  }
}
