package org.mailboxinventory.scanner.detect.table.markup;

import org.mailboxinventory.scanner.detect.table.headed.CellRow;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** The cells of one row. Reused; for one thread. */
final class MarkupRow extends CellRow {
  private static final int MOST_CELLS = 40;
  private static final int LONGEST_HEADER = 64;
  private static final int MOST_DIGITS = 4;

  /** Behind the row. */
  int end;

  /** All of its cells are marked as headers. */
  boolean marked;

  /** A cell is that of several columns. */
  boolean spans;

  void clear() {
    begin();
    end = 0;
    marked = true;
    spans = false;
  }

  /** Takes a cell, without the blanks around it. */
  void add(byte[] text, int cellFrom, int cellTo) {
    if (count() == MOST_CELLS) {
      spans = true;
      return;
    }
    int begin = cellFrom;
    int last = cellTo;
    while (begin < last && text[begin] >= 0 && text[begin] <= ' ') {
      begin++;
    }
    while (last > begin && text[last - 1] >= 0 && text[last - 1] <= ' ') {
      last--;
    }
    add(begin, last);
  }

  /** Whether each cell could head a column, and there are two at least. */
  boolean mayHead(byte[] text) {
    boolean may = count() > 1 && !spans;
    for (int cell = 0; cell < count() && may; cell++) {
      may = to(cell) - from(cell) <= LONGEST_HEADER && digits(text, cell) <= MOST_DIGITS;
    }
    return may;
  }

  int digits(byte[] text, int cell) {
    return AnchorScanner.digits(text, from(cell), to(cell));
  }
}
