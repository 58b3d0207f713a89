package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A number of goods, a paper or an event is none of a person by a weak check alone. */
class NumberedThingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lote A58818501 en el almacén 3",
        "Pieza núm. A58818501, 40 cajas",
        "spare part S9034517F for the sorter",
        "batch_id=850709-9805",
        "Charge Nr. 850709-9805, 12 Paletten",
        "档案 批次 850709-9805",
      })
  void isNoIdentifier(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Proveedor A58818501 de Madrid, es.cif medium A58818501",
    "La sociedad con CIF A58818501 factura el lote 12, es.cif high A58818501",
    "Order 4711 of NRIC S9034517F, sg.nric high S9034517F",
    "Personnummer 850709-9805 i ärende 12, se.personnummer high 850709-9805",
  })
  void aNumberThatAWordNamesOrNothingDoesIsOne(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
