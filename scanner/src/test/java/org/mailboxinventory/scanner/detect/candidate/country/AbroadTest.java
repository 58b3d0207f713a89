package org.mailboxinventory.scanner.detect.candidate.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** An account beside what only another country has is not the home country's. */
class AbroadTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account number: 0190465743;IBAN: DE89 3704 0044 0532 0130 00",
        "Account number: 0190465743;Swift code: BARCGB22",
        "Payee: Acme BV;Account number: 0190465743;VAT: NL004495445B01",
        "\"clabe\": \"032180000118359719\",;\"bank_account\": \"0190465743\"",
        "\"clabe\": \"032180000118359710\",;\"bank_account\": \"0190465743\"",
        "\"bvn\": \"22190239861\",;\"gender\": \"1\",;\"beneficiary_account\": \"0190465743\"",
      })
  void whatNamesAnotherCountryDoes(String text) {
    assertThat(Scanned.findings(text.replace(';', '\n')))
        .contains("global.bank-account high 0190465743")
        .noneMatch(found -> found.startsWith("in.bank-account"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account number: 0190465743;IFSC: HDFC0001234;Correspondent: CITIUS33",
        "Account number: 0190465743;Swift code: HDFCINBB;Correspondent BIC: CITIUS33",
        "Account number: 0190465743;;;;;Yours;;IBAN of the sender: DE89 3704 0044 0532 0130 00",
        "Account number: 0190465743;GSTIN: 27AAPFU0939F1ZV",
      })
  void theOwnCountryNearerOrAParagraphBetweenDoesNot(String text) {
    assertThat(Scanned.findings(text.replace(';', '\n')))
        .contains("in.bank-account high 0190465743");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Sort code | Account number |;|---|---|;| 20-45-77 | 41720639 |",
        "Sort code: 20-45-77 | Account: 41720639",
      })
  void theCodeOfABranchInTheCellBesideSaysTheCountry(String text) {
    assertThat(Scanned.findings(text.replace(';', '\n')))
        .contains("gb.sort-code-account medium 20-45-77", "gb.sort-code-account medium 41720639");
  }

  @Test
  void theCodeOfABankThatPassesItsCheckSaysTheCountryOfTheAccountBesideIt() {
    assertThat(
            Scanned.findings(
                "Bank Code | Account number | Account type |\n---|---|---|"
                    + "\n113961049 | 7731940258 | Checking |"))
        .contains("us.aba-routing high 113961049", "us.bank-account high 7731940258");
  }
}
