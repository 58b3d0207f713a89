package org.mailboxinventory.scanner.text.tail;

/**
 * The letter with which programs end a long number: {@code long account = 918010012345678L;},
 * {@code 918010012345678n}.
 */
final class NumberLiteral {
  /** Shorter numbers with a letter are those of papers in some countries. */
  private static final int FEWEST_DIGITS = 10;

  private NumberLiteral() {}

  /** Whether such a letter is behind the digits {@code text[from, to)}. */
  static boolean follows(byte[] text, int from, int to, int length) {
    byte letter = text[to];
    if ((letter != 'L' && letter != 'l' && letter != 'n') || to - from < FEWEST_DIGITS) {
      return false;
    }
    if (to + 1 < length && ";,)]} \r\n".indexOf(text[to + 1]) < 0) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (text[at] < '0' || text[at] > '9') {
        return false;
      }
    }
    int before = from;
    while (before > 0 && text[before - 1] == ' ') {
      before--;
    }
    return before > 0 && "=(,:[{".indexOf(text[before - 1]) >= 0;
  }
}
