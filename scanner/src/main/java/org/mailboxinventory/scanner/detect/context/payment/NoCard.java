package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers without a word for a card near that pass its check by chance: the account that the code
 * of its bank is beside, and two numbers of a list that are as long as each other.
 */
public final class NoCard {
  private NoCard() {}

  /** Whether {@code text[from, to)} is such. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return AccountLikeCard.is(text, from, to, length) || ofList(text, from, to, length);
  }

  /** Two groups, and one more that is as long before or behind them: {@code 40917263 84051175}. */
  private static boolean ofList(byte[] text, int from, int to, int length) {
    int first = Words.digitsEnd(text, from, to);
    int size = first - from;
    if (first + 1 + size != to
        || text[first] != ' '
        || Words.digitsEnd(text, first + 1, to) != to) {
      return false;
    }
    int next = to < length && parts(text[to]) ? Words.digitsEnd(text, to + 1, length) - to - 1 : 0;
    return next == size || sizeBefore(text, from) == size;
  }

  /** How many digits the number has that ends one sign before a place; 0 where none does. */
  private static int sizeBefore(byte[] text, int from) {
    if (from == 0 || !parts(text[from - 1])) {
      return 0;
    }
    int at = from - 1;
    while (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') {
      at--;
    }
    return from - 1 - at;
  }

  private static boolean parts(byte b) {
    return b == ' ' || b == '\n' || b == '\t';
  }
}
