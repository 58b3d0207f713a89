package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Australia and New Zealand. */
final class Oceania {
  private static final String NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private Oceania() {}

  static Map<String, Check> checks() {
    return Map.of(
        "au-driving-licence", value -> DrivingLicences.fit("AU", value),
        "au-tfn", Oceania::tfn,
        "au-abn", Oceania::abn,
        "au-acn", Oceania::acn,
        "au-medicare", Oceania::medicare,
        "au-ihi", Oceania::healthcareIdentifier,
        "nz-bank-account", NewZealandBanking::account,
        "nz-ird", Oceania::ird,
        "nz-nhi", Oceania::nhi,
        "nz-nzbn", Oceania::businessNumber);
  }

  /** Nine digits 1 4 3 7 5 8 6 9 10, or eight 10 7 8 4 6 3 5 1, modulo 11. */
  static boolean tfn(String value) {
    if (!CheckDigits.digits(value) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    return switch (value.length()) {
      case 8 -> CheckDigits.weighted(value, 10, 7, 8, 4, 6, 3, 5, 1) % 11 == 0;
      case 9 -> CheckDigits.weighted(value, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
      default -> false;
    };
  }

  /** Eleven digits, the first less one: weights 10 1 3 5 to 19, modulo 89. */
  static boolean abn(String value) {
    return CheckDigits.digits(value, 11)
        && value.charAt(0) != '0'
        && (CheckDigits.weighted(value, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0;
  }

  /** Nine digits: weights 8 to 1 modulo 10. */
  static boolean acn(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && (CheckDigits.weighted(value, 8, 7, 6, 5, 4, 3, 2, 1) + CheckDigits.digit(value, 8)) % 10
            == 0;
  }

  /** Ten digits from 2 to 6, perhaps the person's: the ninth by weights 1 3 7 9 modulo 10. */
  static boolean medicare(String value) {
    return CheckDigits.digits(value)
        && (value.length() == 10 || value.length() == 11)
        && value.charAt(0) >= '2'
        && value.charAt(0) <= '6'
        && CheckDigits.weighted(value, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == CheckDigits.digit(value, 8)
        && value.charAt(9) != '0';
  }

  /** 800360, nine digits, a Luhn digit. */
  static boolean healthcareIdentifier(String value) {
    return CheckDigits.digits(value, 16) && value.startsWith("800360") && CheckDigits.luhn(value);
  }

  /** A global location number of New Zealand's register: 94290, seven digits, weights 1 and 3. */
  static boolean businessNumber(String value) {
    return CheckDigits.digits(value, 13)
        && value.startsWith("94290")
        && CheckDigits.weighted(value, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
  }

  /** Eight or nine digits from ten to 150 million: two sets of weights modulo 11. */
  static boolean ird(String value) {
    if (!CheckDigits.digits(value) || value.length() < 8 || value.length() > 9) {
      return false;
    }
    int number = Integer.parseInt(value);
    String nine = value.length() == 8 ? "0" + value : value;
    int rest = CheckDigits.weighted(nine, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    if (rest == 1) {
      rest = CheckDigits.weighted(nine, 7, 4, 3, 2, 5, 2, 7, 6) % 11;
    }
    return number > 10_000_000
        && number < 150_000_000
        && rest != 1
        && (11 - rest) % 11 == CheckDigits.digit(nine, 8);
  }

  /**
   * Three letters, three digits and a check digit modulo 11; or letters at places 6 and 8, modulo
   * 24.
   */
  static boolean nhi(String value) {
    if (value.length() != 7 || !Shape.of("00", value.substring(3, 5))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      char c = value.charAt(i);
      int letter = NHI_LETTERS.indexOf(c) + 1;
      if ((i < 3 && letter == 0) || (i == 5 && letter == 0 && (c < '0' || c > '9'))) {
        return false;
      }
      sum += (letter > 0 ? letter : c - '0') * (7 - i);
    }
    if (CheckDigits.digits(value.substring(5))) {
      int check = 11 - sum % 11;
      return check <= 10 && check % 10 == CheckDigits.digit(value, 6);
    }
    return Shape.of("AA", value.substring(5))
        && value.charAt(6) == NHI_LETTERS.charAt(24 - sum % 24 - 1);
  }
}
