package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Fathers and husbands, and whose they are, though no list has such names. */
class KinshipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deponent, S/o Vaddepalli Narsaiah Goud | Vaddepalli Narsaiah Goud",
        "Deponent, S/o. Vaddepalli Narsaiah Goud | Vaddepalli Narsaiah Goud",
        "Deponent, W/o: Late Vaddepalli Narsaiah Goud | Vaddepalli Narsaiah Goud",
        "Deponent, S/o.B.N. Gowda, aged 52 | B.N. Gowda",
        "Deponent, D/o.K.Narsaiah, aged 52 | K.Narsaiah",
        "VADDEPALLI SUVARNA W/O TENANT | VADDEPALLI SUVARNA",
        "Vaddepalli Suvarna w/o Ramesh | Vaddepalli Suvarna"
      })
  void areBesideTheSign(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2] Narsamma D/o Vaddepalli Goud, Age : Major | Narsamma; Vaddepalli Goud",
        "1-E]Vaddepalla w/o Ramesh Goud, aged 30 | Vaddepalla; Ramesh Goud",
        "bail for Vaddepalla s/o Narsappa age 32 | Vaddepalla; Narsappa",
        "bail for Vaddepalla, S/o Late Narsappa. | Vaddepalla; Narsappa",
        "Kamla, w/o Vaddepalli Narsaiah Goud | Kamla; Vaddepalli Narsaiah Goud",
        "accused 2 Vaddepalla S/o Shri Ramesh Goud | Vaddepalla; Ramesh Goud"
      })
  void oneWordIsAName(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coffee w/o Milk", "Rooms w/o Breakfast", "Vaddepalla w/o Milk"})
  void oneWordIsNoneWithoutAName(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Deponent, R/o Vaddepalli Narsaiah Colony", "See docs/o.Vaddepalli Narsaiah"})
  void notBesideAnother(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
