package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.context.Support;

/** Which level a verified value earns, and what lowers it. */
class JudgementTest {
  private static final Detector.Levels LEVELS =
      new Detector.Levels(
          null, Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH, Confidence.HIGH);

  @ParameterizedTest
  @CsvSource({
    // validated, context, labelled, against, neighbour, test, rule, level
    "false, false, false, false, false, false, bare, ",
    "true, false, false, false, false, false, validated, MEDIUM",
    "false, true, false, false, false, false, context, LOW",
    "true, true, false, false, false, false, both, HIGH",
    "true, false, false, false, true, false, both, HIGH",
    "false, false, true, false, false, false, labelled, HIGH",
    "true, true, false, true, false, false, both, MEDIUM",
    "false, true, false, true, false, false, context, ",
    "true, true, true, true, false, false, labelled, HIGH",
    "true, true, true, false, false, true, labelled, LOW",
    "true, false, false, true, false, true, validated, LOW",
  })
  void supportAndValidationEarnALevel(
      boolean validated,
      boolean context,
      boolean labelled,
      boolean against,
      boolean neighbour,
      boolean test,
      String rule,
      @Nullable Confidence level) {
    Support support = Support.of(context, labelled, against, 0);
    Judgement judgement = Judgement.of(LEVELS, validated, support, neighbour, test);
    assertThat(judgement.rule().word()).isEqualTo(rule);
    assertThat(judgement.level()).isEqualTo(level);
  }
}
