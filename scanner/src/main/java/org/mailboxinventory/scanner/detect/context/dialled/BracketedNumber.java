package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A telephone of any country alone in brackets, by its form: {@code (22 621 74 97)}, {@code (044
 * 668 18 00)}. Four groups or more, the last two of two digits, as neither amounts nor identifiers
 * are written.
 */
public final class BracketedNumber {
  private static final int FEWEST_GROUPS = 4;
  private static final int FEWEST_DIGITS = 9;
  private static final int MOST_DIGITS = 11;
  private static final int PAIR = 2;
  private static final int LONGEST = 18;

  private BracketedNumber() {}

  /**
   * The digits of what begins at {@code from} behind an opening bracket and has this form; none
   * where nothing does.
   */
  public static String digits(byte[] text, int from, int length) {
    if (from == 0 || text[from - 1] != '(') {
      return "";
    }
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
