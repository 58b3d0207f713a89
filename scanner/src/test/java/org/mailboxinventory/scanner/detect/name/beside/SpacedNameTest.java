package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in capitals whose letters blanks part. */
class SpacedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME : P A D M A V A T H I   I Y E R|P A D M A V A T H I   I Y E R",
        "Applicant  S U R E S H   K   M E N O N|S U R E S H   K   M E N O N"
      })
  void wordsOfTheListsAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M I N U T E S   O F   M E E T I N G",
        "G A N D H I   N A G A R",
        "S U R E S H alone",
        "P A D M A V A T H I   B A N K",
        "Tick A B C D or E"
      })
  void otherWordsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
