package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;

/** Names that a directory lists are found in text that says nothing of names. */
class DirectoryNamesTest {
  private static final DirectoryNames DIRECTORY = DirectoryNames.of(List.of("Zaltan Krobeth"));

  private static List<String> names(String text, boolean listed) {
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    return Scanned.matches(listed ? scan.knowing(DIRECTORY) : scan, text).stream()
        .filter(match -> match.detector().id().value().equals("global.person-name"))
        .map(match -> new String(match.canonical().bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we asked if Zaltan Krobeth may sign the form | zaltankrobeth",
        "the form was signed by Krobeth, Zaltan and sent on | krobethzaltan",
        "handed over to Krobeth Zaltan on Monday | krobethzaltan"
      })
  void areFoundInEitherOrder(String text, String name) {
    assertThat(names(text, true)).containsExactly(name);
    assertThat(names(text, false)).isEmpty();
  }

  @Test
  void oneWordOfThemIsNoName() {
    assertThat(names("we asked if Zaltan may sign, or Krobeth", true)).isEmpty();
  }
}
