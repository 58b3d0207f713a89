package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.model.Share;

/** How many identifiers are found in each layout, as a table of comma-separated values. */
public final class PdfFigures {
  private static final String HEAD =
      "producer,layout,cut,values,found,wrong,recall,recall low,recall high,measured on";

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * One layout's figures.
   *
   * @param cuts whether it prints text that is cut off
   * @param wrong findings that are no identifier of the file, names of people left out
   */
  public record Row(
      String producer, String layout, boolean cuts, int values, int found, int wrong) {
    /** The share of the identifiers that is found. */
    public double recall() {
      return (double) found / values;
    }

    private String text() {
      return String.format(
          Locale.ROOT,
          "%s,%s,%s,%d,%d,%d,%.3f,%.3f,%.3f,%s",
          producer,
          layout,
          cuts ? "yes" : "no",
          values,
          found,
          wrong,
          recall(),
          Share.of(found, values).low(),
          Share.of(found, values).high(),
          producer.equals("PDFBox") ? "own drawings" : "real producers");
    }
  }

  void add(Row row) {
    rows.put(row.producer() + ", " + row.layout(), row);
  }

  /** Adds the rows of programs that measured nothing here, since they are not on this machine. */
  void keepOtherProducers(PdfFigures before) {
    Set<String> measured = new HashSet<>();
    rows.values().forEach(row -> measured.add(row.producer()));
    before.rows.values().stream()
        .filter(row -> !measured.contains(row.producer()))
        .forEach(this::add);
  }

  /** By producer and layout. */
  public Map<String, Row> rows() {
    return rows;
  }

  /** The recall over all layouts that print no cut text. */
  public double recall() {
    int values = 0;
    int found = 0;
    for (Row row : rows.values()) {
      values += row.cuts() ? 0 : row.values();
      found += row.cuts() ? 0 : row.found();
    }
    return (double) found / values;
  }

  /** Reads what {@link #write} wrote. */
  public static PdfFigures read(Path file) throws IOException {
    PdfFigures figures = new PdfFigures();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      figures.add(
          new Row(
              cells[0],
              cells[1],
              cells[2].equals("yes"),
              Integer.parseInt(cells[3]),
              Integer.parseInt(cells[4]),
              Integer.parseInt(cells[5])));
    }
    return figures;
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    rows.values().forEach(row -> lines.add(row.text()));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
