package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Numbers of companies in the registers of European states, and of people in small ones. */
final class EuropeanRegisters {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2079;

  private EuropeanRegisters() {}

  static Map<String, Check> checks() {
    return Map.of(
        "lu-legal-person", EuropeanRegisters::luxembourgish,
        "hu-company-register", EuropeanRegisters::hungarian,
        "ro-trade-register", EuropeanRegisters::romanian,
        "ad-nrt", EuropeanRegisters::andorran,
        "fo-p-tal", value -> CheckDigits.digits(value, 9) && Dates.dayMonthYear(value, 0),
        "pl-krs", value -> EuropeanTax.plain(value, 10) && value.startsWith("0"),
        "fr-rna", value -> Shape.of("W000000000", value) && !value.endsWith("000000"),
        "cz-data-box", EuropeanRegisters::dataBox);
  }

  /**
   * Year of foundation, legal form (2), serial (4), and what is missing to eleven of weights 5 4 3
   * 2 7 6 5 4 3 2 (Luxembourg, regulation of 21 December 1987).
   */
  private static boolean luxembourgish(String value) {
    if (!CheckDigits.digits(value, 11) || !(value.startsWith("19") || value.startsWith("20"))) {
      return false;
    }
    int check = (11 - CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
    return check == CheckDigits.digit(value, 10) && !value.startsWith("0000", 6);
  }

  /** Court 01 to 20 (of which 12 does not exist), form of the company 01 to 25, serial. */
  private static boolean hungarian(String value) {
    if (!CheckDigits.digits(value, 10)) {
      return false;
    }
    int court = CheckDigits.number(value, 0, 2);
    int form = CheckDigits.number(value, 2, 4);
    return court >= 1
        && court <= 20
        && court != 12
        && form >= 1
        && form <= 25
        && CheckDigits.number(value, 4, 10) > 0;
  }

  /**
   * Form of the trader, county, serial and year, as {@code J40/8302/2007}; since July 2024 year,
   * serial (6), county (00 for none) and a digit.
   */
  private static boolean romanian(String value) {
    int slash = value.indexOf('/');
    if (value.isEmpty() || "JFC".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    if (slash < 0) {
      return value.length() == 14
          && CheckDigits.digits(value.substring(1))
          && year(value.substring(1, 5))
          && county(CheckDigits.number(value, 11, 13), true);
    }
    int last = value.lastIndexOf('/');
    String county = slash > 1 ? value.substring(1, slash) : "";
    return value.length() > 9
        && county.length() <= 2
        && CheckDigits.digits(county)
        && county(Integer.parseInt(county), false)
        && last > slash
        && year(value.substring(value.length() - 4));
  }

  private static boolean year(String digits) {
    return CheckDigits.digits(digits, 4)
        && Integer.parseInt(digits) >= FIRST_YEAR
        && Integer.parseInt(digits) <= LAST_YEAR;
  }

  private static boolean county(int number, boolean none) {
    return (number >= 1 && number <= 40) || number == 51 || number == 52 || (number == 0 && none);
  }

  /** A letter for what it is, six digits in the ranges of that letter, and a letter. */
  private static boolean andorran(String value) {
    if (!Shape.of("A000000A", value) || "ACDEFGLOPU".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    int number = CheckDigits.number(value, 1, 7);
    boolean resident = value.charAt(0) != 'F' || number < 700_000;
    boolean company = "AL".indexOf(value.charAt(0)) < 0 || number < 700_000 || number >= 800_000;
    return resident && company && number > 0;
  }

  /** Seven small letters and digits, both of them, as the Czech register of data boxes has them. */
  private static boolean dataBox(String value) {
    return value.length() == 7
        && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
        && value.chars().anyMatch(c -> c <= '9')
        && value.chars().anyMatch(c -> c > '9');
  }
}
