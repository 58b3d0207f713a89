package org.mailboxinventory.scanner.extract.tika.part;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Whole numbers of sixteen digits and more, which spreadsheets show with an exponent: the account
 * or card number that somebody typed is in the digits.
 */
final class Exponent {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 24;
  private static final Pattern WHOLE = Pattern.compile("[0-9]\\.[0-9]{5,17}E\\+?1[0-9]");

  private Exponent() {}

  /** Whether this may be such a number: in a cell's text seldom anything else ends so. */
  static boolean ends(char[] chars, int from, int length) {
    if (length < SHORTEST || length > LONGEST || !isDigit(chars[from + length - 1])) {
      return false;
    }
    char before = chars[from + length - 3];
    char sign = chars[from + length - 4];
    return (before == 'E' || (before == '+' && sign == 'E'))
        && WHOLE.matcher(new String(chars, from, length)).matches();
  }

  /** All its digits. */
  static char[] digits(char[] chars, int from, int length) {
    return new BigDecimal(chars, from, length).toBigInteger().toString().toCharArray();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
