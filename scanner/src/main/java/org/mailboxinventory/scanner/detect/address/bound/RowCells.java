package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The cells of a row in program text or CSV whose parts are strings of their own: {@code 'Elm Road
 * 4', '1234', 'Springfield'}.
 */
final class RowCells {
  private static final int MOST = 5;
  private static final int FEWEST_DIGITS = 4;
  private static final int LONGEST_CODE = 10;

  private RowCells() {}

  /**
   * Whether strings of one row begin and end around {@code [from, to)}, and a code is one of them
   * behind the first.
   */
  static boolean are(byte[] text, int from, int to, int length) {
    byte mark = from > 0 ? text[from - 1] : 0;
    if ((mark != '\'' && mark != '"') || to >= length || text[to] != mark) {
      return false;
    }
    int cell = from;
    boolean code = false;
    for (int cells = 1; cells <= MOST; cells++) {
      int close = cell;
      while (close < to && text[close] != mark) {
        close++;
      }
      code |= cells > 1 && code(text, cell, close);
      if (close == to) {
        return code;
      }
      cell = next(text, close, to);
      if (cell < 0) {
        return false;
      }
    }
    return false;
  }

  /** Where the next string begins behind a comma; -1 where none does. */
  private static int next(byte[] text, int close, int to) {
    int at = past(text, close + 1, to);
    if (at >= to || text[at] != ',') {
      return -1;
    }
    at = past(text, at + 1, to);
    return at < to && text[at] == text[close] ? at + 1 : -1;
  }

  private static int past(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    return at;
  }

  private static boolean code(byte[] text, int from, int to) {
    int digits = 0;
    for (int at = from; at < to; at++) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      if (!Words.letterOrDigit(text[at]) && text[at] != ' ' && text[at] != '-') {
        return false;
      }
    }
    return digits >= FEWEST_DIGITS && to - from <= LONGEST_CODE;
  }
}
