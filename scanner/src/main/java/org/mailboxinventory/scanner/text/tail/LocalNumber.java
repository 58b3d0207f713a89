package org.mailboxinventory.scanner.text.tail;

/**
 * A telephone without the codes that the one before it has: {@code 3347-4794} behind {@code +55 11
 * 3347-4732}.
 */
public final class LocalNumber {
  private static final int SHORTEST = 7;

  private LocalNumber() {}

  /**
   * Where a number ends that begins at a place and is written as the end of {@code text[from, to)}
   * is, from one of its groups on; with a bracket at both, as the whole. -1 where it is neither.
   */
  public static int end(byte[] text, int from, int to, int at, int length) {
    boolean whole = text[from] == '(' && text[at] == '(';
    for (int begin = whole ? from : from + 1; to - begin > SHORTEST; begin++) {
      int end = at + to - begin;
      boolean group = begin == from || (digit(text[begin]) && !digit(text[begin - 1]));
      if (group && end <= length && sameForm(text, begin, to, at) && !goesOn(text, end, length)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether digits and signs take turns as in {@code text[from, to)}, which has both. */
  private static boolean sameForm(byte[] text, int from, int to, int at) {
    boolean signs = false;
    for (int i = 0; i < to - from; i++) {
      boolean digit = digit(text[from + i]);
      signs |= !digit;
      if (digit ? !digit(text[at + i]) : text[at + i] != text[from + i]) {
        return false;
      }
    }
    return signs;
  }

  private static boolean goesOn(byte[] text, int to, int length) {
    if (to >= length) {
      return false;
    }
    boolean digit = to + 1 < length && digit(text[to + 1]);
    return text[to] < 0
        || Character.isLetterOrDigit(text[to])
        || (digit && "-.,:+".indexOf(text[to]) >= 0);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
