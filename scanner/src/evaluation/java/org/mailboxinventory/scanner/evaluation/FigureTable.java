package org.mailboxinventory.scanner.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/** The figures of an evaluation as a table of comma-separated values, one row a detector. */
final class FigureTable {
  static final String WITH_CHECK = "all with a check";
  static final String OTHERS = "all others";
  private static final String HEAD =
      "detector,check,truths,found,wrong,precision,recall,f1,"
          + "high found,high wrong,high precision,high recall,high f1,"
          + "precision low,precision high,recall low,recall high,measured on";
  private static final String OWN_TEXT = "own text";

  private final Map<String, Row> rows;

  private FigureTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * One detector's figures.
   *
   * @param medium at medium and above
   */
  record Row(String check, Tally medium, Tally high) {
    private Row plus(Row other) {
      return new Row(check, medium.plus(other.medium), high.plus(other.high));
    }

    private String text(String name) {
      return String.join(
          ",",
          name,
          check,
          Integer.toString(medium.truths()),
          figures(medium),
          figures(high),
          intervals(medium),
          OWN_TEXT);
    }

    /** The Wilson intervals of what is found at medium and above. */
    private static String intervals(Tally tally) {
      Share precision = Share.of(tally.found(), tally.found() + tally.wrong());
      Share recall = Share.of(tally.found(), tally.truths());
      return String.format(
          Locale.ROOT,
          "%.3f,%.3f,%.3f,%.3f",
          precision.low(),
          precision.high(),
          recall.low(),
          recall.high());
    }

    private static String figures(Tally tally) {
      return String.format(
          Locale.ROOT,
          "%d,%d,%.3f,%.3f,%.3f",
          tally.found(),
          tally.wrong(),
          tally.precision(),
          tally.recall(),
          tally.f1());
    }
  }

  Map<String, Row> rows() {
    return rows;
  }

  static FigureTable of(Scoring scoring, Catalogue catalogue) {
    Map<String, Row> rows = new LinkedHashMap<>();
    Row checked = new Row("yes", Tally.NONE, Tally.NONE);
    Row others = new Row("no", Tally.NONE, Tally.NONE);
    for (String id : BankMail.detectors()) {
      Detector detector = catalogue.detector(id);
      boolean check = detector != null && detector.checksValidate();
      Row row = new Row(check ? "yes" : "no", scoring.medium(id), scoring.high(id));
      rows.put(id, row);
      checked = check ? checked.plus(row) : checked;
      others = check ? others : others.plus(row);
    }
    rows.put(WITH_CHECK, checked);
    rows.put(OTHERS, others);
    return new FigureTable(rows);
  }

  static FigureTable read(Path file) throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      int truths = Integer.parseInt(cells[2]);
      Tally medium = new Tally(truths, Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
      Tally high = new Tally(truths, Integer.parseInt(cells[8]), Integer.parseInt(cells[9]));
      rows.put(cells[0], new Row(cells[1], medium, high));
    }
    return new FigureTable(rows);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    rows.forEach((name, row) -> lines.add(row.text(name)));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
