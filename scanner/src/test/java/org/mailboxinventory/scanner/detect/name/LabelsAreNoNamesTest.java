package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What a kind of value is called is nobody's name, wherever names are looked for. */
class LabelsAreNoNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nama: Rizky Hidayat\nNomor Pokok Wajib Pajak: 24.000.478.8-061.000",
        "Mohon dicatat Nomor Pokok Wajib Pajak saya 24.000.478.8-061.000, Rizky Hidayat",
        "Nama;Nomor Pokok Wajib Pajak;Jumlah\nRizky Hidayat;240004788061000;12",
      })
  void theNameBesideThemAloneIsFound(String text) {
    assertThat(Scanned.names(text)).containsExactly("Rizky Hidayat");
  }
}
