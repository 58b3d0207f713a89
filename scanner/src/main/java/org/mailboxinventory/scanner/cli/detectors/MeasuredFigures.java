package org.mailboxinventory.scanner.cli.detectors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Share;

/**
 * What the evaluation measured of each detector when the program was built, at medium and above, on
 * mail that this project made up. Immutable.
 */
final class MeasuredFigures {
  private static final String TABLE = "/mailbox-inventory-measured/detection.csv";

  private final Map<String, Figures> byDetector;

  private MeasuredFigures(Map<String, Figures> byDetector) {
    this.byDetector = byDetector;
  }

  /**
   * One detector's figures.
   *
   * @param values so many values were in the mail
   */
  record Figures(int values, Share precision, Share recall) {}

  /** Those that the program brings along; none where it was built without them. */
  static MeasuredFigures bundled() {
    try (InputStream table = MeasuredFigures.class.getResourceAsStream(TABLE)) {
      return table == null ? new MeasuredFigures(Map.of()) : read(table);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of measured figures cannot be read", e);
    }
  }

  /** Reads a table of the evaluation: detector, check, values, found, wrong, and more. */
  static MeasuredFigures read(InputStream table) throws IOException {
    Map<String, Figures> figures = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = List.of(line.split(",", -1));
        int values = Integer.parseInt(cells.get(2));
        int found = Integer.parseInt(cells.get(3));
        int wrong = Integer.parseInt(cells.get(4));
        if (values > 0 && found + wrong > 0) {
          figures.put(
              cells.get(0),
              new Figures(values, Share.of(found, found + wrong), Share.of(found, values)));
        }
      }
    }
    return new MeasuredFigures(Map.copyOf(figures));
  }

  /** The figures of a detector; null when it was not measured. */
  @Nullable Figures of(String detector) {
    return byDetector.get(detector);
  }
}
