package org.mailboxinventory.scanner.evaluation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The generator's own arithmetic against specimens that issuers and standards publish. */
class ArithmeticTest {

  @Test
  void luhn() {
    assertThat(Arithmetic.luhn("7992739871")).isEqualTo("3");
    assertThat(Arithmetic.luhn("411111111111111")).isEqualTo("1");
    assertThat(Arithmetic.luhnOfLetters("US037833100")).isEqualTo("5");
  }

  @Test
  void verhoeff() {
    assertThat(Arithmetic.verhoeff("236")).isEqualTo("3");
    assertThat(Arithmetic.verhoeff("12345")).isEqualTo("1");
  }

  @Test
  void iso7064() {
    assertThat(Arithmetic.mod1110("0794")).isEqualTo("5");
    assertThat(Arithmetic.mod(Arithmetic.spelled("NWBK60161331926819GB29"), 97)).isEqualTo(1);
  }

  /** The specimen passport of ICAO Doc 9303. */
  @Test
  void travelDocuments() {
    assertThat(Arithmetic.sevenThreeOne("L898902C3")).isEqualTo("6");
    assertThat(Arithmetic.sevenThreeOne("740812")).isEqualTo("2");
    assertThat(Arithmetic.sevenThreeOne("ZE184226B<<<<<")).isEqualTo("1");
  }
}
