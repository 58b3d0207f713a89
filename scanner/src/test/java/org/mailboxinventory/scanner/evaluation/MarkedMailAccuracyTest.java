package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.evaluation.situation.MarkedMail;
import org.mailboxinventory.scanner.evaluation.situation.SituationFigures;

/** People, telephones and addresses in real mail are found as well as the kept table says. */
class MarkedMailAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/marked-mail.csv");
  private static final Path CORPUS = Path.of("../../shared/corpora/spamassassin");

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
    assertThat(now.rows()).hasSize(3);
    assertThat(now.fallenSince(SituationFigures.read(KEPT)))
        .as("if this is meant, mvn -Pevaluation writes the table anew")
        .isEmpty();
  }
}
