package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;
import org.mailboxinventory.scanner.evaluation.situation.Situations;

/** What was hard on material of others is found as well as the kept table says it was. */
class SituationAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/situations.csv");
  private static final String NAMES = "names of people";

  private static final SituationFigures NOW =
      Situations.measure(Evaluation.detection(), missed -> {});

  @Test
  void noFigureFallsByMoreThanOnePoint() throws IOException {
    assertThat(NOW.fallenSince(SituationFigures.read(KEPT)))
        .as("if this is meant, mvn -Pevaluation writes the table anew")
        .isEmpty();
  }

  @Test
  void everySetFindsWhatItPromises() {
    assertThat(NOW.rows()).hasSize(11);
    assertThat(NOW.rows().values())
        .allSatisfy(
            row -> {
              boolean names = row.name().equals(NAMES);
              assertThat(row.values()).isGreaterThanOrEqualTo(150);
              assertThat(row.recall().share()).as(row.name()).isGreaterThan(names ? 0.90 : 0.95);
              assertThat(row.precision().share()).as(row.name()).isGreaterThan(names ? 0.95 : 0.97);
            });
  }
}
