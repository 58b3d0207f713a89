package org.mailboxinventory.report.write.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.table.EntryWriter;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * The columns of a table, each with the cell that it shows of a row. A cell that a spreadsheet
 * could take for a formula gets an apostrophe in front. Texts stand in it as they may be shown, on
 * one line.
 */
final class CsvTable<R> {
  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final List<Column<R>> columns;

  CsvTable(List<Column<R>> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Column<R>> columns() {
    return columns;
  }

  /**
   * Writes headings and rows as UTF-8 with LF line ends, quoted as RFC 4180 says, and closes the
   * stream. A byte-order mark comes first: without it Excel takes the file for one in the code page
   * of the machine.
   */
  void write(Iterable<R> rows, OutputStream out) throws IOException {
    try (Rows<R> open = begin(out)) {
      for (R row : rows) {
        open.add(row);
      }
    }
  }

  /** The same, and leaves the stream open. */
  void writeOpen(Iterable<R> rows, OutputStream out) throws IOException {
    Rows<R> open = begin(out);
    for (R row : rows) {
      open.add(row);
    }
    open.flush();
  }

  /** Writes the headings; the rows come one after another. */
  Rows<R> begin(OutputStream out) throws IOException {
    out.write(Character.toString(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
    out.write(quoted(columns.stream().map(Column::heading).toList()));
    return new Rows<>(columns, out);
  }

  /** Writes the headings; the rows of mailboxes come one after another. */
  EntryWriter begin(OutputStream out, Function<MailboxEntry, List<R>> rows) throws IOException {
    Rows<R> open = begin(out);
    return new EntryWriter() {
      @Override
      public void add(MailboxEntry entry) throws IOException {
        for (R row : rows.apply(entry)) {
          open.add(row);
        }
      }

      @Override
      public void finish() throws IOException {
        open.flush();
      }

      @Override
      public void close() throws IOException {
        open.close();
      }
    };
  }

  /** Rows as they stand in the file, without headings; any thread may ask. */
  byte[] text(List<R> rows) {
    RowText text = new RowText();
    for (R row : rows) {
      add(columns, row, text);
    }
    return text.taken();
  }

  /** The same of rows whose cells are made. */
  static byte[] textOf(List<List<@Nullable Object>> rows) {
    RowText text = new RowText();
    rows.forEach(cells -> add(cells, text));
    return text.taken();
  }

  private static <R> void add(List<Column<R>> columns, R row, RowText text) {
    add(Column.cells(columns, row), text);
  }

  private static void add(List<@Nullable Object> cells, RowText text) {
    if (!text.add(cells)) {
      text.add(quoted(cells.stream().map(CsvTable::text).toList()));
    }
  }

  /** A row as the library writes it. */
  private static byte[] quoted(List<String> cells) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(cells);
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory takes all", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A table that is being written; closing it closes its stream. */
  static final class Rows<R> implements AutoCloseable {
    private static final int AT_ONCE = 1 << 16;

    private final List<Column<R>> columns;
    private final RowText text = new RowText();
    private final OutputStream out;

    private Rows(List<Column<R>> columns, OutputStream out) {
      this.columns = columns;
      this.out = out;
    }

    void add(R row) throws IOException {
      CsvTable.add(columns, row, text);
      if (text.length() > AT_ONCE) {
        out.write(text.taken());
      }
    }

    void flush() throws IOException {
      out.write(text.taken());
      out.flush();
    }

    @Override
    public void close() throws IOException {
      try (OutputStream closing = out) {
        closing.write(text.taken());
      }
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Number) {
      return cell.toString();
    }
    String text = ShownText.of(cell instanceof Instant time ? TimeText.of(time) : cell.toString());
    return startsAFormula(text) ? "'" + text : text;
  }

  /** Spreadsheets look past blanks in front, and take wide signs for the narrow ones. */
  private static boolean startsAFormula(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return STARTS_A_FORMULA.indexOf(c) >= 0;
      }
      at += Character.charCount(c);
    }
    return false;
  }
}
