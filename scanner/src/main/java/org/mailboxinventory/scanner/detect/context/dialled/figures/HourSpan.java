package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * From which time of a day to which, as hours of service are written: {@code 8.30-17.00}; and a day
 * with the hour behind it, whose minutes follow: {@code 01-02-2026 14}{@code :05}.
 */
final class HourSpan {
  private static final int HOURS = 24;
  private static final int MINUTES = 59;

  /** {@code 01-02-2026 14}. */
  private static final int DAY_AND_HOUR = 13;

  private static final int DAY = 10;

  private HourSpan() {}

  /** Whether {@code text[from, to)} is such. */
  static boolean is(byte[] text, int from, int to, int length) {
    return span(text, from, to) || dayAndHour(text, from, to, length);
  }

  private static boolean span(byte[] text, int from, int to) {
    int first = time(text, from, to);
    int at = first;
    boolean hyphen = false;
    while (at > 0 && at < to && (text[at] == ' ' || text[at] == '-')) {
      hyphen |= text[at] == '-';
      at++;
    }
    return hyphen && time(text, at, to) == to;
  }

  /** Where a time ends that begins at a place, its minutes behind a full stop; -1 for none. */
  private static int time(byte[] text, int from, int to) {
    int stop = from;
    while (stop < to && AnchorScanner.isDigit(text[stop])) {
      stop++;
    }
    int end = stop + 3;
    boolean written =
        stop > from
            && stop - from <= 2
            && end <= to
            && text[stop] == '.'
            && AnchorScanner.digits(text, stop + 1, end) == 2;
    return written && number(text, from, stop) <= HOURS && number(text, stop + 1, end) <= MINUTES
        ? end
        : -1;
  }

  private static boolean dayAndHour(byte[] text, int from, int to, int length) {
    return to - from == DAY_AND_HOUR
        && to < length
        && text[to] == ':'
        && text[from + DAY] == ' '
        && (AnchorScanner.year(text, from) || AnchorScanner.year(text, from + DAY - 4));
  }

  private static int number(byte[] text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = 10 * number + text[at] - '0';
    }
    return number;
  }
}
