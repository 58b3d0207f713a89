package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A value that its label names is found though its check refuses it. */
class RefusedValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB29NWBK60161331926818 is not a valid IBAN | global.iban low GB29NWBK60161331926818",
        "GB29NWBK60161331926818 ist keine gültige IBAN | global.iban low GB29NWBK60161331926818",
        "25386582Y no es un DNI válido | es.dni low 25386582Y",
        "111222334 is geen geldig BSN | nl.bsn low 111222334",
      })
  void whereTheSentenceSaysSo(String text, String finding) {
    assertThat(all(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB29NWBK60161331926818 is not an IBAN | iban",
        "123456789 is not my BSN | bsn",
      })
  void butNotWhereItSaysThatTheLabelIsNotTheValues(String text, String kind) {
    assertThat(all(text)).noneMatch(it -> it.contains(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Personalausweis Nr. XYHMYP48G1 | de.id-card low XYHMYP48G1",
        "'SIREN : 450 188 711\nSIRET du siège : 470 434 036 00030' | fr.siret low 470 434 036 00030",
        "cod unic de înregistrare: 18547293 | ro.cui low 18547293",
      })
  void whereAnotherKindMightHaveIt(String text, String finding) {
    assertThat(all(text)).contains(finding);
  }

  private static List<String> all(String text) {
    return Scanned.matches(text).stream()
        .map(
            it ->
                it.detector().id().value()
                    + " "
                    + it.confidence().word()
                    + " "
                    + it.value().reveal())
        .toList();
  }
}
