package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names behind labels that go on behind small words or a comma, and names in small letters. */
class LongLabelledNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nominee: Rui da Costa do Vale de Quorvan|Rui da Costa do Vale de Quorvan",
        "Titular: Inês Filipa de Moura e Castro|Inês Filipa de Moura e Castro",
        "Titular: Inês Filipa de Moura e Castro Dhillon|Inês Filipa de Moura e Castro Dhillon",
        "Payee: Corazon Anna dela Quorvan|Corazon Anna dela Quorvan",
        "Name: de la Quorvan, Juan P. III|de la Quorvan, Juan P. III",
        "Beneficiary name: Quorvan, Rev. Peter B., Jr.|Quorvan, Rev. Peter B., Jr.",
        "Guarantor: Quorvan Jr., Walter Henry|Quorvan Jr., Walter Henry",
        "Employee: MC QUORVAN, DANIEL K|MC QUORVAN, DANIEL K"
      })
  void aNameGoesOnBehindItsFirstWords(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Titular: Inês Filipa de Moura e Ana Castro|Inês Filipa de Moura;Ana Castro",
        "Nominees: Asha Rao, Ravi Quorvan|Asha Rao;Ravi Quorvan",
        "Payee: Rui Moura do Banco Quorvan|Rui Moura",
        "Name: Asha Quorvan, Manager|Asha Quorvan"
      })
  void anotherPersonOrWordIsNoneOfIt(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Customer name: yusuf al quorvan|yusuf al quorvan",
        "Signatory: petra von quorvan M.D.|petra von quorvan",
        "Nominee: asha k rao|asha k rao",
        "My full name is Quelvok Brandovan.|Quelvok Brandovan",
        "My name is Quelvok Brandovan I live here|Quelvok Brandovan",
        "Introducer: Quelvok Do|Quelvok Do",
        "口座名義 クオルバ アニタ|クオルバ アニタ"
      })
  void aLabelLeadsToIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nominee: not registered",
        "Customer name: as per list",
        "Name: ledger balance report",
        "Payee: quorvan brandelo",
        "Joint holder is an Irani citizen",
        "口座名義 クオルバ"
      })
  void ordinaryWordsBehindALabelAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
