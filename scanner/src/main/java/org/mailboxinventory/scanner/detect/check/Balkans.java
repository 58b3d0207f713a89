package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Albania, Kosovo and the states of former Yugoslavia. */
final class Balkans {
  private static final String ALBANIAN = "WABCDEFGHIJKLMNOPQRSTUV";

  /** What is added to the month of birth: of foreign men, of women, of foreign women. */
  private static final int[] ALBANIAN_MONTHS = {0, 30, 50, 80};

  private Balkans() {}

  static Map<String, Check> checks() {
    return Map.of(
        "ba-jmbg",
        value -> registered(value, '1'),
        "me-jmbg",
        value -> registered(value, '2'),
        "mk-embg",
        value -> registered(value, '4'),
        "xk-personal-number",
        Balkans::kosovar,
        "al-nid",
        Balkans::albanian,
        "al-nipt",
        Balkans::albanianTaxpayer,
        "rs-pib",
        value -> EuropeanTax.plain(value, 9) && CheckDigits.mod11Mod10(value),
        "me-pib",
        Balkans::montenegrin,
        "mk-edb",
        value -> macedonian(EuropeanTax.without(value, "MK")),
        "si-company-number",
        Balkans::slovene);
  }

  /**
   * A number of former Yugoslavia whose eighth and ninth digits say where it was given out: 10 to
   * 19 Bosnia and Herzegovina, 20 to 29 Montenegro, 40 to 49 North Macedonia; of foreigners 01, 02
   * and 04.
   */
  private static boolean registered(String value, char republic) {
    return EasternEurope.jmbg(value)
        && (value.charAt(7) == republic || (value.charAt(7) == '0' && value.charAt(8) == republic));
  }

  /** Ten digits: weights 4 3 2 7 6 5 4 3 2 modulo 11, the rest to eleven; nought for ten. */
  private static boolean kosovar(String value) {
    int check = 10;
    if (EuropeanTax.plain(value, 10)) {
      check = 11 - CheckDigits.weighted(value, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
      return (check > 9 ? 0 : check) == CheckDigits.digit(value, 9);
    }
    return false;
  }

  /** Decade as a letter, year, month and sex, day, serial; weights 1 1 2 … 8 modulo 23. */
  private static boolean albanian(String value) {
    if (!Shape.of("A00000000A", value) || value.charAt(0) > 'T' || !albanianBirth(value)) {
      return false;
    }
    int sum = ALBANIAN.indexOf(value.charAt(0));
    for (int i = 1; i < 9; i++) {
      sum += CheckDigits.digit(value, i) * i;
    }
    return value.charAt(9) == ALBANIAN.charAt(sum % 23);
  }

  private static boolean albanianBirth(String value) {
    int year = 1900 + (value.charAt(0) - 'A') * 10 + CheckDigits.digit(value, 1);
    for (int added : ALBANIAN_MONTHS) {
      int month = CheckDigits.number(value, 2, 4) - added;
      if (Dates.exists(year, month, CheckDigits.number(value, 4, 6))) {
        return true;
      }
    }
    return false;
  }

  /** Decade, year, month (twelve more for each district), day, serial; a letter nobody explains. */
  private static boolean albanianTaxpayer(String value) {
    if (!Shape.of("A00000000A", value) || value.charAt(0) > 'M') {
      return false;
    }
    int month = CheckDigits.number(value, 2, 4);
    int year = 1900 + (value.charAt(0) - 'A') * 10 + CheckDigits.digit(value, 1);
    return month > 0 && Dates.exists(year, (month - 1) % 12 + 1, CheckDigits.number(value, 4, 6));
  }

  /** Eight digits: weights 8 to 2, the rest to eleven, of which the last digit counts. */
  private static boolean montenegrin(String value) {
    return EuropeanTax.plain(value, 8)
        && (11 - CheckDigits.weighted(value, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10
            == CheckDigits.digit(value, 7);
  }

  /** Thirteen digits: weights 7 to 2 twice, the rest to eleven, of which the last digit counts. */
  private static boolean macedonian(String value) {
    return EuropeanTax.plain(value, 13)
        && (11 - CheckDigits.weighted(value, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10
            == CheckDigits.digit(value, 12);
  }

  /** Six digits, a check digit of weights 7 to 2, and perhaps three characters for a unit. */
  private static boolean slovene(String value) {
    if (value.length() < 7 || !EuropeanTax.plain(value.substring(0, 7), 7)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 7, 6, 5, 4, 3, 2) % 11;
    boolean unit =
        value.length() == 7 || (value.length() == 10 && CheckDigits.digits(value.substring(8)));
    return unit && rest != 0 && (11 - rest) % 10 == CheckDigits.digit(value, 6);
  }
}
