package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** The Gulf, Israel, Egypt and Africa. */
final class MiddleEastAfrica {
  private MiddleEastAfrica() {}

  static Map<String, Check> checks() {
    return Map.of(
        "ae-emirates-id", MiddleEastAfrica::emirates,
        "sa-national-id", MiddleEastAfrica::saudi,
        "il-national-id", MiddleEastAfrica::israeli,
        "kw-civil-id", MiddleEastAfrica::kuwaiti,
        "qa-qid", MiddleEastAfrica::qatari,
        "eg-national-id", MiddleEastAfrica::egyptian,
        "za-id", MiddleEastAfrica::southAfrican,
        "gh-card", value -> Shape.of("GHA0000000000", value));
  }

  /** 784, year of birth, serial, a Luhn digit. */
  static boolean emirates(String value) {
    return CheckDigits.digits(value, 15)
        && value.startsWith("784")
        && CheckDigits.number(value, 3, 7) >= 1900
        && CheckDigits.number(value, 3, 7) <= 2049
        && CheckDigits.luhn(value);
  }

  /** Ten digits from 1 (citizens) or 2 (residents) with a Luhn digit. */
  static boolean saudi(String value) {
    return CheckDigits.digits(value, 10)
        && (value.charAt(0) == '1' || value.charAt(0) == '2')
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }

  /** Nine digits with a Luhn digit. */
  static boolean israeli(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }

  /** Century, birth, serial; weights 2 1 6 3 7 9 10 5 8 4 2, eleven minus the rest. */
  static boolean kuwaiti(String value) {
    return CheckDigits.digits(value, 12)
        && (value.charAt(0) == '2' || value.charAt(0) == '3')
        && centuryAndBirth(value)
        && 11 - CheckDigits.weighted(value, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11
            == CheckDigits.digit(value, 11);
  }

  /** Century, year, country (3), serial; no check digit. */
  static boolean qatari(String value) {
    return CheckDigits.digits(value, 11)
        && (value.charAt(0) == '2' || value.charAt(0) == '3')
        && !value.startsWith("000", 3);
  }

  /** Century, birth, governorate, serial; the check digit's rule is not published. */
  static boolean egyptian(String value) {
    if (!CheckDigits.digits(value, 14) || (value.charAt(0) != '2' && value.charAt(0) != '3')) {
      return false;
    }
    int place = CheckDigits.number(value, 7, 9);
    return centuryAndBirth(value) && ((place >= 1 && place <= 35) || place == 88);
  }

  /** 2 for the twentieth century, 3 for ours, then year, month and day of birth. */
  private static boolean centuryAndBirth(String value) {
    int year = (value.charAt(0) == '2' ? 1900 : 2000) + CheckDigits.number(value, 1, 3);
    return year < 2050
        && Dates.exists(year, CheckDigits.number(value, 3, 5), CheckDigits.number(value, 5, 7));
  }

  /** Birth, serial, citizenship, a Luhn digit. */
  static boolean southAfrican(String value) {
    return CheckDigits.digits(value, 13)
        && Dates.yearMonthDay(value, 0)
        && value.charAt(10) <= '2'
        && CheckDigits.luhn(value);
  }
}
