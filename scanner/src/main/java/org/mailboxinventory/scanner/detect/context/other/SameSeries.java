package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Whether a number is of one series with another before it that a word calls a thing's: as many
 * digits, of which the first are the same. {@code Purchase order 4500619681145177 was split into
 * 4500065216983825}.
 */
final class SameSeries {
  /** So far before a number is another of its series. */
  private static final int REACH = 200;

  /** So many digits are the same; those of cards name the bank with six. */
  private static final int SAME = 4;

  private SameSeries() {}

  /** Whether {@code text[from, to)}, digits alone, is so. */
  static boolean numbered(byte[] text, int from, int to) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    while (end > floor) {
      int begin = end;
      while (begin > floor && AnchorScanner.isDigit(text[begin - 1])) {
        begin--;
      }
      if (end - begin == to - from
          && same(text, begin, from)
          && ThingWord.before(text, begin, true) >= 0) {
        return true;
      }
      end = begin < end ? begin : end - 1;
    }
    return false;
  }

  private static boolean same(byte[] text, int one, int other) {
    int at = 0;
    while (at < SAME && text[one + at] == text[other + at]) {
      at++;
    }
    return at == SAME;
  }
}
