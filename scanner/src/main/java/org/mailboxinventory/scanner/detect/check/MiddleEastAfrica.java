package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** The Gulf, Iran, Israel, Egypt, Ghana and South Africa. */
final class MiddleEastAfrica {
  private MiddleEastAfrica() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("ae-emirates-id", MiddleEastAfrica::emirates),
        Map.entry("sa-national-id", MiddleEastAfrica::saudi),
        Map.entry("il-national-id", MiddleEastAfrica::israeli),
        Map.entry("il-national-id-short", value -> value.length() == 8 && israeli("0" + value)),
        Map.entry("kw-civil-id", MiddleEastAfrica::kuwaiti),
        Map.entry("qa-qid", MiddleEastAfrica::qatari),
        Map.entry("eg-national-id", MiddleEastAfrica::egyptian),
        Map.entry("za-id", MiddleEastAfrica::southAfrican),
        Map.entry("gh-card", value -> Shape.of("GHA0000000000", value)),
        Map.entry("ir-national-code", MiddleEastAfrica::iranian),
        Map.entry("ir-legal-id", MiddleEastAfrica::iranianCompany),
        Map.entry("om-vat", MiddleEastAfrica::omani),
        Map.entry("bh-cpr", MiddleEastAfrica::bahraini));
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

  /** Ten digits: weights 10 to 2 modulo 11, the rest itself up to one, else eleven minus it. */
  static boolean iranian(String value) {
    if (!CheckDigits.digits(value, 10) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return (rest < 2 ? rest : 11 - rest) == CheckDigits.digit(value, 9);
  }

  /**
   * Eleven digits: each of the first ten plus the tenth plus two, weights 29 27 23 19 17 twice,
   * modulo 11, ten counting as nought.
   */
  static boolean iranianCompany(String value) {
    if (!CheckDigits.digits(value, 11) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int more = CheckDigits.digit(value, 9) + 2;
    int weighted = CheckDigits.weighted(value, 29, 27, 23, 19, 17, 29, 27, 23, 19, 17);
    return (weighted + more * 230) % 11 % 10 == CheckDigits.digit(value, 10);
  }

  /** OM and ten digits: of the last five, weights 1 6 3 7 9 and one, modulo 11, ten as X. */
  static boolean omani(String value) {
    if (value.length() != 12
        || !value.startsWith("OM")
        || !CheckDigits.digits(value.substring(2, 11))) {
      return false;
    }
    int rest = (1 + CheckDigits.weighted(value.substring(6), 1, 6, 3, 7, 9)) % 11;
    return value.charAt(11) == (rest == 10 ? 'X' : (char) ('0' + rest));
  }

  /** Year and month of birth, serial; the check digit's rule is not published. */
  static boolean bahraini(String value) {
    return CheckDigits.digits(value, 9)
        && CheckDigits.number(value, 2, 4) >= 1
        && CheckDigits.number(value, 2, 4) <= 12;
  }
}
