package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria, the Balkans, Ukraine, Russia. */
final class EasternEurope {
  /** Behind the nine digits of an entity, where registers have the number of one of its units. */
  private static final String NO_UNIT = "00000";

  private EasternEurope() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("pl-pesel", EasternEurope::pesel),
        Map.entry("pl-nip", EasternEurope::nip),
        Map.entry("pl-regon", EasternEurope::regon),
        Map.entry("pl-document", EasternEurope::polishDocument),
        Map.entry("cz-birth-number", EasternEurope::birthNumber),
        Map.entry("hu-personal-id", EasternEurope::hungarianPerson),
        Map.entry("hu-taj", EasternEurope::taj),
        Map.entry("hu-tax-id", EasternEurope::hungarianTax),
        Map.entry("ro-cnp", EasternEurope::cnp),
        Map.entry("bg-egn", EasternEurope::egn),
        Map.entry("hr-oib", v -> CheckDigits.digits(v, 11) && CheckDigits.mod11Mod10(v)),
        Map.entry("yu-jmbg", EasternEurope::jmbg),
        Map.entry("ua-rnokpp", EasternEurope::rnokpp),
        Map.entry("ru-inn", EasternEurope::inn),
        Map.entry("ru-passport", EasternEurope::russianPassport),
        Map.entry("ru-snils", EasternEurope::snils));
  }

  /** Birth (century in the month), serial; weights 1 3 7 9 modulo 10. */
  static boolean pesel(String value) {
    return CheckDigits.digits(value, 11)
        && CheckDigits.weighted(value, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0
        && Dates.inSomeCentury(
            CheckDigits.number(value, 0, 2),
            CheckDigits.number(value, 2, 4) % 20,
            CheckDigits.number(value, 4, 6));
  }

  /** Ten digits: weights 6 5 7 2 3 4 5 6 7 modulo 11. */
  static boolean nip(String value) {
    return CheckDigits.digits(value, 10)
        && !CheckDigits.oneCharacter(value)
        && value.charAt(0) != '0'
        && CheckDigits.weighted(value, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11
            == CheckDigits.digit(value, 9);
  }

  /** Nine or fourteen digits, weights by length, modulo 11 modulo 10. */
  static boolean regon(String value) {
    if (!CheckDigits.digits(value) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    boolean nine =
        value.length() >= 9
            && CheckDigits.weighted(value, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10
                == CheckDigits.digit(value, 8);
    return switch (value.length()) {
      case 9 -> nine;
      case 14 ->
          nine
              && (value.endsWith(NO_UNIT)
                  || CheckDigits.weighted(value, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8) % 11 % 10
                      == CheckDigits.digit(value, 13));
      default -> false;
    };
  }

  /** Identity card: three letters, six digits; passport: two letters, seven; weights 7 3 1. */
  static boolean polishDocument(String value) {
    if (Shape.of("AAA000000", value)) {
      return weightedLetters(value, 7, 3, 1, 9, 7, 3, 1, 7, 3) % 10 == 0;
    }
    return Shape.of("AA0000000", value)
        && weightedLetters(value, 7, 3, 9, 1, 7, 3, 1, 7, 3) % 10 == 0;
  }

  private static int weightedLetters(String value, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += CheckDigits.alphanumeric(value.charAt(i)) * weights[i];
    }
    return sum;
  }

  /**
   * Birth (month plus 50 for women, 20 more when used up), serial; divisible by eleven since 1954,
   * but until 1985 a nought could stand where ten was left.
   */
  static boolean birthNumber(String value) {
    if (!CheckDigits.digits(value) || value.length() < 9 || value.length() > 10) {
      return false;
    }
    int month = CheckDigits.number(value, 2, 4) % 50;
    int plain = month > 20 ? month - 20 : month;
    int day = CheckDigits.number(value, 4, 6);
    int year = CheckDigits.number(value, 0, 2);
    if (value.length() == 9) {
      return year < 54 && Dates.exists(1900 + year, plain, day) && !value.endsWith("000");
    }
    int rest = (int) (Long.parseLong(value, 0, 9, 10) % 11);
    int check = rest == 10 && year >= 54 && year <= 85 ? 0 : rest;
    return Dates.inSomeCentury(year, plain, day) && check == CheckDigits.digit(value, 9);
  }

  /** Sex and century, birth, serial; weights 1 to 10 (10 to 1 since 1997) modulo 11. */
  static boolean hungarianPerson(String value) {
    if (!CheckDigits.digits(value, 11)
        || "12345678".indexOf(value.charAt(0)) < 0
        || !Dates.yearMonthDay(value, 1)) {
      return false;
    }
    int check = CheckDigits.digit(value, 10);
    return CheckDigits.weighted(value, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) % 11 == check
        || CheckDigits.weighted(value, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11 == check;
  }

  /** Nine digits: weights 3 7 modulo 10. */
  static boolean taj(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 3, 7, 3, 7, 3, 7, 3, 7) % 10 == CheckDigits.digit(value, 8);
  }

  /** Ten digits from 8: weights 1 to 9 modulo 11. */
  static boolean hungarianTax(String value) {
    return CheckDigits.digits(value, 10)
        && value.charAt(0) == '8'
        && CheckDigits.weighted(value, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11
            == CheckDigits.digit(value, 9);
  }

  /**
   * Sex and century, birth, county (1 to 52, 70, 80 to 83 or 99), serial; weights 2 7 9 1 4 6 3 5 8
   * 2 7 9 modulo 11.
   */
  static boolean cnp(String value) {
    if (!CheckDigits.digits(value, 13) || value.charAt(0) == '0' || !Dates.yearMonthDay(value, 1)) {
      return false;
    }
    int county = CheckDigits.number(value, 7, 9);
    if (county == 0 || (county > 52 && " 70 80 81 82 83 99 ".indexOf(" " + county + " ") < 0)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
    return (rest == 10 ? 1 : rest) == CheckDigits.digit(value, 12);
  }

  /** Birth (month plus 20 or 40 by century), serial; weights 2 4 8 5 10 9 7 3 6 modulo 11. */
  static boolean egn(String value) {
    return CheckDigits.digits(value, 10)
        && Dates.inSomeCentury(
            CheckDigits.number(value, 0, 2),
            CheckDigits.number(value, 2, 4) % 20,
            CheckDigits.number(value, 4, 6))
        && CheckDigits.weighted(value, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10
            == CheckDigits.digit(value, 9);
  }

  /** Day, month, year (3), region, serial; weights 7 to 2 twice, modulo 11. */
  static boolean jmbg(String value) {
    if (!CheckDigits.digits(value, 13)) {
      return false;
    }
    int year = CheckDigits.number(value, 4, 7);
    boolean date =
        Dates.exists(
            year + (year < 800 ? 2000 : 1000),
            CheckDigits.number(value, 2, 4),
            CheckDigits.number(value, 0, 2));
    int check = 11 - CheckDigits.weighted(value, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return date && (check > 9 ? 0 : check) == CheckDigits.digit(value, 12);
  }

  /** Days since 1900, serial; weights -1 5 7 9 4 6 10 5 7 modulo 11 modulo 10. */
  static boolean rnokpp(String value) {
    return CheckDigits.digits(value, 10)
        && !CheckDigits.oneCharacter(value)
        && Math.floorMod(CheckDigits.weighted(value, -1, 5, 7, 9, 4, 6, 10, 5, 7), 11) % 10
            == CheckDigits.digit(value, 9);
  }

  /** Ten digits (organisations) with one, twelve (people) with two check digits, modulo 11. */
  static boolean inn(String value) {
    if (!CheckDigits.digits(value) || CheckDigits.oneCharacter(value) || value.startsWith("00")) {
      return false;
    }
    return switch (value.length()) {
      case 10 ->
          CheckDigits.weighted(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10
              == CheckDigits.digit(value, 9);
      case 12 ->
          CheckDigits.weighted(value, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10
                  == CheckDigits.digit(value, 10)
              && CheckDigits.weighted(value, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10
                  == CheckDigits.digit(value, 11);
      default -> false;
    };
  }

  /** Region, year the form was printed (since 1997), number; no check digit. */
  static boolean russianPassport(String value) {
    if (!CheckDigits.digits(value, 10) || value.startsWith("00") || value.endsWith("000000")) {
      return false;
    }
    int printed = CheckDigits.number(value, 2, 4);
    return printed >= 97 || printed <= 40;
  }

  /** Nine digits, weights 9 to 1, modulo 101 modulo 100. */
  static boolean snils(String value) {
    return CheckDigits.digits(value, 11)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100
            == CheckDigits.number(value, 9, 11);
  }
}
