package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** The United Kingdom. */
final class Britain {
  private static final Set<String> UNUSED_PREFIXES =
      Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");

  private Britain() {}

  static Map<String, Check> checks() {
    return Map.of("gb-nino", Britain::nino, "gb-account", Britain::account);
  }

  /** Two letters of those given out, six digits, a suffix from A to D; no check digit. */
  static boolean nino(String value) {
    return Shape.of("AA000000A", value)
        && "DFIQUV".indexOf(value.charAt(0)) < 0
        && "DFIOQUV".indexOf(value.charAt(1)) < 0
        && !UNUSED_PREFIXES.contains(value.substring(0, 2))
        && value.charAt(8) <= 'D';
  }

  /** A sort code (6), an account (8) or both (14); the modulus tables are not free to use. */
  static boolean account(String digits) {
    int length = digits.length();
    return (length == 6 || length == 8 || length == 14)
        && CheckDigits.digits(digits)
        && !CheckDigits.oneCharacter(digits);
  }
}
