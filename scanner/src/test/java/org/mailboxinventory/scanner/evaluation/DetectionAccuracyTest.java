package org.mailboxinventory.scanner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Detection finds as well as the kept table says it did. */
@Tag("long")
class DetectionAccuracyTest {
  private static final Path KEPT = Path.of("src/evaluation/detection.csv");
  private static final double ONE_POINT = 0.01;

  private static final FigureTable NOW = Evaluation.measure(Evaluation.detection());

  @Test
  void noFigureFallsByMoreThanOnePoint() throws IOException {
    FigureTable kept = FigureTable.read(KEPT);
    List<String> fallen = new ArrayList<>();
    kept.rows()
        .forEach(
            (name, before) -> {
              FigureTable.Row now = Objects.requireNonNull(NOW.rows().get(name), name);
              compare(name + " at medium", before.medium(), now.medium(), fallen);
              compare(name + " at high", before.high(), now.high(), fallen);
            });
    assertThat(fallen).as("if this is meant, mvn -Pevaluation writes the table anew").isEmpty();
  }

  private static void compare(String name, Tally before, Tally now, List<String> fallen) {
    if (now.precision() < before.precision() - ONE_POINT) {
      fallen.add(name + ": precision " + before.precision() + " -> " + now.precision());
    }
    if (now.recall() < before.recall() - ONE_POINT) {
      fallen.add(name + ": recall " + before.recall() + " -> " + now.recall());
    }
  }

  @Test
  void everyDetectorOfTheMailIsMeasured() throws IOException {
    assertThat(FigureTable.read(KEPT).rows().keySet()).containsAll(BankMail.detectors());
    assertThat(NOW.rows().values()).allMatch(row -> row.medium().truths() >= 50);
  }

  @Test
  void theMailHoldsWhatItSaysAndIsTheSameEachTime() {
    List<Document> first = new ArrayList<>();
    List<Document> second = new ArrayList<>();
    new BankMail().each(first::add);
    new BankMail().each(second::add);
    assertThat(second).isEqualTo(first);
    assertThat(first)
        .filteredOn(document -> !document.html())
        .allSatisfy(
            document ->
                assertThat(document.truths())
                    .allMatch(truth -> holds(document.text(), truth.value())));
  }

  /** A quoted reply has a mark before each line of a value. */
  private static boolean holds(String text, String value) {
    return text.contains(value) || text.contains(value.replace("\n", "\n> "));
  }

  @Test
  void findsWhatItPromises() {
    Tally checked = micro(FigureTable.WITH_CHECK);
    Tally others = micro(FigureTable.OTHERS);
    assertThat(List.of(checked.precision(), checked.recall())).allMatch(figure -> figure >= 0.98);
    assertThat(List.of(others.precision(), others.recall())).allMatch(figure -> figure >= 0.95);
  }

  private static Tally micro(String name) {
    return Objects.requireNonNull(NOW.rows().get(name)).medium();
  }
}
