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

  /** So many bytes has a cell with a code and its town. */
  private static final int LONGEST_PLACE = 48;

  /**
   * Of the last part of a code of the United Kingdom, either part of one of Canada, and the first
   * of one of two groups of digits.
   */
  private static final int GROUP = 3;

  private RowCells() {}

  /**
   * Whether strings of one row or list begin and end around {@code [from, to)}, and one of them
   * behind the first is a code, alone or beside its town.
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
      code |= cells > 1 && (code(text, cell, close) || placed(text, cell, close));
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
    while (at < to && text[at] >= 0 && text[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** Whether a code is the first word or the last of a cell with a town: {@code 1234 Horn}. */
  private static boolean placed(byte[] text, int from, int to) {
    if (to - from > LONGEST_PLACE || to - from <= FEWEST_DIGITS) {
      return false;
    }
    int first = from;
    while (first < to && text[first] != ' ') {
      first++;
    }
    int last = to;
    while (last > from && text[last - 1] != ' ') {
      last--;
    }
    boolean name = first + 1 < to && begins(text[first + 1]) && !digit(text, first, to);
    boolean letters = lettered(text, last, to);
    int code = letters && to - last == GROUP ? last - GROUP : last;
    return (name && code(text, from, first))
        || grouped(text, from, first, to)
        || (last > from
            && begins(text[from])
            && !digit(text, from, code)
            && (letters || code(text, last, to)));
  }

  /** Whether the two groups of a code are before a town: {@code 602 00 Brno}. */
  private static boolean grouped(byte[] text, int from, int first, int to) {
    int town = first + GROUP;
    return first - from == GROUP
        && town < to
        && text[town] == ' '
        && begins(text[town + 1])
        && code(text, from, town);
  }

  /**
   * Whether a word is the last group of a code of the United Kingdom or of Canada, or both groups
   * of one.
   */
  private static boolean lettered(byte[] text, int last, int to) {
    int group = to - GROUP;
    return (group == last || group == last + GROUP)
        && AnchorScanner.isDigit(text[group])
        && Words.capital(text[group + 1])
        && (Words.capital(text[to - 1]) || AnchorScanner.isDigit(text[to - 1]));
  }

  private static boolean digit(byte[] text, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte b) {
    return b < 0 || Words.capital(b);
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
