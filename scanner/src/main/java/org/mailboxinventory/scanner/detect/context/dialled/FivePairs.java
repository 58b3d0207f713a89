package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** Five pairs of digits, parted by one sign, that are written as telephones of France are. */
public final class FivePairs {
  private static final int PAIRS = 5;

  /** With the signs between them. */
  private static final int WRITTEN = 14;

  /** Lotteries draw from up to so many numbers; telephones rarely have five pairs that rise so. */
  private static final int HIGHEST_DRAWN = 50;

  /** The years of days that mails speak of. */
  private static final int FIRST_YEAR = 15;

  private static final int LAST_YEAR = 35;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private FivePairs() {}

  /** Whether those that begin at a place are numbers of a lottery, or a day and a time. */
  public static boolean otherwise(byte[] text, int from) {
    return drawn(text, from) || moment(text, from);
  }

  /** Whether {@code text[from, to)} are numbers of a lottery. */
  public static boolean drawn(byte[] text, int from, int to) {
    for (int i = 0; i < to - from; i++) {
      boolean sign = i % 3 == 2;
      if (sign ? text[from + i] != text[from + 2] : !AnchorScanner.isDigit(text[from + i])) {
        return false;
      }
    }
    return to - from == WRITTEN && !AnchorScanner.isDigit(text[from + 2]) && drawn(text, from);
  }

  /** Whether they rise and are days of a month or numbers of a lottery. */
  private static boolean drawn(byte[] text, int from) {
    int before = 0;
    for (int i = 0; i < PAIRS; i++) {
      int pair = pair(text, from, i);
      if (pair <= before || pair > HIGHEST_DRAWN) {
        return false;
      }
      before = pair;
    }
    return true;
  }

  /** Whether they are a day, a month, a year, an hour and a minute. */
  private static boolean moment(byte[] text, int from) {
    int year = pair(text, from, 2);
    return pair(text, from, 0) <= DAYS
        && pair(text, from, 1) <= MONTHS
        && year >= FIRST_YEAR
        && year <= LAST_YEAR
        && pair(text, from, 3) < HOURS
        && pair(text, from, 4) < MINUTES;
  }

  private static int pair(byte[] text, int from, int number) {
    int at = from + 3 * number;
    return 10 * (text[at] - '0') + text[at + 1] - '0';
  }
}
