package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What forms and letters write between a label and its value does not part the two. */
class WordsBehindLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date of birth (as per records): 14/03/1987",
        "Date of birth (if known): 14/03/1987",
        "Date of birth (see overleaf): 14/03/1987",
        "Date of birth as under: 14/03/1987",
        "Date of birth being 14/03/1987",
        "Date of birth as follows: 14/03/1987"
      })
  void aDateOfBirthIsFound(String text) {
    assertThat(Scanned.findings(text)).containsExactly("global.date-of-birth high 14/03/1987");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date of birth (card printed 14/03/1987)",
        "Date of birth, card printed: 14/03/1987",
        "Date of birth missing, letter of 14/03/1987"
      })
  void anotherDayIsNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
