package org.mailboxinventory.scanner.text.tail;

/** Another telephone within digits in groups: {@code 98300 17742 / 98300 17743}. */
public final class NumberWithin {
  /** A number has so many digits, of which none is missing. */
  private static final int SHORTEST = 7;

  private NumberWithin() {}

  /** Whether another number begins within: behind a hyphen or a slash between blanks. */
  public static boolean begins(byte[] text, int from, int to) {
    int national = behindZero(text, from, to);
    for (int at = from + SHORTEST; at + 2 < to; at++) {
      if (text[at] == ' '
          && text[at + 2] == ' '
          && (text[at + 1] == '-' || text[at + 1] == '/')
          && digits(text, national, at) >= SHORTEST
          && !extension(text, at + 3)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the zero in brackets that follows the code of a country; the begin where none does. */
  private static int behindZero(byte[] text, int from, int to) {
    for (int at = from; text[from] == '+' && at + 2 < to && at < from + SHORTEST; at++) {
      if (text[at] == '(' && text[at + 1] == '0' && text[at + 2] == ')') {
        return at + 3;
      }
    }
    return from;
  }

  /** Whether no more than two digits begin at a place: {@code 23 12 45 - 17}. */
  private static boolean extension(byte[] text, int from) {
    int end = from;
    while (end < text.length && digit(text[end])) {
      end++;
    }
    boolean goesOn =
        end + 1 < text.length && (text[end] == ' ' || text[end] == '.') && digit(text[end + 1]);
    return end - from <= 2 && !goesOn;
  }

  private static int digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += digit(text[i]) ? 1 : 0;
    }
    return digits;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
