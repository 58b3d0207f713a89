package org.mailboxinventory.scanner.text;

/**
 * The cell of a table in plain text that goes on in the next row, where the cells before it are
 * empty or a plus sign says so: {@code | 1 | Ada |} and {@code | | Moreau |} below it.
 */
public final class BrokenCell {
  private static final int LONGEST_LINE = 200;

  /** So many bytes has a sign with which tables are drawn. */
  private static final int DRAWN = 3;

  private BrokenCell() {}

  /**
   * Where the rest of a cell begins in the next row.
   *
   * @param from a word of the cell
   * @param to where the cell's text ends on this row
   * @return -1 where no bar follows the text, or the cell does not go on
   */
  public static int next(byte[] text, int from, int to, int length) {
    int bar = pastBlanks(text, to, length);
    boolean plus = bar < length && text[bar] == '+';
    int behind = plus ? pastBlanks(text, bar + 1, length) : bar;
    if (!bar(text, behind, length) && !(plus && ends(text, behind, length))) {
      return -1;
    }
    int line = LineEdges.beginWithin(text, from, LONGEST_LINE);
    int next = LineEdges.end(text, behind, Math.min(length, behind + LONGEST_LINE)) + 1;
    if (line < 0 || next >= length) {
      return -1;
    }
    int begin = cell(text, line, from);
    int column = width(text, line, begin);
    int at = pastEmpty(text, next, column, length);
    boolean goesOn = at >= 0 && at < length && text[at] != ' ' && !bar(text, at, length);
    boolean row = plus || (begin > line && filled(text, line, begin));
    return goesOn && row && (plus || closed(text, line, bar, next, at, length)) ? at : -1;
  }

  /** Where the text of the cell begins that a word is in. */
  private static int cell(byte[] text, int line, int from) {
    int at = from;
    while (at > line && !(text[at - 1] == '|' || drawnBefore(text, at, line))) {
      at--;
    }
    while (at < from && text[at] == ' ') {
      at++;
    }
    return at;
  }

  /** Whether something is in the cells before. */
  private static boolean filled(byte[] text, int line, int begin) {
    int at = line;
    while (at < begin) {
      int size = size(text, at, begin);
      if (size == 0) {
        return true;
      }
      at += size;
    }
    return false;
  }

  /** The place of a column in a row that has nothing but blanks and bars before it; or -1. */
  private static int pastEmpty(byte[] text, int line, int column, int length) {
    int at = line;
    for (int i = 0; i < column; i++) {
      int size = at < length ? size(text, at, length) : 0;
      if (size == 0) {
        return -1;
      }
      at += size;
    }
    return at;
  }

  /** Whether the cell's end is at the same column in both rows. */
  private static boolean closed(byte[] text, int line, int bar, int next, int at, int length) {
    int end = at;
    while (end < length && text[end] != '\n' && !bar(text, end, length)) {
      end++;
    }
    return bar(text, end, length) && width(text, next, end) == width(text, line, bar);
  }

  /** How many bytes a blank or a bar has at a place; 0 for another sign. */
  private static int size(byte[] text, int at, int length) {
    return text[at] == ' ' || text[at] == '|' ? 1 : bar(text, at, length) ? DRAWN : 0;
  }

  private static boolean bar(byte[] text, int at, int length) {
    return at < length && (text[at] == '|' || drawn(text, at, length));
  }

  /** U+2500 to U+257F. */
  private static boolean drawn(byte[] text, int at, int length) {
    return at + DRAWN <= length
        && text[at] == (byte) 0xe2
        && (text[at + 1] == (byte) 0x94 || text[at + 1] == (byte) 0x95);
  }

  private static boolean drawnBefore(byte[] text, int at, int line) {
    return at - DRAWN >= line && drawn(text, at - DRAWN, at);
  }

  /** How many characters are in {@code text[from, to)}. */
  private static int width(byte[] text, int from, int to) {
    int width = 0;
    for (int at = from; at < to; at++) {
      width += (text[at] & 0xc0) != 0x80 ? 1 : 0;
    }
    return width;
  }

  private static boolean ends(byte[] text, int at, int length) {
    return at < length && (text[at] == '\n' || text[at] == '\r');
  }

  private static int pastBlanks(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < LONGEST_LINE && text[at] == ' ') {
      at++;
    }
    return at;
  }
}
