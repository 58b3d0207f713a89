package org.mailboxinventory.scanner.detect.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A machine-readable zone is one value, with the lines of names around its check digits. */
class WholeZoneTest {
  private static final String NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

  @Test
  void ofAPassportItHasBothLines() {
    assertThat(Scanned.findings("page 2:\n" + NAMES + "\n" + NUMBERS + "\nend of page"))
        .containsExactly("global.mrz high " + NAMES + "\n" + NUMBERS);
    assertThat(Scanned.findings("> " + NAMES + "\n> " + NUMBERS))
        .containsExactly("global.mrz high " + NAMES + "\n> " + NUMBERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\n", "\\r\\n"})
  void withinAStringItHasBothLines(String between) {
    String zone = NAMES + between + NUMBERS;
    assertThat(Scanned.findings("mrz = \"" + zone + "\";"))
        .containsExactly("global.mrz high " + zone);
  }

  @Test
  void ofACardItHasAllThree() {
    String card =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
            + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    assertThat(Scanned.findings("card:\n" + card + "\nfiled"))
        .containsExactly("global.mrz high " + card);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ BY THE DESK\n",
        "P<UTOERIKSSON<ANNA\n",
        "XP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<\n",
        "number "
      })
  void anyOtherTextBeforeIsNoneOfIt(String before) {
    assertThat(Scanned.findings(before + NUMBERS)).contains("global.mrz high " + NUMBERS);
  }
}
