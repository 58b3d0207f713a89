package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Confidence;

/** Whether what a pattern's shape matches is a value, and in which form. */
class ValueVerifierTest {

  @ParameterizedTest
  @CsvSource({
    "in.aadhaar, 2341 2341 2346, 234123412346",
    "in.aadhaar, 2341 2341 2347, ",
    "global.imei, 490154203237518, 490154203237518",
    "global.imei, 490154203237519, ",
    "in.pan, abcpe1234f, ABCPE1234F",
    "in.pan, ABCXE1234F, ",
    "in.pan, ABCPE0000F, ",
  })
  void aValueIsWhatPatternAndChecksAccept(String detector, String text, @Nullable String value) {
    assertThat(verified(Steps.of(text, Confidence.LOW), detector, 0)).isEqualTo(value);
  }

  @Test
  void whatACheckRefusesIsNotedWithTheCheck() {
    Steps steps = Steps.of("2341 2341 2347", Confidence.LOW);
    verified(steps, "in.aadhaar", 0);
    assertThat(steps.trace.notes())
        .extracting(Trace.Note::reason)
        .containsExactly("check aadhaar failed");
  }

  @Test
  void anotherTextAtTheSamePlaceIsReadAnew() {
    Steps steps = Steps.of("2341 2341 2346", Confidence.LOW);
    assertThat(verified(steps, "in.aadhaar", 0)).isNotNull();
    steps.verifier.begin();
    byte[] other = "2341 2341 2347".getBytes(StandardCharsets.UTF_8);
    assertThat(steps.verifier.verified(Steps.pattern("in.aadhaar", 0), other, 0, 14)).isNull();
  }

  private static @Nullable String verified(Steps steps, String detector, int pattern) {
    return steps.verifier.verified(
        Steps.pattern(detector, pattern), steps.text(), 0, steps.window.length());
  }
}
