package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.MarkedMail;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures.Row;

/** People, telephones and addresses in real mail are found as well as the kept table says. */
class MarkedMailAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/marked-mail.csv");
  private static final Path CORPUS = Path.of("../../shared/corpora/spamassassin");
  private static final double ONE_POINT = 0.01;

  @Test
  void noFigureFallsByMoreThanOnePoint() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "needs ../shared/corpora/spamassassin");
    SituationFigures now =
        MarkedMail.measure(
            Evaluation.detection(),
            CORPUS,
            wrong -> {
              if (Boolean.getBoolean("blind.print")) {
                System.out.println(wrong);
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
    assertThat(now.rows()).hasSize(3);
    assertThat(fallen).as("if this is meant, mvn -Pevaluation writes the table anew").isEmpty();
  }
}
