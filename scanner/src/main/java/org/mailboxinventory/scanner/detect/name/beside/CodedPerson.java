package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;

/**
 * People with the first letters of their names behind them: {@code Nic Brown (NB), Jo Lane (JL)}.
 */
public final class CodedPerson {
  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 3;

  /** So near is another code in a list of people. */
  private static final int NEAR = 90;

  private CodedPerson() {}

  /**
   * Whether the first letters of {@code text[from, to)} are behind it in brackets, and another such
   * code near.
   */
  public static boolean coded(byte[] text, int from, int to, int length) {
    int end = codeEnd(text, to, length);
    if (end < 0 || !same(text[to + 2], text[from])) {
      return false;
    }
    int last = NameLetters.begin(text, to);
    int at = 0;
    while (to + 3 + at < end && same(text[to + 3 + at], text[last + at])) {
      at++;
    }
    return last > from
        && to + 3 + at == end
        && (codeWithin(text, Math.max(0, from - NEAR), from, length)
            || codeWithin(text, end, Math.min(length, end + NEAR), length));
  }

  private static boolean codeWithin(byte[] text, int from, int to, int length) {
    for (int at = from; at < to; at++) {
      if (codeEnd(text, at, length) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the capitals end that are in brackets behind a blank at a place; -1 for none. */
  private static int codeEnd(byte[] text, int at, int length) {
    if (at + 2 >= length || text[at] != ' ' || text[at + 1] != '(') {
      return -1;
    }
    int end = at + 2;
    while (end < length && text[end] >= 'A' && text[end] <= 'Z') {
      end++;
    }
    int letters = end - at - 2;
    boolean code = letters >= SHORTEST_CODE && letters <= LONGEST_CODE;
    return code && end < length && text[end] == ')' ? end : -1;
  }

  private static boolean same(byte one, byte other) {
    return (one | 0x20) == (other | 0x20);
  }
}
