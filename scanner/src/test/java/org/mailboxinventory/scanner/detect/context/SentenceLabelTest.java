package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

class SentenceLabelTest {
  /** In each the check digit is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The IMEI printed on the box, 356938035643808, is not accepted | global.imei",
        "Su RFC según la constancia es GODE561231GR7, revisar | mx.rfc",
        "Il codice fiscale scritto a mano, RSSMRA85T10A562T, non va | it.codice-fiscale",
        "Le NIR dicté par elle était bien 1 85 05 78 006 084 37 | fr.nir",
        "On the claim the NHS number was copied as 943 476 5918 by hand | gb.nhs",
      })
  void aValueThatFailsItsCheckIsLowBehindALabelOfItsSentence(String text, String kind) {
    assertThat(Scanned.matches(text))
        .filteredOn(match -> match.detector().id().value().equals(kind))
        .extracting(match -> match.confidence())
        .containsExactly(Confidence.LOW);
  }

  /** Another sentence, another label, another number between. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The IMEI is printed on the box. Quote 356938035643808 to us",
        "The IMEI is printed on the box.\nQuote 356938035643808 to us",
        "The IMEI and the invoice number 356938035643808 are in the mail",
        "The IMEI is on page 2 of docket 356938035643808 as well",
        "The IMEI, the colour, the size and the weight of the article were all listed in"
            + " 356938035643808",
      })
  void elsewhereItIsNone(String text) {
    assertThat(Scanned.matches(text))
        .extracting(match -> match.detector().id().value())
        .doesNotContain("global.imei");
  }
}
