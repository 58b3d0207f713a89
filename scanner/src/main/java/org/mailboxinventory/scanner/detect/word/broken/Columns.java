package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.text.LineEdges;

/** How wide a stretch of a line of plain text is, and what parts columns in it. */
public final class Columns {
  /** So far before a value its line's beginning is looked for. */
  private static final int FARTHEST = 96;

  private Columns() {}

  /** How many characters; what is on the next line has one byte each. */
  static int width(byte[] text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += (text[i] & 0xc0) != 0x80 ? 1 : 0;
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

  /** Whether the bar of a table is in {@code text[from, to)}. */
  static boolean bars(byte[] text, int from, int to) {
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
