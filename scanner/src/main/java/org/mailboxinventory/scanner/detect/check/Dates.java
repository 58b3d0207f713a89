package org.mailboxinventory.scanner.detect.check;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days as digits: dates of birth within identity numbers, and runs of digits that are dates. */
final class Dates {
  /** So many digits has a day with its century. */
  private static final int DAY = 8;

  /** So many with the time of the day. */
  private static final int TIMED = 14;

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** A day, two years, a day and an hour, or a day with more behind it than a number has. */
  private static final Pattern IN_DIGITS =
      Pattern.compile(
          "(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))"
              + "(?:19\\d|20[0-4])\\d(?:\\d{4,})?|(?:19\\d|20[0-4])\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + "|(?:[12]\\d|3[01])(?:0[1-9]|1[0-2])20\\d\\d(?:[01]\\d|2[0-3])"
              + "|(?:19|20)\\d\\d(?:19|20)\\d\\d");

  private Dates() {}

  /** Whether digits are a day, or days and times, and no number of anything. */
  static boolean inDigits(String value) {
    return IN_DIGITS.matcher(value).matches();
  }

  /** Whether the day exists in the calendar. */
  static boolean exists(int year, int month, int day) {
    return year >= 1800
        && year <= 2099
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether two digits each for year, month, day name a day in some century. */
  static boolean inSomeCentury(int year, int month, int day) {
    return exists(2000 + year, month, day) || exists(1900 + year, month, day);
  }

  /** YYMMDD at {@code at}. */
  static boolean yearMonthDay(String digits, int at) {
    return inSomeCentury(
        CheckDigits.number(digits, at, at + 2),
        CheckDigits.number(digits, at + 2, at + 4),
        CheckDigits.number(digits, at + 4, at + 6));
  }

  /** DDMMYY at {@code at}. */
  static boolean dayMonthYear(String digits, int at) {
    return inSomeCentury(
        CheckDigits.number(digits, at + 4, at + 6),
        CheckDigits.number(digits, at + 2, at + 4),
        CheckDigits.number(digits, at, at + 2));
  }

  /** Whether all digits are a day of this century's first half, or one and a time of the day. */
  static boolean stamp(String digits) {
    boolean timed = digits.length() == TIMED;
    return (timed || digits.length() == DAY)
        && digits.startsWith("20")
        && digits.charAt(2) < '5'
        && fullYearMonthDay(digits, 0)
        && (!timed
            || (CheckDigits.number(digits, DAY, DAY + 2) < HOURS
                && CheckDigits.number(digits, DAY + 2, DAY + 4) < MINUTES
                && CheckDigits.number(digits, DAY + 4, TIMED) < MINUTES));
  }

  /** YYYYMMDD at {@code at}. */
  static boolean fullYearMonthDay(String digits, int at) {
    return exists(
        CheckDigits.number(digits, at, at + 4),
        CheckDigits.number(digits, at + 4, at + 6),
        CheckDigits.number(digits, at + 6, at + 8));
  }
}
