package org.mailboxinventory.scanner.detect.check;

/**
 * With what a text ends, which tells at once which codes it cannot end in. Behind a blank, a line's
 * end or a sign beyond ASCII it may be any.
 */
final class AddressTail {
  private AddressTail() {}

  static boolean mayBeDigit(String value) {
    char last = last(value);
    return (last >= '0' && last <= '9') || open(last);
  }

  static boolean mayBeLetter(String value) {
    char last = last(value);
    char small = (char) (last | 0x20);
    return (small >= 'a' && small <= 'z') || open(last);
  }

  static boolean mayBeDigitOr(char sign, String value) {
    return last(value) == sign || mayBeDigit(value);
  }

  static boolean mayBeLetterOr(char sign, String value) {
    return last(value) == sign || mayBeLetter(value);
  }

  private static char last(String value) {
    return value.isEmpty() ? ' ' : value.charAt(value.length() - 1);
  }

  private static boolean open(char last) {
    return last <= ' ' || last > '~';
  }
}
