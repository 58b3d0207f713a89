package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Germany. */
final class Germany {
  private Germany() {}

  static Map<String, Check> checks() {
    return Map.of("de-tax-id", Germany::taxId);
  }

  /**
   * Of the first ten digits one stands there two or three times, every other at most once, and
   * three do not follow one another; ISO 7064 MOD 11,10.
   */
  static boolean taxId(String value) {
    if (!CheckDigits.digits(value, 11) || value.charAt(0) == '0') {
      return false;
    }
    int[] counts = new int[10];
    for (int i = 0; i < 10; i++) {
      counts[CheckDigits.digit(value, i)]++;
    }
    int repeated = 0;
    for (int count : counts) {
      if (count > 3) {
        return false;
      }
      repeated += count > 1 ? 1 : 0;
    }
    return repeated == 1 && !threeInARow(value) && CheckDigits.mod11Mod10(value);
  }

  private static boolean threeInARow(String value) {
    for (int i = 2; i < 10; i++) {
      if (value.charAt(i) == value.charAt(i - 1) && value.charAt(i) == value.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }
}
