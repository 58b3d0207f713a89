package org.mailboxinventory.scanner.detect.context.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A sentence that says of which country somebody is says whose the passport in it is. */
class NationalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A national of the United Kingdom who came for his work with a shipping agent of the port"
            + " in May showed his passport, number 512348876. | gb.passport high 512348876",
        "A citizen of the United States who reads medicine in Manipal and lives in the hostel;"
            + " passport number 533401372. | us.passport high 533401372",
        "Shown as an Australian national, works with a contractor of the mine. Original passport"
            + " seen, number RA7206418. | au.passport high RA7206418",
      })
  void itNamesTheCountry(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He works for the United Kingdom office of a shipping agent of the port since the spring"
            + " of the year. He showed his passport, number 512348876.",
        "She is a citizen of the United States and lives in Manipal with two others of her year."
            + " We also met Mr Rao. He showed his passport, number 512348876.",
        "She is a citizen of the United States. The gentleman who came with her to the branch"
            + " showed his passport, number 512348876.",
      })
  void whatIsNotSaidOfSomebodyOrInAnotherSentenceDoesNot(String text) {
    assertThat(Scanned.findings(text)).contains("global.passport high 512348876");
  }
}
