package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The number of a column at the end of a table's header, as in {@code id,tin_1}: no value begins
 * with it that goes on in the row below.
 */
final class ColumnNumber {
  /** What parts the cells of a row in a file of rows. */
  private static final String CELL_ENDS = ",;\t|";

  private ColumnNumber() {}

  /**
   * Whether what is between {@code from} and its line's end at {@code to} is such a number: a low
   * line joins it to a word, or it is a single digit and a cell ends behind the first group of the
   * next line's, which begins at {@code next}.
   */
  static boolean is(byte[] text, int from, int to, int next, int length) {
    if (from > 0 && text[from - 1] == '_') {
      return true;
    }
    if (to - from > 1 || text[from] < '0' || text[from] > '9') {
      return false;
    }
    int end = next;
    while (end < length && AnchorScanner.isWord(text[end])) {
      end++;
    }
    return end < length && CELL_ENDS.indexOf(text[end]) >= 0;
  }
}
