package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A day, or from which day to which: {@code 1899-12-31}, as spreadsheets have the day zero, {@code
 * 03.06-28.09.14}, {@code 03.06.14-28.09.14}.
 */
public final class DaySpan {
  private static final int MOST_GROUPS = 6;
  private static final int LEAST_GROUPS = 5;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int YEAR = 4;

  /** {@code 1899-12-31}. */
  private static final int DAY = 10;

  private DaySpan() {}

  /** Whether {@code text[from, to)} is such, or the beginning of one. */
  public static boolean is(byte[] text, int from, int to, int length) {
    if (whole(text, from, to)) {
      return true;
    }
    int end = to;
    while (end < length && end - to <= DAY && goesOn(text, end, length)) {
      end++;
    }
    return span(text, from, end);
  }

  private static boolean goesOn(byte[] text, int at, int length) {
    boolean parts = text[at] == '.' || text[at] == '-';
    return AnchorScanner.isDigit(text[at])
        || (parts && at + 1 < length && AnchorScanner.isDigit(text[at + 1]));
  }

  private static boolean whole(byte[] text, int from, int to) {
    int century = to - from == DAY ? number(text, from, from + 2) : -1;
    return century >= 18
        && century <= 20
        && number(text, from + 2, from + YEAR) >= 0
        && text[from + YEAR] == '-'
        && within(text, from + 5, MONTHS)
        && text[from + 7] == '-'
        && within(text, from + 8, DAYS);
  }

  /** Full stops part days from months and years, and one hyphen parts both days. */
  private static boolean span(byte[] text, int from, int to) {
    int groups = 0;
    int second = -1;
    int begin = from;
    for (int at = from; at <= to; at++) {
      if (at < to && AnchorScanner.isDigit(text[at])) {
        continue;
      }
      int part = second < 0 ? groups : groups - second;
      if (!fits(text, begin, at, part)) {
        return false;
      }
      groups++;
      boolean hyphen = at < to && text[at] == '-';
      if (at < to && ((!hyphen && text[at] != '.') || (hyphen && second >= 0))) {
        return false;
      }
      second = hyphen ? groups : second;
      begin = at + 1;
    }
    return second >= 2 && groups >= LEAST_GROUPS && groups <= MOST_GROUPS && groups - second >= 2;
  }

  /** Whether a group may be a day, a month or a year, by its place. */
  private static boolean fits(byte[] text, int from, int to, int part) {
    boolean pair = to - from == 2;
    return part < 2
        ? pair && within(text, from, part == 0 ? DAYS : MONTHS)
        : part == 2 && (pair || to - from == YEAR);
  }

  private static boolean within(byte[] text, int from, int most) {
    int number = number(text, from, from + 2);
    return number >= 1 && number <= most;
  }

  /** The number that digits make; -1 where another sign is among them. */
  private static int number(byte[] text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      if (!AnchorScanner.isDigit(text[at])) {
        return -1;
      }
      number = 10 * number + text[at] - '0';
    }
    return number;
  }
}
