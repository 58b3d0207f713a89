package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.Words;

/** A day written in digits: {@code 2024-11-02}, {@code 02.11.2024}. */
public final class WrittenDay {
  private static final int YEAR = 4;
  private static final int MONTH = 2;

  private WrittenDay() {}

  /** Whether {@code text[from, to)} is the year or the day with which one begins. */
  public static boolean begins(byte[] text, int length, int from, int to) {
    if (to - from > YEAR || to + 1 >= length || Words.digitsEnd(text, from, to) < to) {
      return false;
    }
    byte sign = text[to];
    int second = Words.digitsEnd(text, to + 1, length);
    int digits = second - to - 1;
    return (sign == '-' || sign == '/' || sign == '.')
        && digits > 0
        && digits <= MONTH
        && second < length
        && text[second] == sign
        && Words.digitsEnd(text, second + 1, length) > second + 1;
  }
}
