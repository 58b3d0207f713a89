package org.mailboxinventory.scanner.match;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.extract.sheet.SheetRows;
import org.mailboxinventory.scanner.source.dataconnect.ParquetTexts;

/** The rows of a list of customers: CSV in UTF-8, a Parquet file, or a workbook's first sheet. */
final class CustomerRows {
  private static final int BUFFER = 1 << 16;
  private static final int MOST = 1 << 28;
  private static final String PARQUET = ".parquet";
  private static final String SEPARATORS = ",;\t|";

  private CustomerRows() {}

  /** Takes one row after another, the headings first. */
  interface Sink {
    /**
     * One row.
     *
     * @param line where it stands in the file, from 1; of a Parquet file, whose headings are no
     *     row, the number of the row
     */
    void row(long line, List<String> fields);
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** About how many rows a file has; of text by its first lines. */
  static int expected(Path file) throws IOException {
    if (ends(file, PARQUET)) {
      return (int) Math.min(MOST, ParquetTexts.rows(file));
    }
    long bytes = Files.size(file);
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(BUFFER);
    }
    int lines = 1;
    for (byte b : start) {
      lines += b == '\n' ? 1 : 0;
    }
    return (int) Math.min(MOST, bytes * lines / Math.max(1, start.length) * 21 / 20);
  }

  /**
   * Reads the file, one row in memory at a time.
   *
   * @param wanted headings; other columns may be left out
   */
  static void read(Path file, Set<String> wanted, Sink sink) throws IOException {
    if (ends(file, PARQUET)) {
      ParquetTexts.read(file, wanted, sink::row);
      return;
    }
    if (ends(file, ".xlsx")) {
      long[] line = {0};
      SheetRows.read(file, cells -> sink.row(++line[0], cells));
      return;
    }
    try (Reader text = open(file);
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator(file))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        sink.row(row.getStartingLineNumber(), row.getFields());
      }
    } catch (CsvParseException e) {
      // Its message may hold what is in the file.
      throw new IOException("not CSV");
    }
  }

  private static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(3);
    byte[] start = in.readNBytes(3);
    in.reset();
    if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB) {
      in.skipNBytes(3);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
  }

  /** The one that is in the headings most often. */
  private static char separator(Path file) throws IOException {
    try (BufferedReader text = new BufferedReader(open(file))) {
      String headings = String.valueOf(text.readLine());
      char most = SEPARATORS.charAt(0);
      for (int i = 0; i < SEPARATORS.length(); i++) {
        char separator = SEPARATORS.charAt(i);
        most = count(headings, separator) > count(headings, most) ? separator : most;
      }
      return most;
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(at -> at == c).count();
  }
}
