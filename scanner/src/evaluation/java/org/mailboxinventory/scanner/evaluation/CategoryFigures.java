package org.mailboxinventory.scanner.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.model.Share;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/** The figures of all detectors of a category taken together, at medium and above. */
record CategoryFigures(Map<String, Tally> rows) {
  private static final String HEAD =
      "category,values,found,wrong,precision,precision low,precision high,"
          + "recall,recall low,recall high,measured on";

  CategoryFigures {
    rows = new TreeMap<>(rows);
  }

  static CategoryFigures of(FigureTable table, Catalogue catalogue) {
    Map<String, Tally> rows = new TreeMap<>();
    table
        .rows()
        .forEach(
            (id, row) -> {
              Detector detector = catalogue.detector(id);
              if (detector != null) {
                rows.merge(detector.category(), row.medium(), Tally::plus);
              }
            });
    return new CategoryFigures(rows);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    rows.forEach((category, tally) -> lines.add(line(category, tally)));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String line(String category, Tally tally) {
    Share precision = Share.of(tally.found(), tally.found() + tally.wrong());
    Share recall = Share.of(tally.found(), tally.truths());
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,own text",
        category,
        tally.truths(),
        tally.found(),
        tally.wrong(),
        precision.share(),
        precision.low(),
        precision.high(),
        recall.share(),
        recall.low(),
        recall.high());
  }
}
