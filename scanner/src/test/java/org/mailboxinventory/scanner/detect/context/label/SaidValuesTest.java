package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * A verb that says what a paper has, and where a value is recorded, part no label and its value.
 */
class SaidValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Her SSN reads 536-22-1487 in the file | us.ssn high 536-22-1487",
        "his passport shows K4128841 | in.passport high K4128841",
        "The date of birth says 4 May 1980 | global.date-of-birth high 4 May 1980",
        "Risk low. DOB on record 09-11-1951. | global.date-of-birth high 09-11-1951",
        "DOB as per records 09-11-1951 | global.date-of-birth high 09-11-1951",
      })
  void theValueIsFoundBehindThem(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @Test
  void alsoWhereTheLinesEndBreaksIt() {
    assertThat(Scanned.findings("On the form her SSN reads 536-22-\n1487 by the scan"))
        .contains("us.ssn high 536-22-\n1487");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your password says a lot about you",
        "The PIN shows up on the screen for a moment",
        "The account says 14 entries of March",
        "The name says hello there",
      })
  void whatTheySayIsNotAlwaysAValue(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
