package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Singapore. */
final class Singapore {
  private Singapore() {}

  static Map<String, Check> checks() {
    return Map.of("sg-nric", Singapore::nric);
  }

  /**
   * NRIC (S, T) and FIN (F, G, M): weights 2 7 6 5 4 3 2, an offset by series, a letter modulo 11.
   */
  static boolean nric(String value) {
    if (!Shape.of("A0000000A", value)) {
      return false;
    }
    int sum = CheckDigits.weighted(value.substring(1), 2, 7, 6, 5, 4, 3, 2);
    char letter = value.charAt(8);
    return switch (value.charAt(0)) {
      case 'S' -> letter == "JZIHGFEDCBA".charAt(sum % 11);
      case 'T' -> letter == "JZIHGFEDCBA".charAt((sum + 4) % 11);
      case 'F' -> letter == "XWUTRQPNMLK".charAt(sum % 11);
      case 'G' -> letter == "XWUTRQPNMLK".charAt((sum + 4) % 11);
      case 'M' -> letter == "XWUTRQPNJLK".charAt((sum + 3) % 11);
      default -> false;
    };
  }
}
