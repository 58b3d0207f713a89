package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.candidate.start.StartFinder;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** Where values may begin at an anchor. */
class StartFinderTest {
  private final StartFinder finder = new StartFinder(Candidates.CATALOGUE.words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay 1234 now|NUMBER 1234 now, NUMBER pay 1234 now",
        "call +91 98|NUMBER 91 98, NUMBER +91 98, NUMBER 98",
        "to ****1234|NUMBER 1234, NUMBER ****1234",
        "to a.b@c|ADDRESS a.b@c",
        "at ftp://u:p@h|ADDRESS p@h, ADDRESS ftp://u:p@h",
        "app.custEmail=a.b@c|ADDRESS a.b@c",
        "mail_from=a.b@c|ADDRESS a.b@c",
        "bounce+a=b.org@c|ADDRESS b.org@c, ADDRESS bounce+a=b.org@c",
        "no number here|"
      })
  void aValueMayBeginAtTheAnchorOrBeforeIt(String text, @Nullable String starts) {
    assertThat(String.join(", ", starts(text, null))).isEqualTo(starts == null ? "" : starts);
  }

  @Test
  void aLabelWrittenTogetherWithItsValueEndsWhereTheValueBegins() {
    assertThat(starts("PANABCPE1234F", null))
        .containsExactly("NUMBER PANABCPE1234F", "AFTER_LABEL ABCPE1234F");
  }

  @Test
  void itMayBeShortBeforeManyDigitsAndTheValueMayGoOnBehindABlank() {
    assertThat(starts("Ph9830017742", null)).contains("AFTER_LABEL 9830017742");
    assertThat(starts("PH9830017742", null)).doesNotContain("AFTER_LABEL 9830017742");
    assertThat(starts("mob98300 17742", null)).contains("AFTER_LABEL 98300 17742");
  }

  @Test
  void aPicturesTextIsTriedWithLookAlikesToo() {
    LookAlikes alike = new LookAlikes();
    NormalisedText text = text("id 12O4");
    alike.prepare(text.text(), text.length());
    assertThat(starts("id 12O4", alike)).contains("LOOK_ALIKE 12O4");
    assertThat(starts("id 12O4", null)).doesNotContain("LOOK_ALIKE 12O4");
  }

  private List<String> starts(String text, @Nullable LookAlikes alike) {
    NormalisedText window = text(text);
    Starts starts = finder.find(window, 0, window.length(), alike);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < starts.count(); i++) {
      found.add(starts.kind(i) + " " + text.substring(starts.at(i)));
    }
    return found;
  }

  private static NormalisedText text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    NormalisedText window = new NormalisedText();
    window.fold(utf8, utf8.length);
    return window;
  }
}
