package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.regex.Pattern;

/** China, Hong Kong, Taiwan, Japan, Korea, Mongolia. */
final class EastAsia {
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /** Registering department and kind of organisation (GB 32100-2015, table 1). */
  private static final String USCC_KINDS =
      " 11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1"
          + " A9 N1 N2 N3 N9 Y1 ";

  /** Codes of provinces (GB/T 2260); 10 is the nation's own registry. */
  private static final String PROVINCES =
      " 10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63"
          + " 64 65 71 81 82 83 ";

  /** Korean numbers given out since that day end in random digits. */
  private static final int RANDOM_SINCE = 20_201_005;

  private static final String TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  /** A prefecture, a city or a district of Japan, or a street or a lot of Korea and its number. */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "[\u90fd\u9053\u5e9c\u770c\u5e02\u533a\u90e1]"
              + "|[\ub85c\uae38\ub3d9\ub9ac\uac00] ?(?:\uc0b0 |\uc9c0\ud558 ?)?\\d");

  private EastAsia() {}

  static Map<String, Check> checks() {
    return Map.of(
        "cn-resident-id", EastAsia::residentId,
        "cn-uscc", EastAsia::uscc,
        "hk-hkid", EastAsia::hkid,
        "tw-national-id", EastAsia::taiwan,
        "jp-my-number", EastAsia::myNumber,
        "kr-rrn", EastAsia::rrn,
        "kr-rrn-form", EastAsia::rrnForm,
        "kr-business-number", EastAsia::koreanBusiness,
        "mn-register", EastAsia::mongolian,
        "east-asian-address", value -> DISTRICT.matcher(value).find());
  }

  /** Region, birth, serial; ISO 7064 MOD 11-2. */
  static boolean residentId(String value) {
    return value.length() == 18
        && CheckDigits.digits(value.substring(0, 17))
        && among(PROVINCES, value.substring(0, 2))
        && !value.startsWith("10")
        && Dates.fullYearMonthDay(value, 6)
        && CheckDigits.mod11Radix2(value);
  }

  /** Department, kind, region, organisation; powers of three modulo 31. */
  static boolean uscc(String value) {
    if (value.length() != 18
        || !CheckDigits.digits(value.substring(2, 8))
        || !among(USCC_KINDS, value.substring(0, 2))
        || !among(PROVINCES, value.substring(2, 4))) {
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
    return value.charAt(17) == USCC_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static boolean among(String words, String word) {
    return words.contains(" " + word + " ");
  }

  /**
   * One or two letters, six digits, a check digit or A: weights 9 to 1 modulo 11. The words No and
   * Nr before a number are no letters of one.
   */
  static boolean hkid(String value) {
    boolean one = value.length() == 8;
    if (!one && (value.startsWith("NO") || value.startsWith("NR"))) {
      return false;
    }
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

  /**
   * A letter as 10 to 35, then 1, 2, 8 or 9 (residents before 2021: A to D, as 0 to 3), and eight
   * digits: weights 1 9 8 7 6 5 4 3 2 1 1.
   */
  static boolean taiwan(String value) {
    if (value.length() != 10) {
      return false;
    }
    int second = "ABCD".indexOf(value.charAt(1));
    String digits = second < 0 ? value.substring(1) : second + value.substring(2);
    if (!Shape.of("A000000000", value.charAt(0) + digits)
        || (second < 0 && "1289".indexOf(value.charAt(1)) < 0)) {
      return false;
    }
    int letter = TAIWAN_LETTERS.indexOf(value.charAt(0)) + 10;
    int sum = letter / 10 + letter % 10 * 9;
    return (sum + CheckDigits.weighted(digits, 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
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
   * Birth, sex and century, serial; modulo 11, which numbers given out since October 2020 need not
   * pass: those of people born since then, and of foreigners (5 to 8), who register at any age.
   */
  static boolean rrn(String value) {
    if (!rrnForm(value)) {
      return false;
    }
    int birth = birth(value);
    boolean foreign = value.charAt(6) >= '5' && value.charAt(6) <= '8';
    return foreign
        || (birth >= RANDOM_SINCE && birth < 20_500_000)
        || (11 - CheckDigits.weighted(value, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10
            == CheckDigits.digit(value, 12);
  }

  /** Birth, sex and century, serial: what numbers given out anew since October 2020 have left. */
  static boolean rrnForm(String value) {
    if (!CheckDigits.digits(value, 13)) {
      return false;
    }
    int birth = birth(value);
    return Dates.exists(birth / 10_000, birth / 100 % 100, birth % 100);
  }

  /** Year, month and day in one number. */
  private static int birth(String value) {
    int century = "9012563478".indexOf(value.charAt(6)) / 2;
    int year = (century == 0 ? 1800 : century < 3 ? 1900 : 2000) + CheckDigits.number(value, 0, 2);
    return year * 10_000 + CheckDigits.number(value, 2, 6);
  }

  /**
   * Tax office (from 101), kind, serial, check: weights 1 3 7 1 3 7 1 3 5, and the tens of the last
   * product, modulo 10.
   */
  static boolean koreanBusiness(String value) {
    return CheckDigits.digits(value, 10)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.number(value, 0, 3) >= 101
        && !value.startsWith("00", 3)
        && !value.startsWith("0000", 5)
        && (CheckDigits.weighted(value, 1, 3, 7, 1, 3, 7, 1, 3, 5, 1)
                    + CheckDigits.digit(value, 8) * 5 / 10)
                % 10
            == 0;
  }

  /**
   * Two letters of the place, birth (the month plus 20 since the year 2000), two digits; no check
   * digit that is published.
   */
  static boolean mongolian(String value) {
    if (value.length() != 10 || !CheckDigits.digits(value.substring(2))) {
      return false;
    }
    int month = CheckDigits.number(value, 4, 6);
    boolean later = month > 20;
    return Dates.exists(
        (later ? 2000 : 1900) + CheckDigits.number(value, 2, 4),
        later ? month - 20 : month,
        CheckDigits.number(value, 6, 8));
  }
}
