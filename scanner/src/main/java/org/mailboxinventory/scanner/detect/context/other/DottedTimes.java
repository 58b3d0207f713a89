package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Four numbers that full stops part and that are no address of one device: a time of day and a
 * later one, as in {@code meeting 10.30.11.15}, or two zeros at the end, as versions, masks and
 * networks have them.
 */
public final class DottedTimes {
  /** From one number of two digits to the next. */
  private static final int STEP = 3;

  private static final int LENGTH = 11;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** Times that people agree on are written to so many minutes. */
  private static final int ROUND = 5;

  private DottedTimes() {}

  /** Whether {@code text[from, to)} is one of them. */
  public static boolean is(byte[] text, int from, int to) {
    return zeros(text, from, to) || times(text, from, to);
  }

  private static boolean zeros(byte[] text, int from, int to) {
    return to - from > 4
        && text[to - 1] == '0'
        && text[to - 2] == '.'
        && text[to - 3] == '0'
        && text[to - 4] == '.';
  }

  private static boolean times(byte[] text, int from, int to) {
    if (to - from != LENGTH) {
      return false;
    }
    int begin = time(text, from);
    int end = time(text, from + 2 * STEP);
    return begin >= 0 && end > begin && text[from + STEP + 2] == '.';
  }

  /** The minutes of the day that a time says; -1 where there is none. */
  private static int time(byte[] text, int at) {
    int hour = number(text, at);
    int minute = number(text, at + STEP);
    boolean day = hour >= 0 && hour < HOURS && text[at + 2] == '.';
    return day && minute >= 0 && minute < MINUTES && minute % ROUND == 0
        ? hour * MINUTES + minute
        : -1;
  }

  /** A number of two digits; -1 where there is none. */
  private static int number(byte[] text, int at) {
    return AnchorScanner.isDigit(text[at]) && AnchorScanner.isDigit(text[at + 1])
        ? 10 * (text[at] - '0') + text[at + 1] - '0'
        : -1;
  }
}
