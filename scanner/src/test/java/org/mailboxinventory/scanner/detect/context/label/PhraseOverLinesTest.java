package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels whose words a line's end parts, with what programs write around it. */
class PhraseOverLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con codice \"\n        \"fiscale VRDGPP80A01H501T, acquirente",
        "con codice \" +\n        \"fiscale VRDGPP80A01H501T\"",
        "con codice\" +\n        \" fiscale VRDGPP80A01H501T\"",
        "<p>con codice\n            fiscale VRDGPP80A01H501T</p>"
      })
  void areOne(String text) {
    assertThat(all(text)).contains("it.codice-fiscale low VRDGPP80A01H501T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codice\n\n        fiscale VRDGPP80A01H501T",
        "\"codice\", \"altro\",\n  \"fiscale VRDGPP80A01H501T\""
      })
  void otherLinesDoNotGoOn(String text) {
    assertThat(all(text)).noneMatch(each -> each.contains("codice-fiscale"));
  }

  private static List<String> all(String text) {
    return Scanned.matches(text).stream()
        .map(
            match ->
                match.detector().id().value()
                    + (match.confidence() == Confidence.LOW ? " low " : " sure ")
                    + match.value().reveal())
        .toList();
  }
}
