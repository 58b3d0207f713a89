package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.text.LineEdges;

/**
 * What is in the column of a table in plain text and goes on in the next row, where nothing is
 * before it: {@code 1 Asha 120.00} and {@code Raghunathan} below the first name.
 */
public final class RowBelow {
  private static final int LAST_COLUMN = 160;

  private RowBelow() {}

  /** Where the rest begins of {@code text[from, to)}, which ends its cell; -1 for none. */
  public static int next(byte[] text, int from, int to, int length) {
    int line = LineEdges.beginWithin(text, from, LAST_COLUMN);
    boolean cell = to >= length || text[to] < ' ' || (to + 1 < length && text[to + 1] == ' ');
    if (line < 0 || line == from || text[from - 1] != ' ' || !cell) {
      return -1;
    }
    int below = LineEdges.end(text, to, length) + 1;
    int next = below;
    for (int i = line; i < from; i++) {
      next += (text[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    if (next + 2 >= length || text[next] == ' ') {
      return -1;
    }
    for (int i = below; i < next; i++) {
      if (text[i] != ' ') {
        return -1;
      }
    }
    return next;
  }
}
