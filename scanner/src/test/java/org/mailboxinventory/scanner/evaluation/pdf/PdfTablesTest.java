package org.mailboxinventory.scanner.evaluation.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Identifiers in tables of PDF files are found as well as the kept table says they were. */
@Tag("long")
class PdfTablesTest {
  private static final Path KEPT = Path.of("src/evaluation/pdf-tables.csv");
  private static final double ONE_POINT = 0.01;

  @Test
  void whatLibrariesWriteIsFoundAsBefore() throws IOException, InterruptedException {
    compare(PdfEvaluation.byLibraries(), 40);
  }

  @Test
  void whatTheBrowserPrintsIsFoundAsBefore() throws IOException, InterruptedException {
    assumeTrue(BrowserLayouts.canPrint(), "needs a browser: Debian's Chromium");
    compare(PdfEvaluation.byBrowser(), 12);
  }

  @Test
  void whatLibreOfficePrintsIsFoundAsBefore() throws IOException, InterruptedException {
    assumeTrue(OfficeLayouts.canPrint(), "needs LibreOffice: Calc and Writer");
    compare(PdfEvaluation.byOffice(), 8);
  }

  private static void compare(List<PdfLayout> layouts, int fewest)
      throws IOException, InterruptedException {
    PdfFigures kept = PdfFigures.read(KEPT);
    PdfFigures now = PdfEvaluation.measure(layouts);
    List<String> fallen = new ArrayList<>();
    now.rows()
        .forEach(
            (name, row) -> {
              PdfFigures.Row before = Objects.requireNonNull(kept.rows().get(name), name);
              if (row.recall() < before.recall() - ONE_POINT) {
                fallen.add(name + ": recall " + before.recall() + " -> " + row.recall());
              }
              if (row.wrong() > before.wrong() + row.values() * ONE_POINT) {
                fallen.add(name + ": wrong " + before.wrong() + " -> " + row.wrong());
              }
            });
    assertThat(now.rows()).hasSizeGreaterThanOrEqualTo(fewest);
    assertThat(fallen)
        .as("if this is meant, mvn -Pevaluation -DskipTests verify writes the table anew")
        .isEmpty();
  }

  @Test
  void findsWhatItPromises() throws IOException {
    PdfFigures kept = PdfFigures.read(KEPT);
    assertThat(kept.rows()).hasSizeGreaterThanOrEqualTo(51);
    assertThat(kept.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(kept.rows().values()).allMatch(row -> row.cuts() || row.recall() >= 0.9);
  }
}
