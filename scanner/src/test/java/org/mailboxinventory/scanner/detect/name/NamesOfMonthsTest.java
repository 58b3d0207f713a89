package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Months that people are called, beside the same months of the calendar. */
class NamesOfMonthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "April and May reports were made by April Lindqvist.|April Lindqvist",
        "Ask June Haverstock for the June figures|June Haverstock",
        "she married Paul Taylor February 23, 1945|Paul Taylor",
        "April Hutchings will call you|April Hutchings"
      })
  void areNamesBeforeAFamilys(String text, String name) {
    assertThat(Scanned.findings(text)).containsExactly("global.person-name medium " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In June Haverstock left the list",
        "since April Lindqvist is closed",
        "due 14 June Haverstock agreed",
        "April Statements and June Reports",
        "the April Monday run"
      })
  void areMonthsElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("global.person-name"));
  }
}
