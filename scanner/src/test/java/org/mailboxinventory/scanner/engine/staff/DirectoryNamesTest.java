package org.mailboxinventory.scanner.engine.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.DirectoryNames;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;

/** Names that a directory lists are found in text that says nothing of names. */
class DirectoryNamesTest {
  private static final DirectoryNames DIRECTORY = DirectoryNames.of(List.of("Zaltan Krobeth"));

  private static List<String> names(String text, boolean listed) {
    PartScan scan = PartScan.of(Bundled.DETECTION, Confidence.MEDIUM);
    List<String> names = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.knowing(listed ? DIRECTORY : DirectoryNames.none())
        .begin(
            match -> {
              if (match.detector().category().equals("person-name")) {
                names.add(new String(match.canonical().bytes(), StandardCharsets.UTF_8));
              }
            });
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return names;
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
