package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.text.LineEdges;

/** How wide a stretch of a line of plain text is, and what parts columns in it. */
public final class Columns {
  /** So far before a value its line's beginning is looked for. */
  private static final int FARTHEST = 96;

  /** Letters with these first bytes are drawn wide: U+3000 to U+FFFF, but for what has no width. */
  private static final int FIRST_WIDE = 0xe3;

  private static final int LAST_WIDE = 0xef;

  private Columns() {}

  /** How many characters; what is on the next line has one byte each. */
  static int width(byte[] text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += (text[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    return width;
  }

  /** How wide it is where a letter of Han, Kana or Hangul takes the room of two. */
  static int wideWidth(byte[] text, int from, int to) {
    int width = width(text, from, to);
    for (int i = from; i < to; i++) {
      width += (text[i] & 0xff) >= FIRST_WIDE && (text[i] & 0xff) <= LAST_WIDE ? 1 : 0;
    }
    return width;
  }

  /** Whether two blanks follow each other in {@code text[from, to)}. */
  static boolean twoBlanks(byte[] text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text[i] == ' ' && text[i - 1] == ' ') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether as many bars are before a value on its line as before the rest of it on the next, where
   * nothing else is.
   */
  static boolean sameCell(byte[] text, int line, int at, int nextLine, int next) {
    int bars = countBars(text, nextLine, next);
    return bars > 0 && bars == countBars(text, line, at);
  }

  /**
   * Where what may be of a value ends that begins at {@code next} and fills its line, or the cell
   * of a table; -1 where something else is behind it.
   */
  static int restEnd(byte[] text, int next, boolean cell, int length) {
    int end = next;
    while (end < length && ValueSigns.isOfValue(text[end])) {
      end++;
    }
    int to = end;
    while (to > next && (text[to - 1] == ' ' || text[to - 1] == '\r')) {
      to--;
    }
    end = to;
    while (end < length && " \r|".indexOf(text[end]) >= 0) {
      end++;
    }
    boolean alone = end == length || text[end] == '\n' || (cell && end > to && text[to] != '\r');
    return alone && !twoBlanks(text, next, to) ? to : -1;
  }

  /**
   * Whether the rest of a value that begins at {@code next} is below the beginning of its column,
   * behind two blanks, and nothing is before it.
   */
  public static boolean belowColumn(byte[] text, int at, int next) {
    int begin = at;
    while (begin > 1
        && at - begin < FARTHEST
        && !(text[begin - 1] == ' ' && text[begin - 2] == ' ')) {
      begin--;
    }
    int line = LineEdges.begin(text, begin, FARTHEST);
    int nextLine = LineEdges.begin(text, next, FARTHEST);
    return begin > line
        && next - nextLine == width(text, line, begin)
        && !bars(text, nextLine, next);
  }

  /**
   * The same, or behind as many bars, where nothing but blanks and bars is before it on its line.
   */
  public static boolean belowCell(byte[] text, int at, int next) {
    int line = LineEdges.begin(text, at, FARTHEST);
    int nextLine = LineEdges.begin(text, next, FARTHEST);
    return belowColumn(text, at, next) || sameCell(text, line, at, nextLine, next);
  }

  /** How many bars of a table are in {@code text[from, to)}, drawn or typed. */
  private static int countBars(byte[] text, int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += text[i] == '|' || text[i] == (byte) 0xe2 ? 1 : 0;
    }
    return bars;
  }

  /** Whether the bar of a table is in {@code text[from, to)}. */
  public static boolean bars(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '|') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value that begins at {@code from} is in a row of a table that ends with its line: a
   * bar is between the line's beginning and the value, and one between {@code to} and {@code next}.
   */
  static boolean inRows(byte[] text, int from, int to, int next) {
    return bars(text, to, next) && bars(text, LineEdges.begin(text, from, FARTHEST) + 1, from);
  }

  /**
   * Whether bars are before and behind {@code text[from, to)}, as around the cell of a row that was
   * broken into two lines within it.
   */
  public static boolean inBrokenRow(byte[] text, int from, int to, int length) {
    int before = from;
    while (before > 0 && text[before - 1] == ' ') {
      before--;
    }
    int behind = to;
    while (behind < length && text[behind] == ' ') {
      behind++;
    }
    return before > 0 && text[before - 1] == '|' && behind < length && text[behind] == '|';
  }
}
