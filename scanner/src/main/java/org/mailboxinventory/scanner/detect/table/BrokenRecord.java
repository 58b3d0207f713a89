package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A row of cells between tabs, semicolons or commas that goes on in the next lines, since a cell of
 * it was broken, with quotes around it or without: together the lines have as many cells as the
 * line of headers.
 */
final class BrokenRecord {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_LINES = 8;
  private static final int LONGEST = 800;

  private BrokenRecord() {}

  /** Whether rows between such signs are looked at, and headers of so many columns. */
  static boolean mayBe(byte separator, int columns) {
    return columns >= FEWEST_COLUMNS && (separator == '\t' || separator == ';' || separator == ',');
  }

  /**
   * Where a row ends that begins at {@code first}, below a line that may be its headers'; -1 where
   * it is not broken.
   */
  static int below(byte[] text, int above, int first, int length, byte separator) {
    if (separator == ' ' || !LineForm.tight(text, above, first - 1, separator)) {
      return -1;
    }
    int columns = LineForm.cells(text, above, first - 1, separator);
    int end = first;
    while (end < length && text[end] != '\n') {
      end++;
    }
    return !mayBe(separator, columns)
            || LineForm.cells(text, first, end, separator) >= columns
            || !LineForm.mayBeHeaders(text, above, first - 1)
        ? -1
        : end(text, first, length, separator, columns);
  }

  /**
   * Where a row ends that begins at a place, which may be the end of its line.
   *
   * @return -1 where its lines have not as many cells as there are columns, or where rows of tabs,
   *     which may be shorter than their headers, have not twice
   */
  static int end(byte[] text, int begin, int length, byte separator, int columns) {
    int end = whole(text, begin, length, separator, columns);
    if (end < 0) {
      return -1;
    }
    int code = end + 1 < length ? restOfLast(text, end + 1, length, separator) : -1;
    end = code < 0 ? end : code;
    boolean last = end + 1 >= length || text[end + 1] == '\n' || text[end + 1] == '\r';
    return separator != '\t' || last || whole(text, end + 1, length, separator, columns) >= 0
        ? end
        : -1;
  }

  private static int whole(byte[] text, int begin, int length, byte separator, int columns) {
    int cells = 1;
    int lines = 0;
    boolean quoted = false;
    int stop = Math.min(length, begin + LONGEST);
    for (int at = begin; at < stop; at++) {
      byte sign = text[at];
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == separator && !quoted) {
        cells++;
        if (cells > columns) {
          return -1;
        }
      } else if (sign == '\n') {
        if (cells == columns && !quoted) {
          return at;
        }
        lines++;
        if (lines == MOST_LINES || (!quoted && !within(text, at, length, separator))) {
          return -1;
        }
      }
    }
    return stop == length && cells == columns && !quoted ? length : -1;
  }

  /**
   * Whether a line's end may be within a cell: the next line is not empty, and between tabs, where
   * a row may end early, digits and a word are not on its two sides.
   */
  private static boolean within(byte[] text, int feed, int length, byte separator) {
    int next = feed + 1;
    if (next >= length || text[next] == '\n' || text[next] == '\r') {
      return next >= length;
    }
    int last = feed > 0 && text[feed - 1] == '\r' ? feed - 2 : feed - 1;
    if (separator != '\t' || last < 0 || next + 1 == length) {
      return true;
    }
    boolean word = !AnchorScanner.isDigit(text[next]) && small(text[next + 1]);
    return AnchorScanner.isDigit(text[last])
        ? !word
        : !small(text[last]) || !AnchorScanner.isDigit(text[next]);
  }

  private static boolean small(byte b) {
    return b < 0 || b >= 'a';
  }

  /** Where a line ends of digits and capitals alone, above one that the separator parts; or -1. */
  private static int restOfLast(byte[] text, int begin, int length, byte separator) {
    int at = begin;
    while (at < length && code(text[at])) {
      at++;
    }
    int end = at < length && text[at] == '\r' ? at + 1 : at;
    if (at == begin || end >= length || text[end] != '\n') {
      return -1;
    }
    int next = end + 1;
    while (next < length && text[next] != '\n' && text[next] != separator) {
      next++;
    }
    return next < length && text[next] == separator ? end : -1;
  }

  private static boolean code(byte b) {
    return AnchorScanner.isDigit(b) || (b >= 'A' && b <= 'Z');
  }
}
