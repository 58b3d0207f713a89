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
import org.mailboxinventory.scanner.extract.sheet.SheetRows;

/** The rows of a list of customers: CSV in UTF-8, or the first sheet of an Excel workbook. */
final class CustomerRows {
  private static final int BUFFER = 1 << 16;
  private static final String SEPARATORS = ",;\t|";

  private CustomerRows() {}

  /** Takes one row after another, the headings first. */
  interface Sink {
    /**
     * One row.
     *
     * @param line where it stands in the file, from 1
     */
    void row(long line, List<String> fields);
  }

  /** Reads the file, one row in memory at a time. */
  static void read(Path file, Sink sink) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
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
