package org.mailboxinventory.report.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.mailboxinventory.report.write.table.Column;

/** A workbook of tables, one written after the other. Every text in it is a text, no formula. */
public final class TableXlsx implements AutoCloseable {
  private final OutputStream out;
  private final Workbook workbook;

  /** Begins a workbook; closing it ends it, and closes the stream. */
  public TableXlsx(OutputStream out) {
    this.out = out;
    this.workbook = new Workbook(out, "mailbox-inventory", null);
  }

  /** Gives rows, as many as there are. */
  @FunctionalInterface
  public interface Rows<R> {
    /** Gives each to the taker. */
    void to(Consumer<R> taker);
  }

  /**
   * Writes a table.
   *
   * @param name of its sheet
   */
  public <R> void table(String name, List<Column<R>> columns, Rows<R> rows) throws IOException {
    try (SheetWriter<R> sheet = new SheetWriter<>(workbook, name, columns)) {
      rows.to(
          row -> {
            try {
              sheet.add(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    try (OutputStream closing = out) {
      workbook.close();
      closing.flush();
    }
  }
}
