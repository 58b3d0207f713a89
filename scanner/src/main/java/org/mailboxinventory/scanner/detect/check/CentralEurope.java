package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Germany, Austria, Switzerland, Luxembourg. */
final class CentralEurope {
  private static final String SWISS_COUNTRY_CODE = "756";

  private CentralEurope() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("de-tax-id", CentralEurope::taxId),
        Map.entry("de-document", CentralEurope::document),
        Map.entry("de-social-insurance", CentralEurope::socialInsurance),
        Map.entry("de-driving-licence", CentralEurope::drivingLicence),
        Map.entry(
            "de-vat", value -> value.length() == 11 && CheckDigits.mod11Mod10(value.substring(2))),
        Map.entry("at-social-insurance", CentralEurope::austrianInsurance),
        Map.entry("at-tax-id", CentralEurope::austrianTax),
        Map.entry("ch-ahv", CentralEurope::ahv),
        Map.entry("ch-uid", CentralEurope::uid),
        Map.entry("ch-uid-taxed", value -> uid(figuresOfUid(value))),
        Map.entry("lu-national-id", CentralEurope::luxembourg));
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

  /** Identity card or passport: nine characters without vowels and a digit of weights 7 3 1. */
  static boolean document(String value) {
    if (value.length() == 9) {
      return unreadable(value) && value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
    if (value.length() != 10 || !unreadable(value.substring(0, 9))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += CheckDigits.alphanumeric(value.charAt(i)) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    return sum % 10 == value.charAt(9) - '0';
  }

  /** Whether only letters occur from which no word can be made. */
  private static boolean unreadable(String value) {
    return "CFGHJKLMNPRTVWXYZ".indexOf(value.charAt(0)) >= 0
        && value.chars().allMatch(c -> "0123456789CFGHJKLMNPRTVWXYZ".indexOf(c) >= 0);
  }

  /**
   * Area, birth, initial, serial; the letter as two digits, cross sums of weights 2 1 2 5 7 1 2 1.
   */
  static boolean socialInsurance(String value) {
    if (!Shape.of("00000000A000", value) || !Dates.dayMonthYear(birthWithoutOffset(value), 2)) {
      return false;
    }
    int letter = value.charAt(8) - 'A' + 1;
    String digits = value.substring(0, 8) + letter / 10 + letter % 10 + value.substring(9, 11);
    int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int product = CheckDigits.digit(digits, i) * weights[i];
      sum += product / 10 + product % 10;
    }
    return sum % 10 == CheckDigits.digit(value, 11);
  }

  /** Numbers given out when another of the same day existed have 30 or more added to the day. */
  private static String birthWithoutOffset(String value) {
    int day = CheckDigits.number(value, 2, 4);
    int plain = day > 31 && day < 65 ? (day - 1) % 31 + 1 : day;
    return value.substring(0, 2) + plain / 10 + plain % 10 + value.substring(4);
  }

  /** Office, serial, a check character of weights 9 to 1 modulo 11, issue. */
  static boolean drivingLicence(String value) {
    if (value.length() != 11
        || !Character.isLetter(value.charAt(0))
        || !Shape.of("00", value.substring(1, 3))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = CheckDigits.alphanumeric(value.charAt(i));
      if (digit < 0) {
        return false;
      }
      sum += digit * (9 - i);
    }
    return "0123456789X".charAt(sum % 11) == value.charAt(9);
  }

  /** Serial (3), check digit of weights 3 7 9 . 5 8 4 2 1 6 modulo 11, birth. */
  static boolean austrianInsurance(String value) {
    return CheckDigits.digits(value, 10)
        && value.charAt(0) != '0'
        && CheckDigits.weighted(value, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6) % 11
            == CheckDigits.digit(value, 3)
        && CheckDigits.number(value, 4, 6) <= 31
        && CheckDigits.number(value, 6, 8) >= 1
        && CheckDigits.number(value, 6, 8) <= 13;
  }

  /** Nine digits of the tax office and account, a Luhn digit. */
  static boolean austrianTax(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }

  /** Thirteen digits from 756 with the check digit of an EAN. */
  static boolean ahv(String value) {
    return CheckDigits.digits(value, 13)
        && value.startsWith(SWISS_COUNTRY_CODE)
        && CheckDigits.weighted(value, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
  }

  /** CHE and nine digits: weights 5 4 3 2 7 6 5 4 modulo 11. */
  static boolean uid(String value) {
    if (!Shape.of("CHE000000000", value)) {
      return false;
    }
    int check = (11 - CheckDigits.weighted(value.substring(3), 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11;
    return check == CheckDigits.digit(value, 11);
  }

  /** The number with its first letters and without the word for the tax behind it. */
  private static String figuresOfUid(String value) {
    String figures = value.replaceFirst("(MWST|TVA|IVA|TPV)$", "");
    return figures.startsWith("CHE") ? figures : "CHE" + figures;
  }

  /** Birth date, serial, a Luhn digit and a Verhoeff digit over the same eleven. */
  static boolean luxembourg(String value) {
    return CheckDigits.digits(value, 13)
        && Dates.fullYearMonthDay(value, 0)
        && CheckDigits.luhn(value.substring(0, 12))
        && CheckDigits.verhoeff(value.substring(0, 11) + value.charAt(12));
  }
}
