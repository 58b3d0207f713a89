package org.mailboxinventory.scanner.detect.name.beside;

/** How old somebody is, or when they lived, in brackets behind the name. */
public final class YearsBehind {
  private static final int DIGITS_OF_AGE = 2;
  private static final int DIGITS_OF_YEAR = 4;

  private YearsBehind() {}

  /** Whether {@code 34)} is at a place. */
  public static boolean age(byte[] text, int at, int length) {
    int end = digitsEnd(text, at, length);
    return end < length && text[end] == ')' && end - at == DIGITS_OF_AGE;
  }

  /** Whether {@code 1564-1616)} is at a place. */
  public static boolean life(byte[] text, int at, int length) {
    int end = digitsEnd(text, at, length);
    int next = end + 1;
    int to = next + DIGITS_OF_YEAR;
    return end - at == DIGITS_OF_YEAR
        && to < length
        && text[end] == '-'
        && digitsEnd(text, next, length) == to
        && text[to] == ')';
  }

  /** Where the digits end that begin at a place. */
  public static int digitsEnd(byte[] text, int from, int length) {
    int end = from;
    while (end < length && text[end] >= '0' && text[end] <= '9') {
      end++;
    }
    return end;
  }
}
