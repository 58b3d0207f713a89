package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/**
 * Machine-readable zones of travel documents (ICAO Doc 9303). Passed on is the part that carries
 * check digits: the second line of TD2 (36) and TD3 (44), and of TD1 the end of the first line with
 * the second, without blanks and line ends.
 */
final class MachineReadableZone {
  private static final int[] WEIGHTS = {7, 3, 1};

  private MachineReadableZone() {}

  static Map<String, Check> checks() {
    return Map.of("mrz", MachineReadableZone::consistent, "mrz-visa", MachineReadableZone::visa);
  }

  /** Whether the check digits of number, birth, expiry and of all together are right. */
  static boolean consistent(String value) {
    String zone = compact(value);
    return switch (zone.length()) {
      case 44 -> secondLine(zone) && optional(zone) && checks(zone, 43, 0, 10, 13, 20, 21, 43);
      case 36 -> secondLine(zone) && checks(zone, 35, 0, 10, 13, 20, 21, 35);
      default ->
          zone.length() >= 55 && zone.length() <= 60 && card(zone.substring(zone.length() - 55));
    };
  }

  /** A visa's second line, of 44 or 36 characters: it has no digit over all. */
  private static boolean visa(String value) {
    String zone = compact(value);
    return (zone.length() == 44 || zone.length() == 36) && secondLine(zone);
  }

  private static boolean secondLine(String zone) {
    return checks(zone, 9, 0, 9) && checks(zone, 19, 13, 19) && checks(zone, 27, 21, 27);
  }

  /** The personal number's digit, which may be a filler when there is none. */
  private static boolean optional(String zone) {
    return checks(zone, 42, 28, 42)
        || (zone.charAt(42) == '<' && zone.substring(28, 42).chars().allMatch(c -> c == '<'));
  }

  /** TD1 from the document number on: 25 characters of the first line, 30 of the second. */
  private static boolean card(String zone) {
    return checks(zone, 9, 0, 9)
        && checks(zone, 31, 25, 31)
        && checks(zone, 39, 33, 39)
        && checks(zone, 54, 0, 25, 25, 32, 33, 40, 43, 54);
  }

  /** Whether the digit at {@code at} is that of the pieces given as begins and ends. */
  private static boolean checks(String zone, int at, int... bounds) {
    int sum = 0;
    int position = 0;
    for (int piece = 0; piece < bounds.length; piece += 2) {
      for (int i = bounds[piece]; i < bounds[piece + 1]; i++) {
        char c = zone.charAt(i);
        int value = c == '<' ? 0 : CheckDigits.alphanumeric(c);
        if (value < 0) {
          return false;
        }
        sum += value * WEIGHTS[position++ % WEIGHTS.length];
      }
    }
    return CheckDigits.digit(zone, at) == sum % 10;
  }

  private static String compact(String value) {
    StringBuilder kept = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isWhitespace(value.charAt(i))) {
        kept.append(value.charAt(i));
      }
    }
    return kept.toString();
  }
}
