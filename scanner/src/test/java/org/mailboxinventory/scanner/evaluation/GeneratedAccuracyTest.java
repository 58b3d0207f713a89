package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.GeneratedCases;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures.Row;

/** Values of an independent generator are found as well as the kept table says. */
class GeneratedAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/generated.csv");
  private static final double ONE_POINT = 0.01;

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
    List<String> fallen = new ArrayList<>();
    for (Row before : SituationFigures.read(KEPT).rows().values()) {
      Row row = Objects.requireNonNull(now.rows().get(before.name()), before.name());
      if (row.precision().share() < before.precision().share() - ONE_POINT
          || row.recall().share() < before.recall().share() - ONE_POINT) {
        fallen.add(before + " -> " + row);
      }
    }
    assertThat(now.rows()).hasSize(5);
    assertThat(fallen).as("if this is meant, mvn -Pevaluation writes the table anew").isEmpty();
  }
}
