package org.mailboxinventory.scanner.detect.table;

/**
 * The first line of a table that is a text in a program, where the name of the text and its
 * quotation marks are before the headers: {@code data = `id,name,card}.
 */
final class OpenString {
  private static final String MARKS = "`\"'";

  /** What is before the quotation mark that opens a text. */
  private static final String OPENERS = "=(:[, ";

  private OpenString() {}

  /** Where the headers of a line begin; -1 when it holds what no header does. */
  static int headersFrom(byte[] text, int from, int to, byte separator) {
    if (LineForm.mayBeHeaders(text, from, to)) {
      return from;
    }
    if (separator == ' ') {
      return -1;
    }
    int mark = lastMark(text, from, to);
    return mark > from && opens(text, from, mark) && LineForm.mayBeHeaders(text, mark, to)
        ? mark
        : -1;
  }

  /** Behind the last quotation mark of a line; -1 where it has none. */
  private static int lastMark(byte[] text, int from, int to) {
    int at = to;
    while (at > from && MARKS.indexOf(text[at - 1]) < 0) {
      at--;
    }
    return at > from ? at : -1;
  }

  /** Whether a quotation mark ends at a place and there is no other of its kind before it. */
  private static boolean opens(byte[] text, int from, int to) {
    int begin = to - 1;
    if (begin == from || OPENERS.indexOf(text[begin - 1]) < 0) {
      return false;
    }
    for (int i = from; i < begin; i++) {
      if (text[i] == text[begin]) {
        return false;
      }
    }
    return true;
  }
}
