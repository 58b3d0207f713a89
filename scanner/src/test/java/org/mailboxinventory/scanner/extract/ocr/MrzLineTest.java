package org.mailboxinventory.scanner.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzLineTest {
  /** The specimen of ICAO 9303-4, without its personal number. */
  private static final String PRINTED = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PRINTED,
        "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<Q8",
        "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<<8",
        "L8989O2C36UT0740B122F12O4159<<<<<<<<<<<<<08",
        "L898902C366UTO7408122F1204159<<<<<<<<<<<<<<08"
      })
  void whatWasReadIsWhatWasPrinted(String read) {
    assertThat(MrzLine.repaired(read)).isEqualTo(PRINTED);
  }

  @Test
  void whatTheCheckDigitsRefuseStaysAsItWasRead() {
    String other = PRINTED.replace("740812", "740813");
    assertThat(MrzLine.repaired(other)).isEqualTo(other);
    String end = PRINTED.replace("<08", "<Q3");
    assertThat(MrzLine.repaired(end)).isEqualTo(end);
    assertThat(MrzLine.repaired("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"))
        .startsWith("P<UTOERIKSSON");
    assertThat(MrzLine.repaired("")).isEmpty();
  }

  @Test
  void aPersonalNumberIsLeftAsItWasRead() {
    String whole = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assertThat(MrzLine.repaired(whole)).isEqualTo(whole);
  }
}
