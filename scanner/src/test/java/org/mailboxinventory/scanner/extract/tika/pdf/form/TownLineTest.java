package org.mailboxinventory.scanner.extract.tika.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kochi 682016",
        "37073 Göttingen",
        "4715-213 Braga",
        "BN3 2WA",
        "Hove BN3 2WA",
        "Salem, OR 97301"
      })
  void aTownWithItsCode(String line) {
    assertThat(TownLine.isTown(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAN: 682016 Kochi",
        "682016",
        "Savings account",
        "RTQPS4471H",
        "1,204.00 1,100.00"
      })
  void otherLinesAreNone(String line) {
    assertThat(TownLine.isTown(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14 Rose Lane", "Flat 12B, Palm Grove", "Weender Straße 7", "No. 8/2 Canal Road"})
  void aStreetHasANumberAmongWords(String line) {
    assertThat(TownLine.isStreet(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Asha Rao", "50100234567811", "Account No : 501", "Balance 50100234567811"})
  void otherLinesAreNoStreets(String line) {
    assertThat(TownLine.isStreet(line)).isFalse();
  }
}
