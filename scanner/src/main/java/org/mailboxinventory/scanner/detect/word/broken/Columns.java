package org.mailboxinventory.scanner.detect.word.broken;

/** What lies in a line of plain text, and how far from its begin. */
final class Columns {
  /** So far before a place its line is looked for. */
  static final int FARTHEST = 96;

  private Columns() {}

  /** Where the line of a place begins, as far as it begins soon before it. */
  static int lineBegin(byte[] text, int at) {
    int begin = at;
    while (begin > 0 && at - begin <= FARTHEST && text[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  /** How many characters; what is on the next line has one byte each. */
  static int width(byte[] text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += (text[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    return width;
  }

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
}
