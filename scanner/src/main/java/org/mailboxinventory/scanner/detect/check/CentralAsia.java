package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Belarus, Moldova, the Caucasus and Central Asia. */
final class CentralAsia {
  /** Of the personal numbers of Belarus: where a person was registered, and as what. */
  private static final String BELARUSIAN_REGIONS = "ABCEHKM";

  private static final String BELARUSIAN_PEOPLE = " PB BA BI ";

  /** The centuries of an Uzbek number begin with the nineteenth, two digits for each. */
  private static final int FIRST_CENTURY = 17;

  private CentralAsia() {}

  static Map<String, Check> checks() {
    return Map.of(
        "kz-iin", CentralAsia::person,
        "kz-bin", CentralAsia::company,
        "uz-pinfl", CentralAsia::uzbek,
        "by-personal-number", CentralAsia::belarusian,
        "md-idnp", value -> moldovan(value) && "02".indexOf(value.charAt(0)) >= 0,
        "md-idno", value -> moldovan(value) && value.charAt(0) == '1',
        "az-fin", CentralAsia::azerbaijani,
        "az-voen", value -> EuropeanTax.plain(value, 10) && "12".indexOf(value.charAt(9)) >= 0);
  }

  /** Birth, century and sex, serial, and a digit (Kazakhstan, decree 406 of 22 May 2007). */
  private static boolean person(String value) {
    return CheckDigits.digits(value, 12)
        && Dates.yearMonthDay(value, 0)
        && value.charAt(6) <= '6'
        && kazakh(value);
  }

  /** Year and month of registration, kind of entity 4 to 6, head office or branch, serial. */
  private static boolean company(String value) {
    if (!CheckDigits.digits(value, 12)) {
      return false;
    }
    int month = CheckDigits.number(value, 2, 4);
    return month >= 1
        && month <= 12
        && "456".indexOf(value.charAt(4)) >= 0
        && value.charAt(5) <= '3'
        && kazakh(value);
  }

  /** Weights 1 to 11 modulo 11; when ten is left, 3 to 11, 1, 2; ten again is not given out. */
  private static boolean kazakh(String value) {
    int rest = CheckDigits.weighted(value, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
    if (rest == 10) {
      rest = CheckDigits.weighted(value, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11;
    }
    return rest == CheckDigits.digit(value, 11);
  }

  /** Century and sex, birth, district, serial; weights 7 3 1 modulo 10. */
  private static boolean uzbek(String value) {
    if (!CheckDigits.digits(value, 14) || "123456".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    int century = (CheckDigits.digit(value, 0) + 1) / 2 + FIRST_CENTURY;
    return Dates.exists(
            century * 100 + CheckDigits.number(value, 5, 7),
            CheckDigits.number(value, 3, 5),
            CheckDigits.number(value, 1, 3))
        && CheckDigits.number(value, 7, 10) > 0
        && CheckDigits.number(value, 10, 13) > 0
        && sevenThreeOne(value);
  }

  /** Century and sex, birth, region, serial, citizenship; weights 7 3 1 modulo 10. */
  private static boolean belarusian(String value) {
    return Shape.of("0000000A000AA0", value)
        && "123456".indexOf(value.charAt(0)) >= 0
        && Dates.dayMonthYear(value, 1)
        && BELARUSIAN_REGIONS.indexOf(value.charAt(7)) >= 0
        && BELARUSIAN_PEOPLE.contains(" " + value.substring(11, 13) + " ")
        && sevenThreeOne(value);
  }

  /** Register, year, office and serial; weights 7 3 1 modulo 10. */
  private static boolean moldovan(String value) {
    return EuropeanTax.plain(value, 13) && sevenThreeOne(value);
  }

  /**
   * Whether all but the last, letters being 10 to 35, weighted 7 3 1 again and again, end in it.
   */
  private static boolean sevenThreeOne(String value) {
    int[] weights = {7, 3, 1};
    int last = value.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += CheckDigits.alphanumeric(value.charAt(i)) * weights[i % weights.length];
    }
    return sum % 10 == CheckDigits.digit(value, last);
  }

  /** Seven letters and digits, both of them, without I and O. */
  private static boolean azerbaijani(String value) {
    return value.length() == 7
        && value.chars().allMatch(c -> CheckDigits.alphanumeric((char) c) >= 0)
        && value.indexOf('I') < 0
        && value.indexOf('O') < 0
        && !CheckDigits.digits(value)
        && value.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
