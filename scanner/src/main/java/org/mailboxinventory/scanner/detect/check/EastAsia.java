package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** China, Hong Kong, Taiwan, Japan, Korea. */
final class EastAsia {
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  private EastAsia() {}

  static Map<String, Check> checks() {
    return Map.of(
        "cn-resident-id", EastAsia::residentId,
        "cn-uscc", EastAsia::uscc,
        "hk-hkid", EastAsia::hkid,
        "tw-national-id", EastAsia::taiwan,
        "jp-my-number", EastAsia::myNumber,
        "kr-rrn", EastAsia::rrn,
        "kr-business-number", EastAsia::koreanBusiness);
  }

  /** Region, birth, serial; ISO 7064 MOD 11-2. */
  static boolean residentId(String value) {
    return value.length() == 18
        && CheckDigits.digits(value.substring(0, 17))
        && value.charAt(0) >= '1'
        && value.charAt(0) <= '8'
        && Dates.fullYearMonthDay(value, 6)
        && CheckDigits.mod11Radix2(value);
  }

  /** Department, kind, region, organisation; powers of three modulo 31. */
  static boolean uscc(String value) {
    if (value.length() != 18 || !CheckDigits.digits(value.substring(2, 8))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int code = USCC_ALPHABET.indexOf(value.charAt(i));
      if (code < 0) {
        return false;
      }
      sum += code * USCC_WEIGHTS[i];
    }
    return value.charAt(17) == USCC_ALPHABET.charAt((31 - sum % 31) % 31)
        && !CheckDigits.oneCharacter(value);
  }

  /** One or two letters, six digits, a check digit or A: weights 9 to 1 modulo 11. */
  static boolean hkid(String value) {
    boolean one = value.length() == 8;
    String padded = one ? " " + value : value;
    if (padded.length() != 9 || !CheckDigits.digits(padded.substring(2, 8))) {
      return false;
    }
    int first = one ? 36 : CheckDigits.alphanumeric(padded.charAt(0));
    int second = CheckDigits.alphanumeric(padded.charAt(1));
    if (first < 10 || second < 10) {
      return false;
    }
    int sum = first * 9 + second * 8 + CheckDigits.weighted(padded.substring(2), 7, 6, 5, 4, 3, 2);
    return "0A987654321".charAt(sum % 11) == padded.charAt(8);
  }

  /** A letter as 10 to 35, then 1, 2, 8 or 9, and eight digits: weights 1 9 8 7 6 5 4 3 2 1 1. */
  static boolean taiwan(String value) {
    if (!Shape.of("A000000000", value) || "1289".indexOf(value.charAt(1)) < 0) {
      return false;
    }
    int letter = TAIWAN_LETTERS.indexOf(value.charAt(0)) + 10;
    int sum = letter / 10 + letter % 10 * 9;
    return (sum + CheckDigits.weighted(value.substring(1), 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
  }

  /** Twelve digits: weights 6 5 4 3 2 7 6 5 4 3 2 modulo 11. */
  static boolean myNumber(String value) {
    if (!CheckDigits.digits(value, 12) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return (rest <= 1 ? 0 : 11 - rest) == CheckDigits.digit(value, 11);
  }

  /**
   * Birth, sex and century, serial; modulo 11, which numbers given out since 2020 need not pass.
   */
  static boolean rrn(String value) {
    return CheckDigits.digits(value, 13)
        && Dates.yearMonthDay(value, 0)
        && value.charAt(6) != '0'
        && (11 - CheckDigits.weighted(value, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10
            == CheckDigits.digit(value, 12);
  }

  /** Ten digits: weights 1 3 7 1 3 7 1 3 5, and the tens of the last product, modulo 10. */
  static boolean koreanBusiness(String value) {
    return CheckDigits.digits(value, 10)
        && !CheckDigits.oneCharacter(value)
        && !value.startsWith("00")
        && (CheckDigits.weighted(value, 1, 3, 7, 1, 3, 7, 1, 3, 5, 1)
                    + CheckDigits.digit(value, 8) * 5 / 10)
                % 10
            == 0;
  }
}
