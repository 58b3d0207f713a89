package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The rest of a person's name that begins a line; {@code ~} is a line's end. */
class FamiliesOverLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kind regards,~Tariq~Al-Busaidi~Trade Desk|Tariq~Al-Busaidi",
        "With thanks from Muscat,~Ahmed~Al Lawati|Ahmed~Al Lawati",
        "Person in charge is Ms. Choi~Seo-yeon.|Choi~Seo-yeon",
        "ग्राहक महेश~शर्मा ने शिकायत की|महेश~शर्मा",
        "खातेदार गणेश~जोशी यांचा अर्ज|गणेश~जोशी"
      })
  void areOfTheName(String text, String name) {
    assertThat(Scanned.names(lines(text))).contains(lines(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Countries:~Jordan~Al-Busaidi",
        "Thanks,~Tariq~Altogether",
        "Please call Ms. Choi~Follow-up.",
        "ग्राहक महेश~कृपया अर्ज करा"
      })
  void areNotWhatBeginsAnotherLine(String text) {
    assertThat(Scanned.names(lines(text))).noneMatch(name -> name.contains("\n"));
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
