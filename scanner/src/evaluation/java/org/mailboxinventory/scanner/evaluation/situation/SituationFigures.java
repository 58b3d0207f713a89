package org.mailboxinventory.scanner.evaluation.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mailboxinventory.report.model.Share;

/** The figures of all sets as a table of comma-separated values, one row a set. */
public final class SituationFigures {
  private static final String HEAD =
      "situation,values,found,wrong,precision,precision low,precision high,"
          + "recall,recall low,recall high,measured on";

  private static final double ONE_POINT = 0.01;

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final String measuredOn;

  /**
   * @param measuredOn whose texts these are
   */
  SituationFigures(String measuredOn) {
    this.measuredOn = measuredOn;
  }

  /**
   * One set's figures at medium confidence and above.
   *
   * @param values values that stand in its texts
   * @param wrong findings that are no such value
   */
  public record Row(String name, int values, int found, int wrong) {
    public Share precision() {
      return Share.of(found, found + wrong);
    }

    public Share recall() {
      return Share.of(found, values);
    }

    private String text(String measuredOn) {
      return String.format(
          Locale.ROOT,
          "%s,%d,%d,%d,%s,%s,%s",
          name,
          values,
          found,
          wrong,
          figures(precision()),
          figures(recall()),
          measuredOn);
    }

    private static String figures(Share share) {
      return String.format(Locale.ROOT, "%.3f,%.3f,%.3f", share.share(), share.low(), share.high());
    }
  }

  void add(Row row) {
    rows.put(row.name(), row);
  }

  /** By name of the set. */
  public Map<String, Row> rows() {
    return rows;
  }

  /** Those of {@code kept} whose precision or recall was more than a point higher than here. */
  public List<String> fallenSince(SituationFigures kept) {
    List<String> fallen = new ArrayList<>();
    for (Row before : kept.rows.values()) {
      Row now = Objects.requireNonNull(rows.get(before.name()), before.name());
      if (now.precision().share() < before.precision().share() - ONE_POINT
          || now.recall().share() < before.recall().share() - ONE_POINT) {
        fallen.add(before + " -> " + now);
      }
    }
    return fallen;
  }

  /** Reads what {@link #write} wrote. */
  public static SituationFigures read(Path file) throws IOException {
    SituationFigures figures = new SituationFigures("");
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      figures.add(
          new Row(
              cells[0],
              Integer.parseInt(cells[1]),
              Integer.parseInt(cells[2]),
              Integer.parseInt(cells[3])));
    }
    return figures;
  }

  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    rows.values().forEach(row -> lines.add(row.text(measuredOn)));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
