package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.table.headed.CellRow;

/**
 * The values between one pair of brackets as the cells of a row: {@code ('Asha', TO_DATE('…'),
 * 17)}. A cell has its blanks and quotation marks, and ends before its comma or the bracket.
 * Reused; for one thread.
 */
final class BracketRow extends CellRow {
  /** A row has no more bytes. */
  static final int LONGEST = 4000;

  private boolean whole;

  /** Whether the bracket that closes the row was seen, and not the end of the text. */
  boolean whole() {
    return whole;
  }

  /** The cell around a place; -1 when it is behind the last one. */
  int holding(int place) {
    int cell = 0;
    while (cell < count() && place >= to(cell)) {
      cell++;
    }
    return cell < count() ? cell : -1;
  }

  /**
   * Reads the row whose bracket is at {@code open}.
   *
   * @return where its closing bracket is, or {@code length} where the text ends before; -1 for no
   *     row
   */
  int read(byte[] text, int open, int length) {
    begin();
    whole = false;
    int depth = 0;
    int end = Math.min(length, open + LONGEST);
    int cell = open + 1;
    for (int at = open + 1; at < end; at++) {
      byte b = text[at];
      if (quote(b) && opens(text, at)) {
        at = closing(text, at, end);
      } else if (b == '(' || b == '[') {
        depth++;
      } else if (b == '{' || b == '}' || b == ';' || count() == LineForm.MOST_CELLS) {
        return -1;
      } else if (depth == 0 && (b == ',' || Brackets.closes(b))) {
        add(cell, at);
        cell = at + 1;
        if (b != ',') {
          whole = true;
          return at;
        }
      } else if (Brackets.closes(b)) {
        depth--;
      }
    }
    if (end < length) {
      return -1;
    }
    add(cell, end);
    return length;
  }

  private static boolean quote(byte b) {
    return b == '\'' || b == '"' || b == '`';
  }

  /** Whether a mark begins what is quoted, and is no apostrophe within a word. */
  private static boolean opens(byte[] text, int at) {
    byte before = text[at - 1];
    boolean national = (before == 'N' || before == 'E') && text[at - 2] <= ',';
    return before == ' ' || before == ',' || before == '\n' || Brackets.opens(before) || national;
  }

  /** Where what is quoted ends; a mark that is doubled or escaped is a part of it. */
  private static int closing(byte[] text, int open, int end) {
    byte mark = text[open];
    int at = open + 1;
    while (at < end && text[at] != '\n') {
      if (text[at] == mark) {
        boolean doubled = at + 1 < end && text[at + 1] == mark && text[at - 1] != ' ';
        if (!doubled || at == open + 1) {
          return at;
        }
        at++;
      } else if (text[at] == '\\') {
        at++;
      }
      at++;
    }
    return open;
  }
}
