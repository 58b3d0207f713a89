package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.BlindCases;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;

/** Texts of people who had not seen the detectors are read as well as the kept table says. */
@Tag("long")
class BlindAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/blind.csv");

  @Test
  void noFigureFallsByMoreThanOnePoint() throws IOException {
    SituationFigures now =
        BlindCases.measure(
            Evaluation::detectionFor,
            missed -> {
              if (Boolean.getBoolean("blind.print")) {
                System.out.println(missed);
              }
            });
    assertThat(now.rows()).hasSize(14);
    assertThat(now.fallenSince(SituationFigures.read(KEPT)))
        .as("if this is meant, mvn -Pevaluation writes the table anew")
        .isEmpty();
  }
}
