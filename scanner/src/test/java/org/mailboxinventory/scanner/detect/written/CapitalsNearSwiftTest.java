package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Words in capitals that have the form of a BIC are none, whatever is said of one near. */
class CapitalsNearSwiftTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SWIFT pendiente, CANTIDAD 12, DEVOLUCION, VERIFICADO",
        "SWIFT kod brak, PRZELEWY, KREDYTOW, WNIOSKOW",
        "BIC fehlt, GEBUCHTE UMSAETZE zum STICHTAG",
        "BIC and BANKCODE are empty, USERCODE 14",
        "BIC missing, OVERSEAS EDUCATION REMITTAN",
        "SWIFT PAGAMENTO, RICEVUTA ALLEGATA",
        "kod SWIFT podano, UWAGA: ODWOLANIE, REKLAMACJA, NIEODEBRANE",
        "SWIFT kod chybi, DORUCENI ODESLANO, POTVRZENO",
        "BIC=XXXXXXXXXXX\nIBAN=<IBAN>\nENVIRONM=TEST\nLOGLEVEL=CRITICAL",
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains("global.bic"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'New standing settlement INSTRUCTION\nAgent: UBSWCHZH80A' | UBSWCHZH80A",
        "'CURRENCY | AGENT | DEADLINE\nSEK | NDEASESS | 11:00' | NDEASESS",
        "'a second tracer went to HYVEDEMM today' | HYVEDEMM",
        "'our MT 199 to BOFIIE2DXXX has no answer' | BOFIIE2DXXX",
        "'Pay to GEBABEBB, account BE71972484982069' | GEBABEBB",
        "'correspondent bank: EBILAEAD, fees in AED' | EBILAEAD",
      })
  void aCodeOfAnAgentIsOne(String text, String value) {
    assertThat(Scanned.findings(text)).contains("global.bic medium " + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BANKCODE", "Bank Code", "bank_code", "BIC11"})
  void aColumnOfCodesIsOfBanks(String header) {
    String table = "TERMINAL,CURRENCY," + header + "\nT0114,EUR,UNCRITMMXXX\nT0115,EUR,CONTANTI";
    assertThat(Scanned.findings(table))
        .filteredOn(it -> it.contains("global.bic"))
        .containsExactly("global.bic high UNCRITMMXXX");
  }
}
