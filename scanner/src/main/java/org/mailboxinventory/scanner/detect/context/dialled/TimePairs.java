package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** Eight digits that are two times of a day, as hours of work have them: {@code 08 30 12 00}. */
final class TimePairs {
  private static final int DIGITS = 8;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int QUARTER = 15;

  private TimePairs() {}

  /** Whether {@code text[from, to)} are such, each at a quarter of an hour. */
  static boolean are(byte[] text, int from, int to) {
    int number = 0;
    int digits = 0;
    for (int at = from; at < to; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        number = 10 * number + text[at] - '0';
        digits++;
      }
      if (digits > DIGITS) {
        return false;
      }
    }
    return digits == DIGITS && time(number / 10_000) && time(number % 10_000);
  }

  private static boolean time(int number) {
    int minutes = number % 100;
    return number / 100 <= HOURS && minutes < MINUTES && minutes % QUARTER == 0;
  }
}
