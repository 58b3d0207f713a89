package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.BlindCases;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures.Row;

/** Texts of people who had not seen the detectors are read as well as the kept table says. */
@Tag("long")
class BlindAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/blind.csv");
  private static final double ONE_POINT = 0.01;

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
    List<String> fallen = new ArrayList<>();
    for (Row before : SituationFigures.read(KEPT).rows().values()) {
      Row row = Objects.requireNonNull(now.rows().get(before.name()), before.name());
      if (row.precision().share() < before.precision().share() - ONE_POINT
          || row.recall().share() < before.recall().share() - ONE_POINT) {
        fallen.add(before + " -> " + row);
      }
    }
    assertThat(now.rows()).hasSize(12);
    assertThat(fallen).as("if this is meant, mvn -Pevaluation writes the table anew").isEmpty();
  }
}
