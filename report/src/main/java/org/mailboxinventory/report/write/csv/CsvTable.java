package org.mailboxinventory.report.write.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, each with the cell that it shows of a row. A cell that a spreadsheet
 * could take for a formula gets an apostrophe in front.
 */
final class CsvTable<R> {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private final List<Column<R>> columns;

  CsvTable(List<Column<R>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** A heading, and the cell below it; null is an empty cell. */
  record Column<R>(String heading, Function<R, @Nullable Object> cell) {}

  /**
   * Writes headings and rows as UTF-8 with LF line ends, quoted as RFC 4180 says, and closes the
   * stream.
   */
  void write(Iterable<R> rows, OutputStream out) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord(columns.stream().map(Column::heading).toList());
      for (R row : rows) {
        csv.writeRecord(columns.stream().map(column -> text(column.cell().apply(row))).toList());
      }
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    String text = cell.toString();
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !(cell instanceof Number) ? "'" + text : text;
  }
}
