package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * A table written in plain text: a line of headers, and below it rows of the same form, separated
 * by tabs, bars, semicolons or commas, or standing in aligned columns. Looked for only where a
 * place asks what heads its column. Places count bytes of the normalised text. For one thread.
 */
public final class TextTable {
  private static final int[] NOTHING = new int[0];

  private final TextLines lines;
  private final TextRow row = new TextRow();
  private final HeaderSearch headers;
  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  private boolean open;
  private byte separator;
  private TextHeader header = TextHeader.NONE;

  /** Rows lie between the header's end and here; what comes later has not been looked at. */
  private int rowsFrom;

  private int rowsTo;

  private int rowAt;
  private boolean inside;

  /** The same in the original text, between two windows. */
  private int keptTo;

  /** The line looked at last. */
  private int line = -1;

  /** The line known last to head no table. */
  private int bareFrom;

  private int bareTo;

  /**
   * @param lines of the window at hand
   */
  public TextTable(CellPhrases phrases, TextLines lines) {
    this.lines = lines;
    this.headers = new HeaderSearch(phrases, lines, row);
  }

  /** Another part begins. */
  public void clear() {
    open = false;
    keptTo = 0;
  }

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
    headers.begin(newWindow);
    row.forget();
    line = -1;
    bareTo = 0;
    rowsFrom = 0;
    rowsTo = open ? window.folded(Math.max(0, keptTo)) : 0;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    keptTo -= by;
    open &= keptTo >= 0;
  }

  /** What lies before {@code to} has been asked about; a table that reaches there goes on. */
  public void finish(int to) {
    if (open) {
      walk(to);
      keptTo = window.original(rowsTo);
    }
  }

  /** The phrases of the header of the column around {@code place}; none outside of tables. */
  public int[] above(int place) {
    int begin = lines.from(place);
    inside = false;
    if (begin < 0) {
      return NOTHING;
    }
    if (begin != line) {
      find(begin);
      begin = lines.from(place);
      line = begin;
    }
    inside = open && begin >= rowsFrom && begin < rowsTo;
    return inside ? headerOf(begin, place) : NOTHING;
  }

  /** Whether the place asked about last is in a table. */
  public boolean inside() {
    return inside;
  }

  /** Where the line asked about last begins. */
  public int rowFrom() {
    return line;
  }

  /** Where the line asked about last ends. */
  public int rowTo() {
    return lines.to(line);
  }

  /**
   * Whether the line around {@code place} heads a table that begins there; its rows are to be taken
   * one by one.
   */
  public boolean headedAt(int place) {
    if (place >= bareFrom && place < bareTo) {
      return false;
    }
    int begin = lines.from(place);
    if (begin < 0 || (open && begin < rowsTo)) {
      return false;
    }
    if (!headers.at(begin)) {
      bareFrom = begin;
      bareTo = lines.to(begin);
      return false;
    }
    open();
    rowsTo = rowsFrom;
    return true;
  }

  /** Goes on to the next row that begins before {@code to}; false when there is none. */
  public boolean nextRow(int to) {
    while (open && rowsTo < to) {
      int begin = rowsTo;
      int end = rowEnd(begin);
      rowsTo = Math.min(length, end + 1);
      if (!LineForm.rules(text, begin, end)) {
        open = fits(begin, end);
        rowAt = begin;
        return open;
      }
      open = end > begin + 1;
    }
    return false;
  }

  /** The number of cells in the row at hand. */
  public int cells() {
    return row.count();
  }

  public int cellFrom(int cell) {
    return row.from(cell);
  }

  public int cellTo(int cell) {
    return row.to(cell);
  }

  /** The phrases of the header above a cell of the row at hand. */
  public int[] header(int cell) {
    return header.above(text, rowAt, row, cell, separator == ' ');
  }

  private int[] headerOf(int begin, int place) {
    row.read(text, begin, lines.to(begin), separator);
    for (int cell = 0; cell < row.count(); cell++) {
      if (place < row.to(cell)) {
        return header.above(text, begin, row, cell, separator == ' ');
      }
    }
    return NOTHING;
  }

  private void find(int begin) {
    if (open && begin >= rowsTo) {
      walk(begin);
      if (open && begin < rowsTo) {
        return;
      }
      if (open && fits(begin, rowEnd(begin))) {
        rowsTo = Math.min(length, lines.to(begin) + 1);
        return;
      }
      open = false;
    }
    if ((!open || begin < rowsFrom) && headers.above(begin)) {
      open();
      rowsTo = Math.min(length, rowEnd(lines.from(begin)) + 1);
    }
  }

  /** Opens the table whose headers were found last. */
  private void open() {
    open = true;
    header = headers.header();
    separator = headers.separator();
    rowsFrom = headers.rowsFrom();
  }

  /** Takes the lines before {@code to} as rows, or closes the table at one that is none. */
  private void walk(int to) {
    int empty = 0;
    while (open && rowsTo < to) {
      int end = rowEnd(rowsTo);
      if (end >= length && end >= to) {
        return;
      }
      empty = end - rowsTo <= 1 ? empty + 1 : 0;
      open = empty < 2 && (LineForm.rules(text, rowsTo, end) || fits(rowsTo, end));
      rowsTo = Math.min(length, end + 1);
    }
  }

  /** Where the row ends that begins at a place, which may be in another line. */
  private int rowEnd(int begin) {
    int end = lines.to(begin);
    if (!BrokenRecord.mayBe(separator, header.columns())
        || LineForm.cells(text, begin, end, separator) >= header.columns()
        || LineForm.rules(text, begin, end)) {
      return end;
    }
    int whole = BrokenRecord.end(text, begin, length, separator, header.columns());
    if (whole > end) {
      lines.join(begin, whole);
    }
    return lines.to(begin);
  }

  private boolean fits(int begin, int end) {
    int cells = row.read(text, begin, end, separator).count();
    boolean exact = separator == ',' || separator == ';';
    return exact ? cells == header.columns() : cells >= 2 && cells <= header.columns() + 1;
  }
}
