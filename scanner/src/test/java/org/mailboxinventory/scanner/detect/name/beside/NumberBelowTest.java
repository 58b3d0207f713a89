package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names that no list has, above the number that a person has. */
class NumberBelowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "QUORVANI ELMIANTINI S.IP, MM⏎NIP. 19800320 200803 2 006!QUORVANI ELMIANTINI",
        "<b>QUORVANUDIN AL ELMAA, ST</b></p>⏎<p>NIP. 19800320 200803 1 006!QUORVANUDIN AL ELMAA",
        "**Quorva Elmhan** <br> NPM. 2306160000!Quorva Elmhan",
        "Drs. H. QUORVANA ELMYANA\\nNIP. 19800320 200803 1 006!QUORVANA ELMYANA",
        "M. HADI QUORVANTORO, S.STP., M.Si.⏎Pembina Utama Muda⏎NIP. 19800320 200803 1 006!M. HADI"
            + " QUORVANTORO",
        "QUORVANA ELMEIRO⏎CPF: 000.000.001-91!QUORVANA ELMEIRO",
      })
  void areThoseOfPeople(String text, String name) {
    assertThat(Scanned.names(text.replace('⏎', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quorvand Trans Elmex\nNIP: 525-000-00-00",
        "Kepala Dinas Pendidikan\nNIP. 19800320 200803 1 006",
        "Pembina Utama Muda\nNIP. 19800320 200803 1 006",
        "Quorvand Elmex\nNPM 6.14",
        "Quorvand Elmex\nCC: 12",
      })
  void firmsOfficesAndRanksAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
