package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** The Nordic and the Baltic countries. */
final class NorthernEurope {
  private static final String HETU_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private NorthernEurope() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("ee-ik", NorthernEurope::baltic),
        Map.entry("lv-pk", NorthernEurope::latvian),
        Map.entry("se-personnummer", NorthernEurope::personnummer),
        Map.entry("se-organisation-number", NorthernEurope::swedishOrganisation),
        Map.entry("no-fodselsnummer", NorthernEurope::fodselsnummer),
        Map.entry("no-organisation-number", NorthernEurope::norwegianOrganisation),
        Map.entry("no-bank-account", NorthernEurope::norwegianAccount),
        Map.entry("dk-cpr", NorthernEurope::cpr),
        Map.entry("dk-cvr", NorthernEurope::cvr),
        Map.entry("fi-hetu", NorthernEurope::hetu),
        Map.entry("is-kennitala", NorthernEurope::kennitala));
  }

  /** Estonia and Lithuania: sex and century, birth, serial; two rounds of weights modulo 11. */
  static boolean baltic(String value) {
    if (!CheckDigits.digits(value, 11) || value.charAt(0) == '0' || !Dates.yearMonthDay(value, 1)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11;
    if (rest == 10) {
      rest = CheckDigits.weighted(value, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11 % 10;
    }
    return rest == CheckDigits.digit(value, 10);
  }

  /**
   * Birth, century (0 to 2), serial, modulo 11; numbers from 32 on are random and have no check
   * digit.
   */
  static boolean latvian(String value) {
    if (!CheckDigits.digits(value, 11)) {
      return false;
    }
    if (value.startsWith("32")) {
      return true;
    }
    int sum = CheckDigits.weighted(value, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9);
    return Dates.dayMonthYear(value, 0)
        && value.charAt(6) <= '2'
        && (1 + sum) % 11 % 10 == CheckDigits.digit(value, 10);
  }

  /** Birth (day plus 60 for coordination numbers), serial, Luhn over the last ten. */
  static boolean personnummer(String value) {
    if (!CheckDigits.digits(value) || (value.length() != 10 && value.length() != 12)) {
      return false;
    }
    String ten = value.substring(value.length() - 10);
    boolean century = value.length() == 10 || value.startsWith("19") || value.startsWith("20");
    return century
        && Dates.inSomeCentury(
            CheckDigits.number(ten, 0, 2),
            CheckDigits.number(ten, 2, 4),
            CheckDigits.number(ten, 4, 6) % 60)
        && CheckDigits.luhn(ten);
  }

  /**
   * Ten digits, the third at least 2, with a Luhn digit; among tax numbers with 01 behind, among
   * people with 16 before.
   */
  static boolean swedishOrganisation(String number) {
    String value = number;
    if (number.length() == 12) {
      value = number.endsWith("01") ? number.substring(0, 10) : number.substring(2);
      if (!number.endsWith("01") && !number.startsWith("16")) {
        return false;
      }
    }
    return CheckDigits.digits(value, 10)
        && value.charAt(2) >= '2'
        && "1235678 9".indexOf(value.charAt(0)) >= 0
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.luhn(value);
  }

  /** Birth (day plus 40 for D numbers), serial, two check digits modulo 11. */
  static boolean fodselsnummer(String value) {
    if (!CheckDigits.digits(value, 11)) {
      return false;
    }
    int day = CheckDigits.number(value, 0, 2);
    int month = CheckDigits.number(value, 2, 4);
    return Dates.inSomeCentury(
            CheckDigits.number(value, 4, 6),
            month > 40 ? month - 40 : month,
            day > 40 ? day - 40 : day)
        && CheckDigits.weighted(value, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
        && CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /** Nine digits from 8 or 9: weights 3 2 7 6 5 4 3 2 modulo 11. */
  static boolean norwegianOrganisation(String value) {
    return CheckDigits.digits(value, 9)
        && value.charAt(0) >= '8'
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /** Eleven digits: weights 5 4 3 2 7 6 5 4 3 2 modulo 11. */
  static boolean norwegianAccount(String value) {
    return CheckDigits.digits(value, 11)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /**
   * Birth and serial; the modulus 11 has not held for all since 2007, so the date alone decides.
   */
  static boolean cpr(String value) {
    return CheckDigits.digits(value, 10) && Dates.dayMonthYear(value, 0);
  }

  /** Eight digits: weights 2 7 6 5 4 3 2 modulo 11. */
  static boolean cvr(String value) {
    return CheckDigits.digits(value, 8)
        && value.charAt(0) != '0'
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /** Birth, century sign, serial from 002, the nine digits modulo 31 as a character. */
  static boolean hetu(String value) {
    if (value.length() != 11 || "+-ABCDEFYXWVU".indexOf(value.charAt(6)) < 0) {
      return false;
    }
    String digits = value.substring(0, 6) + value.substring(7, 10);
    return CheckDigits.digits(digits)
        && Dates.dayMonthYear(digits, 0)
        && value.charAt(10) == HETU_CHARACTERS.charAt(Integer.parseInt(digits) % 31);
  }

  /** Birth (day plus 40 for organisations), serial, weights 3 2 7 6 5 4 3 2 modulo 11, century. */
  static boolean kennitala(String value) {
    if (!CheckDigits.digits(value, 10) || "089".indexOf(value.charAt(9)) < 0) {
      return false;
    }
    int day = CheckDigits.number(value, 0, 2);
    return Dates.inSomeCentury(
            CheckDigits.number(value, 4, 6),
            CheckDigits.number(value, 2, 4),
            day > 40 ? day - 40 : day)
        && CheckDigits.weighted(value, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }
}
