package org.mailboxinventory.report.write.xlsx;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * A table in a workbook, row by row: headings stay in sight and have filters; what is longer than a
 * sheet may be goes on in the next one. Every text is a text and never a formula.
 */
final class SheetWriter<R> implements AutoCloseable {
  /** What Excel allows, with the headings. */
  static final int MOST_ROWS = 1_048_576;

  private static final int MOST_LETTERS = 32_000;
  private static final int FLUSHED = 1000;

  /** So many texts of a column. */
  private static final int MOST_KEPT = 1000;

  private static final double WIDTH = 18;

  private final Workbook workbook;
  private final String name;
  private final List<Column<R>> columns;
  private final int mostRows;

  /** By column, the texts that it has had, as they are shown. */
  private final List<Map<Object, String>> repeated = new ArrayList<>();

  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  SheetWriter(Workbook workbook, String name, List<Column<R>> columns) {
    this(workbook, name, columns, MOST_ROWS);
  }

  SheetWriter(Workbook workbook, String name, List<Column<R>> columns, int mostRows) {
    this.workbook = workbook;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.mostRows = mostRows;
    this.columns.forEach(column -> repeated.add(new HashMap<>()));
    this.sheet = begin(name);
  }

  private Worksheet begin(String sheetName) {
    Worksheet begun = workbook.newWorksheet(sheetName);
    begun.freezePane(1, 1);
    for (int column = 0; column < columns.size(); column++) {
      begun.value(0, column, columns.get(column).heading());
      begun.style(0, column).bold().set();
      begun.width(column, WIDTH);
    }
    row = 1;
    return begun;
  }

  void add(R value) throws IOException {
    if (row == mostRows) {
      finish();
      sheets++;
      sheet = begin(name + " " + sheets);
    }
    for (int column = 0; column < columns.size(); column++) {
      cell(column, columns.get(column).cell().apply(value));
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      text(column, value);
    }
  }

  /**
   * Texts that a column has had stand in the workbook once; where a column has many, the others
   * stand in its cells, since the workbook keeps the first in memory.
   */
  private void text(int column, Object value) {
    Map<Object, String> known = repeated.get(column);
    String text = known.get(value);
    boolean kept = text != null || known.size() < MOST_KEPT;
    if (text == null) {
      text = shown(value);
      if (kept) {
        known.put(value, text);
      }
    }
    if (kept) {
      sheet.value(row, column, text);
    } else {
      sheet.inlineString(row, column, text);
    }
  }

  private static String shown(Object value) {
    String text =
        ShownText.of(value instanceof Instant time ? TimeText.of(time) : value.toString());
    return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
  }

  private void finish() throws IOException {
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    finish();
  }
}
