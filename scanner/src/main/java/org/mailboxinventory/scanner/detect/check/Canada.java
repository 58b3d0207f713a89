package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Canada. */
final class Canada {
  private Canada() {}

  static Map<String, Check> checks() {
    return Map.of(
        "ca-sin", Canada::sin,
        "ca-business-number", Canada::businessNumber,
        "ca-health-number", Canada::healthNumber,
        "ca-account", Canada::account);
  }

  /** Nine digits with a Luhn digit; numbers of people begin with neither 0 nor 8. */
  static boolean sin(String value) {
    return CheckDigits.digits(value, 9)
        && value.charAt(0) != '0'
        && value.charAt(0) != '8'
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }

  /** Nine digits with a Luhn digit, perhaps a programme of two letters and four digits. */
  static boolean businessNumber(String value) {
    boolean plain = value.length() == 9;
    boolean programme =
        value.length() == 15
            && Shape.of("AA0000", value.substring(9))
            && " RC RM RP RT RR RZ ".contains(" " + value.substring(9, 11) + " ");
    return (plain || programme)
        && CheckDigits.digits(value.substring(0, 9))
        && !CheckDigits.oneCharacter(value.substring(0, 9))
        && CheckDigits.luhn(value.substring(0, 9));
  }

  /**
   * Quebec: four letters and the birth date (month plus 50 for women). Ontario: ten digits with a
   * Luhn digit, perhaps two letters. British Columbia: ten digits from 9, modulo 11. Others: nine
   * or twelve digits without a public check.
   */
  static boolean healthNumber(String value) {
    if (Shape.of("AAAA00000000", value)) {
      int month = CheckDigits.number(value, 6, 8) % 50;
      return Dates.inSomeCentury(
          CheckDigits.number(value, 4, 6), month, CheckDigits.number(value, 8, 10));
    }
    if (Shape.of("0000000000AA", value)) {
      return ontario(value.substring(0, 10));
    }
    if (CheckDigits.digits(value, 10)) {
      return ontario(value) || britishColumbia(value);
    }
    return (CheckDigits.digits(value, 9) || CheckDigits.digits(value, 12))
        && !CheckDigits.oneCharacter(value);
  }

  private static boolean ontario(String digits) {
    return digits.charAt(0) != '0' && CheckDigits.luhn(digits);
  }

  private static boolean britishColumbia(String digits) {
    int sum = CheckDigits.weighted(digits.substring(1), 2, 4, 8, 5, 10, 9, 7, 3);
    return digits.charAt(0) == '9' && (11 - sum % 11) % 11 == CheckDigits.digit(digits, 9);
  }

  /** Transit (5), institution (3) and account (7 to 12), or the account alone. */
  static boolean account(String digits) {
    return digits.length() >= 7
        && digits.length() <= 20
        && CheckDigits.digits(digits)
        && !CheckDigits.oneCharacter(digits);
  }
}
