package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.context.Support;

/** From a match and its support to a candidate, or none. */
class JudgeTest {
  private static final Support WORD = Support.of(true, false, false, 3);
  private static final Support LABEL = Support.of(true, true, false, 3);

  @Test
  void theSameValueEarnsMoreWithAWordAndMostWithALabel() {
    assertThat(shown(matched("in.pan", "ABCPE1234F", 0, Support.NONE)))
        .isEqualTo("in.pan bare low ABCPE1234F");
    assertThat(shown(matched("in.pan", "ABCPE1234F", 0, WORD)))
        .isEqualTo("in.pan context medium ABCPE1234F");
    assertThat(shown(matched("in.pan", "ABCPE1234F", 0, LABEL)))
        .isEqualTo("in.pan labelled high ABCPE1234F");
  }

  @Test
  void whatEarnsNoLevelIsNoCandidateUnlessANeighbourMayHelp() {
    assertThat(matched("in.bank-account", "123456789012", 0, Support.NONE)).isNull();
    Support against = Support.of(false, false, true, 0);
    assertThat(matched("in.ifsc", "HDFC0000001", 0, against))
        .isNotNull()
        .matches(Candidate::validated);
  }

  @Test
  void digitsJoinedToAWordAreACodeUnlessTheWordIsALabel() {
    assertThat(matched("in.bank-account", "SO-123456789012", 3, WORD)).isNull();
    assertThat(matched("in.bank-account", "SO-123456789012", 3, LABEL)).isNotNull();
  }

  @Test
  void digitsThatCountUpAreAnAccountOnlyBehindALabel() {
    assertThat(matched("in.bank-account", "123456789", 0, WORD)).isNull();
    assertThat(matched("in.bank-account", "447102938", 0, WORD)).isNotNull();
    assertThat(matched("in.bank-account", "123456789", 0, LABEL)).isNotNull();
  }

  @Test
  void behindALabelAStopWordIsNoValue() {
    assertThat(anchored("swordfish")).isNotNull();
    Steps steps = Steps.of("required", Confidence.LOW);
    assertThat(anchored(steps)).isNull();
    assertThat(steps.trace.notes()).extracting(Trace.Note::reason).containsExactly("stop word");
  }

  private static @Nullable Candidate anchored(String text) {
    return anchored(Steps.of(text, Confidence.LOW));
  }

  private static @Nullable Candidate anchored(Steps steps) {
    return steps.judge.anchored(
        Steps.pattern("global.password", 0), steps.text(), 0, steps.window.length(), true);
  }

  /** The first pattern of a detector on the text from {@code from} on. */
  private static @Nullable Candidate matched(
      String detector, String text, int from, Support support) {
    Steps steps = Steps.of(text, Confidence.LOW);
    return steps.judge.matched(
        Steps.pattern(detector, 0),
        steps.text(),
        from,
        text.length(),
        text.substring(from),
        support);
  }

  private static @Nullable String shown(@Nullable Candidate candidate) {
    return candidate == null ? null : Steps.shown(List.of(candidate)).get(0);
  }
}
