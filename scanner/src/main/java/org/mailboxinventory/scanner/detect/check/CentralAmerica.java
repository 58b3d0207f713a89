package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** From Guatemala to Panama, and the islands. */
final class CentralAmerica {
  private static final String NICARAGUAN = "ABCDEFGHJKLMNPQRSTUVWXY";
  private static final int[] DOMINICAN = {7, 9, 8, 6, 5, 4, 3, 2};

  private CentralAmerica() {}

  static Map<String, Check> checks() {
    return Map.of(
        "gt-cui", CentralAmerica::guatemalan,
        "sv-dui", CentralAmerica::salvadoran,
        "hn-dni", CentralAmerica::honduran,
        "ni-cedula", CentralAmerica::nicaraguan,
        "pa-cedula", CentralAmerica::panamanian,
        "do-rnc", CentralAmerica::dominicanTax,
        "cu-ni", CentralAmerica::cuban);
  }

  /**
   * Eight digits, a check digit (weights 2 to 9 modulo 11, its last digit), department 01 to 22,
   * municipality 01 to 32 (stdnum, module gt/cui).
   */
  static boolean guatemalan(String value) {
    if (!CheckDigits.digits(value, 13)) {
      return false;
    }
    int department = CheckDigits.number(value, 9, 11);
    int municipality = CheckDigits.number(value, 11, 13);
    int sum = CheckDigits.weighted(value, 2, 3, 4, 5, 6, 7, 8, 9);
    return sum % 11 % 10 == CheckDigits.digit(value, 8)
        && department >= 1
        && department <= 22
        && municipality >= 1
        && municipality <= 32;
  }

  /** Eight digits and a check digit: weights 9 to 2 modulo 10. */
  static boolean salvadoran(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && (CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2) + CheckDigits.digit(value, 8)) % 10
            == 0;
  }

  /** Department 01 to 18 and municipality, the year of the entry, its number; no check digit. */
  static boolean honduran(String value) {
    if (!CheckDigits.digits(value, 13)) {
      return false;
    }
    int department = CheckDigits.number(value, 0, 2);
    int century = CheckDigits.number(value, 4, 6);
    return department >= 1
        && department <= 18
        && (century == 19 || century == 20)
        && !value.endsWith("00000");
  }

  /** Municipality, birth (day, month, year), number, and the letter of all digits modulo 23. */
  static boolean nicaraguan(String value) {
    if (!Shape.of("0000000000000A", value) || !Dates.dayMonthYear(value, 3)) {
      return false;
    }
    long digits = Long.parseLong(value, 0, 13, 10);
    return value.charAt(13) == NICARAGUAN.charAt((int) (digits % NICARAGUAN.length()));
  }

  /** Province 1 to 13, E, N or PE, perhaps AV or PI behind a province; volume and entry. */
  static boolean panamanian(String value) {
    int end = value.indexOf('-');
    if (end < 1 || end == value.length() - 1) {
      return false;
    }
    String place = value.substring(0, end);
    if (place.equals("E") || place.equals("N") || place.equals("PE")) {
      return true;
    }
    if (place.endsWith("AV") || place.endsWith("PI")) {
      place = place.substring(0, place.length() - 2);
    }
    return place.length() <= 2
        && CheckDigits.digits(place)
        && CheckDigits.number(place, 0, place.length()) >= 1
        && CheckDigits.number(place, 0, place.length()) <= 13;
  }

  /** Eight digits and a check digit from 1 to 9: weights 7 9 8 6 5 4 3 2 modulo 11. */
  static boolean dominicanTax(String value) {
    return CheckDigits.digits(value, 9)
        && (10 - CheckDigits.weighted(value, DOMINICAN) % 11) % 9 + 1 == CheckDigits.digit(value, 8)
        && !CheckDigits.oneCharacter(value);
  }

  /** Birth (year, month, day), the century (9: before 1900, to 5: before 2000), four digits. */
  static boolean cuban(String value) {
    if (!CheckDigits.digits(value, 11)) {
      return false;
    }
    char century = value.charAt(6);
    int before = century == '9' ? 1800 : century <= '5' ? 1900 : 2000;
    return Dates.exists(
        before + CheckDigits.number(value, 0, 2),
        CheckDigits.number(value, 2, 4),
        CheckDigits.number(value, 4, 6));
  }
}
