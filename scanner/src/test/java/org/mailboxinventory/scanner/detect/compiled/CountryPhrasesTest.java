package org.mailboxinventory.scanner.detect.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers under names that any country may have for them. */
class CountryPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Egypt, taxpayer identification number: 418-273-905|eg.tax-number high 418-273-905",
        "Country: Saudi Arabia⏎VAT registration no: 310482917500003|sa.vat high 310482917500003",
        "Sri Lanka, customer TIN: 104829175|lk.tin high 104829175",
        "South Korea, company reg no: 116-82-00276|kr.business-number high 116-82-00276",
        "Netherlands, chamber of commerce number: 48271935|nl.kvk high 48271935",
      })
  void areOfTheCountryThatIsSaid(String text, String finding) {
    assertThat(Scanned.findings(text.replace('⏎', '\n'))).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Taxpayer identification number: 418-273-905",
        "Romania, fiscal code: KX482917",
      })
  void areOfNoneWithoutOneAndNoCardsOwn(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.startsWith("eg.tax-number") || it.startsWith("ro.id-card"));
  }
}
