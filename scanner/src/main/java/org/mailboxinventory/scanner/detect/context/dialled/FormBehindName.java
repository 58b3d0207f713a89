package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A telephone of any country behind a person's name, by its form. Alone in brackets, {@code (22 621
 * 74 97)}, {@code (044 668 18 00)}: four groups or more, the last two of two digits, as neither
 * amounts nor identifiers are written. Behind a hyphen or a stroke, {@code - 03-5914438}, {@code |
 * 31 97318-4402}: with the zero that is dialled first, or as Brazil writes it.
 */
public final class FormBehindName {
  private static final int FEWEST_GROUPS = 4;
  private static final int FEWEST_DIGITS = 9;
  private static final int MOST_DIGITS = 11;
  private static final int PAIR = 2;
  private static final int LONGEST = 18;

  /** Signs between a name and a number. */
  private static final int GAP = 6;

  /** So many digits has the code of a town with its zero, and the last group. */
  private static final int LONGEST_CODE = 5;

  private static final int LAST = 4;

  private FormBehindName() {}

  /**
   * Where the number begins that an upright stroke and blanks part from a name, perhaps with stars
   * that stress it; -1 where none does.
   */
  static int behindStroke(byte[] text, int nameTo, int length) {
    int at = nameTo;
    boolean stroke = false;
    while (at < length && at - nameTo < GAP && " |*".indexOf(text[at]) >= 0) {
      stroke |= text[at] == '|';
      at++;
    }
    boolean number = stroke && at < length && AnchorScanner.isDigit(text[at]);
    return number && !signed(text, at, length).isEmpty() ? at : -1;
  }

  /**
   * The digits of what begins at {@code from} and has one of these forms; none where nothing does.
   */
  public static String digits(byte[] text, int from, int length) {
    return from > 0 && text[from - 1] == '('
        ? bracketed(text, from, length)
        : signed(text, from, length);
  }

  /** The code of a town in a group of its own before the rest, and nothing behind it. */
  private static String signed(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST);
    int end = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, limit));
    int code = from;
    while (code < end && AnchorScanner.isDigit(text[code])) {
      code++;
    }
    int last = end;
    while (last > code && AnchorScanner.isDigit(text[last - 1])) {
      last--;
    }
    String digits = NumberForm.digitsOf(text, from, end);
    boolean parted = code < last && code - from >= PAIR && code - from <= LONGEST_CODE;
    boolean whole =
        digits.length() >= FEWEST_DIGITS
            && digits.length() <= MOST_DIGITS
            && (end >= length || " \n\r<,;|/)".indexOf(text[end]) >= 0);
    if (!parted || !whole) {
      return "";
    }
    boolean zero = text[from] == '0' && text[from + 1] != '0';
    boolean brazilian =
        code - from == PAIR && text[code] == ' ' && end - last == LAST && text[last - 1] == '-';
    return zero || brazilian ? digits : "";
  }

  private static String bracketed(byte[] text, int from, int length) {
    int end = Math.min(length, from + LONGEST);
    int groups = 0;
    int group = 0;
    int before = 0;
    int at = from;
    while (at < end && (AnchorScanner.isDigit(text[at]) || (group > 0 && text[at] == ' '))) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      before = digit ? before : group;
      groups += digit && group == 0 ? 1 : 0;
      group = digit ? group + 1 : 0;
      at++;
    }
    boolean formed =
        at < end && text[at] == ')' && groups >= FEWEST_GROUPS && group == PAIR && before == PAIR;
    String digits = formed ? NumberForm.digitsOf(text, from, at) : "";
    return digits.length() >= FEWEST_DIGITS && digits.length() <= MOST_DIGITS ? digits : "";
  }
}
