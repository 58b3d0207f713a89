package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Results and sums in the cells of a table, whatever the word at the head of their column: short
 * decimals, {@code 1.41937}, decimals beside others, and round sums, {@code 2500000}.
 */
public final class CellFigures {
  /** A decimal of so many digits is hardly a telephone; one beside others is none. */
  private static final int SHORT = 7;

  /** The parts of a local number, {@code 555.0142}. */
  private static final int EXCHANGE = 3;

  /** So many zeros end a round sum; one fewer beside another sum in thousands. */
  private static final int ZEROS = 5;

  private static final int THOUSANDS = 3;
  private static final int LONGEST = 24;

  private CellFigures() {}

  /** Whether {@code text[from, to)} is such. */
  public static boolean are(byte[] text, int from, int to, int length) {
    int point = point(text, from, to);
    if (point < 0) {
      return false;
    }
    if (point < to) {
      boolean local = point - from == EXCHANGE && to - point == EXCHANGE + 2;
      boolean small = to - from - 1 <= SHORT && !local;
      return small || decimal(text, to, length) || decimalBefore(text, from);
    }
    int zeros = zeros(text, from, to);
    return text[from] != '0'
        && (zeros >= ZEROS || (zeros == ZEROS - 1 && sumBeside(text, from, to, length)));
  }

  /** Where the only full stop is; {@code to} where there is none, -1 where other signs are. */
  private static int point(byte[] text, int from, int to) {
    int point = to;
    for (int at = from; at < to; at++) {
      if (text[at] == '.' && point == to && text[from] != '0') {
        point = at;
      } else if (!AnchorScanner.isDigit(text[at])) {
        return -1;
      }
    }
    return point;
  }

  private static int zeros(byte[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] == '0') {
      at--;
    }
    return to - at;
  }

  private static boolean sumBeside(byte[] text, int from, int to, int length) {
    int next = to + 1;
    int end = Words.digitsEnd(text, next, length);
    int before = from - 1;
    int begin = digitsBegin(text, before);
    return (to < length && text[to] == '\t' && zeros(text, next, end) >= THOUSANDS)
        || (before > 0 && text[before] == '\t' && zeros(text, begin, before) >= THOUSANDS);
  }

  /** Whether the cell behind is a number with a full stop in it. */
  private static boolean decimal(byte[] text, int to, int length) {
    int point = Words.digitsEnd(text, to + 1, length);
    return to < length
        && text[to] == '\t'
        && point + 1 < length
        && text[point] == '.'
        && Words.digitsEnd(text, point + 1, length) > point + 1;
  }

  private static boolean decimalBefore(byte[] text, int from) {
    int point = digitsBegin(text, from - 1);
    return from > 1
        && text[from - 1] == '\t'
        && point > 1
        && point < from - 1
        && text[point - 1] == '.'
        && AnchorScanner.isDigit(text[point - 2]);
  }

  private static int digitsBegin(byte[] text, int to) {
    int at = to;
    while (at > 0 && to - at < LONGEST && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return at;
  }
}
