package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** The United States and Canada. */
final class NorthAmerica {
  private NorthAmerica() {}

  static Map<String, Check> checks() {
    return Map.of("us-ssn", NorthAmerica::ssn, "ca-sin", NorthAmerica::sin);
  }

  /** Area not 000, 666 or from 900 on, group not 00, serial not 0000; no check digit. */
  static boolean ssn(String value) {
    return CheckDigits.digits(value, 9)
        && value.charAt(0) != '9'
        && !value.startsWith("000")
        && !value.startsWith("666")
        && !value.startsWith("00", 3)
        && !value.endsWith("0000")
        && !CheckDigits.oneCharacter(value);
  }

  /** Nine digits with a Luhn digit; numbers of people begin with neither 0 nor 8. */
  static boolean sin(String value) {
    return CheckDigits.digits(value, 9)
        && value.charAt(0) != '0'
        && value.charAt(0) != '8'
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }
}
