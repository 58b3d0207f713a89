package org.mailboxinventory.scanner.text.tail;

/** The version of a program or a day, in figures, alone or behind a number and a blank. */
public final class VersionOrDay {
  private static final int MANY_GROUPS = 3;

  /** {@code 2024-06-14}. */
  private static final int DAY = 10;

  private VersionOrDay() {}

  /** Whether {@code text[from, to)} is such, or a number before one: {@code 2 2024-06-14}. */
  public static boolean is(byte[] text, int from, int to) {
    return version(text, from, to) || behindNumber(text, from, to);
  }

  /** Whether full stops alone part three groups or more, of which the second is one digit. */
  private static boolean version(byte[] text, int from, int to) {
    int groups = 1;
    int second = 0;
    for (int at = from; at < to; at++) {
      if (text[at] != '.' && !digit(text[at])) {
        return false;
      }
      groups += text[at] == '.' ? 1 : 0;
      second += groups == 2 ? 1 : 0;
    }
    return groups >= MANY_GROUPS && second == 2;
  }

  /** Whether a blank parts a number and a version or a day, whole or cut: {@code 2 2024-06-14}. */
  private static boolean behindNumber(byte[] text, int from, int to) {
    int second = digitsEnd(text, from, to) + 1;
    if (second >= to || text[second - 1] != ' ') {
      return false;
    }
    int end = to;
    while (end < text.length
        && end - second < DAY
        && (text[end] == '-' || text[end] == '.' || digit(text[end]))) {
      end++;
    }
    return version(text, second, to) || day(text, second, end);
  }

  /** Whether it is a day as {@code 2024-06-14}. */
  private static boolean day(byte[] text, int from, int to) {
    return to - from == DAY
        && year(text, from)
        && text[from + 4] == '-'
        && text[from + 5] <= '1'
        && text[from + 7] == '-'
        && text[from + 8] <= '3'
        && digitsEnd(text, from, from + 4) == from + 4
        && digitsEnd(text, from + 5, from + 7) == from + 7
        && digitsEnd(text, from + 8, to) == to;
  }

  private static boolean year(byte[] text, int from) {
    return (text[from] == '1' && text[from + 1] == '9')
        || (text[from] == '2' && text[from + 1] == '0');
  }

  private static int digitsEnd(byte[] text, int from, int to) {
    int end = from;
    while (end < to && digit(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
