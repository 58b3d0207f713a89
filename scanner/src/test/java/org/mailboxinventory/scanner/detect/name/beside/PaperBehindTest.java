package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names that lists leave open, by the number of a paper behind them or by a phrase before them. */
class PaperBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoy, Luz Marina Brandovez, cédula 52 000 000, pide la clave|Luz Marina Brandovez",
        "Hoy, Luz Marina Brandovez (cédula n.º 52 000 000) pide|Luz Marina Brandovez",
        "Gestor: Lisardo Brandovo Veiga, nacido el 23/04/1959.|Lisardo Brandovo Veiga",
        "rekening ten name van J.W. van Beukerum boeken|J.W. van Beukerum",
        "a card in the name of Quelvana Brandberg is due|Quelvana Brandberg"
      })
  void somebodyIsSaidToBeAPerson(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "República Dominicana, cédula: 002-0000000-0",
        "Costa Rica, cédula 1-0000-0000 y El Salvador",
        "Luz Marina Brandovez, cédula de ella",
        "in the name of Quelvan Logistics and of Quelvan Holdings",
        "the name of Northern Branch"
      })
  void otherThingsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
