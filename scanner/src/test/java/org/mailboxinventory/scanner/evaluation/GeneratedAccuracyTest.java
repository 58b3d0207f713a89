package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.GeneratedCases;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;

/** Values of an independent generator are found as well as the kept table says. */
class GeneratedAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/generated.csv");

  @Test
  void noFigureFallsByMoreThanOnePoint() throws IOException {
    SituationFigures now =
        GeneratedCases.measure(
            Evaluation.detection(),
            missed -> {
              if (Boolean.getBoolean("generated.print")) {
                System.out.println(missed);
              }
            });
    assertThat(now.rows()).hasSize(5);
    assertThat(now.fallenSince(SituationFigures.read(KEPT)))
        .as("if this is meant, mvn -Pevaluation writes the table anew")
        .isEmpty();
  }
}
