package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers that a day of these years and a time may be as well: of runs of jobs, of forms and of
 * permits. Each check has its opposite, so that the two share the values of a form.
 */
final class TimeStamps {
  /** Years of the stamps that mail holds. */
  private static final int FIRST_YEAR = 2012;

  private static final int LAST_YEAR = 2035;

  private static final int PREFIX = 2;
  private static final int DAY = 6;
  private static final int HOURS = 24;
  private static final int SIXTY = 60;
  private static final int FIVE = 5;

  /** Of the first word of a month, its first three letters in capitals. */
  private static final Set<String> MONTHS =
      Registry.lines("month-names.txt").stream()
          .map(line -> line.substring(0, 3).toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private TimeStamps() {}

  static Map<String, Check> checks() {
    return Map.of(
        "stamp-day", value -> day(value, PREFIX),
        "no-stamp-day", value -> !day(value, PREFIX),
        "no-stamp-minute", value -> !minute(value),
        "no-month-name", value -> !month(value));
  }

  /** A day and a time of the clock, at whole five minutes: {@code 071124-0205}. */
  static boolean minute(String digits) {
    return CheckDigits.digits(digits, DAY + 4)
        && day(digits, 0)
        && CheckDigits.number(digits, DAY, DAY + 2) < HOURS
        && CheckDigits.number(digits, DAY + 2, DAY + 4) < SIXTY
        && CheckDigits.number(digits, DAY + 2, DAY + 4) % FIVE == 0;
  }

  /** Six digits at a place that are a day of these years, with the year or the day first. */
  static boolean day(String value, int at) {
    int end = at + DAY;
    if (value.length() < end || !CheckDigits.digits(value.substring(at, end))) {
      return false;
    }
    int first = CheckDigits.number(value, at, at + 2);
    int month = CheckDigits.number(value, at + 2, at + 4);
    int last = CheckDigits.number(value, at + 4, end);
    return ofTheseYears(first, month, last) || ofTheseYears(last, month, first);
  }

  private static boolean ofTheseYears(int year, int month, int day) {
    int full = 2000 + year;
    return full >= FIRST_YEAR && full <= LAST_YEAR && Dates.exists(full, month, day);
  }

  /** Letters and digits that end in the name of a month: {@code LB11 NOV}. */
  static boolean month(String value) {
    return MONTHS.contains(value.substring(Math.max(0, value.length() - 3)));
  }
}
