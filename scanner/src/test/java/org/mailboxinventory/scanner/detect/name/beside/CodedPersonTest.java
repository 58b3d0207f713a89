package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** People by what is written directly beside them: letters, a telephone, what they are or do. */
class CodedPersonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "minutes: May Brown (MB), x (JT)!May Brown",
        "minutes: Mats Quorvand (MQU), x (PLE)!Mats Quorvand",
        "City of Elm (Lindsay Quorvand: 408-745-9696)!Lindsay Quorvand",
        "Quorva Landen is inviting you to a meeting!Quorva Landen",
        "Pedro Quorvand Brown, brasileiro, casado!Pedro Quorvand Brown",
        "STANLEY M. QUORVAND, PH.D.!STANLEY M. QUORVAND",
        "the SMTI MEERA QUORVAND came!MEERA QUORVAND",
        "by Maria L. Sanchez Quorvand today!Maria L. Sanchez Quorvand",
      })
  void theyAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N: Bruno Quorvand\nE: x\n",
        "N: Bruno Quorvand\nD: Network driver\n",
      })
  void aLineOfCreditsNamesSomebody(String text) {
    assertThat(Scanned.names(text)).containsExactly("Bruno Quorvand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "City of Elm (Housing Dept: 916-478-2254)",
        "N: Bruno Quorvand\nand more",
        "Wide Brown (WB) alone",
        "Dear Parishioner",
        "nombre: Creando Quorvand S.A. de C.V.",
      })
  void otherWordsSoAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
