package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.regex.Pattern;

/** India: pension, insurance, health and customer registers, clearing codes, vehicles. */
final class IndiaSchemes {
  /** An article of Romance languages and a day: {@code la 21-Jul-2025}, no number of Ladakh. */
  private static final Pattern DAY_BEHIND_ARTICLE =
      Pattern.compile(
          "LA(0?[1-9]|[12]\\d|3[01])(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(19|20)\\d{2}");

  private IndiaSchemes() {}

  static Map<String, Check> checks() {
    return Map.of(
        "aadhaar-masked", IndiaSchemes::maskedAadhaar,
        "micr", IndiaSchemes::micr,
        "in-vehicle", IndiaSchemes::vehicle,
        "in-vehicle-short", IndiaSchemes::shortVehicle,
        "in-loan", IndiaSchemes::loan);
  }

  /**
   * Eight X or asterisks and four digits, or the digits alone, for the marks are no part of them.
   */
  static boolean maskedAadhaar(String value) {
    int masked = value.length() - 4;
    return (masked == 0 || masked == 8)
        && value.substring(0, masked).chars().allMatch(c -> c == 'X' || c == '*')
        && CheckDigits.digits(value.substring(masked));
  }

  /** City as the first three digits of its PIN code, bank, branch (000: all); no check digit. */
  static boolean micr(String value) {
    return CheckDigits.digits(value, 9) && value.charAt(0) >= '1' && !value.startsWith("000", 3);
  }

  /** State, office, series, number; or the Bharat series: year, BH, number, letters. */
  static boolean vehicle(String value) {
    int length = value.length();
    if (length < 7 || length > 11) {
      return false;
    }
    if (CheckDigits.digits(value.substring(0, 2))) {
      return value.startsWith("BH", 2)
          && CheckDigits.number(value, 0, 2) >= 21
          && CheckDigits.digits(value.substring(4, 8));
    }
    return IndiaDocuments.TRANSPORT_STATES.contains(value.substring(0, 2))
        && CheckDigits.digits(value.substring(length - 4))
        && !value.endsWith("0000")
        && value.charAt(2) != 'I'
        && value.charAt(2) != 'O'
        && !DAY_BEHIND_ARTICLE.matcher(value).matches();
  }

  /** The same with a number below a thousand, written without its zeros. */
  static boolean shortVehicle(String value) {
    int number = value.length();
    while (number > 0 && Character.isDigit(value.charAt(number - 1))) {
      number--;
    }
    return number < value.length()
        && value.charAt(number) != '0'
        && vehicle(
            value.substring(0, number)
                + "0".repeat(4 - value.length() + number)
                + value.substring(number));
  }

  /** Letters and digits with at least six digits that are not one digit again and again. */
  static boolean loan(String value) {
    long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= 6 && value.chars().distinct().count() > 2;
  }
}
