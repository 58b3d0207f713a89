package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Africa north and south of the Sahara, Egypt, Nigeria, Ghana and South Africa left out. */
final class Africa {
  /** Codes of districts on identity cards (voters' roll of 2018); 00 is for foreigners. */
  private static final String ZIMBABWEAN_DISTRICTS =
      " 02 03 04 05 06 07 08 10 11 12 13 14 15 18 19 21 22 23 24 25 26 27 28 29 32 34 35 37 38 39"
          + " 41 42 43 44 45 46 47 48 49 50 53 54 56 58 59 61 63 66 67 68 70 71 73 75 77 79 80 83"
          + " 84 85 86 ";

  private static final String ZIMBABWEAN_LETTERS = "ZABCDEFGHJKLMNPQRSTVWXY";

  /** The bank and the branch of the post office in each of its accounts. */
  private static final String ALGERIAN_POST = "00799999";

  /** Bank, of which the key says nothing. */
  private static final int ALGERIAN_BANK = 3;

  private Africa() {}

  static Map<String, Check> checks() {
    return Map.of(
        "zw-national-id", Africa::zimbabwean,
        "mz-nuit", Africa::mozambican,
        "sn-ninea", Africa::senegalese,
        "dz-rip", Africa::algerian,
        "tz-nida", Africa::tanzanian);
  }

  /**
   * District of registration, six or seven digits, a letter, district of origin; the letter is the
   * number modulo 23 (no I, O, U).
   */
  private static boolean zimbabwean(String value) {
    int letter = value.length() - 3;
    if ((letter != 8 && letter != 9)
        || !CheckDigits.digits(value.substring(0, letter))
        || !CheckDigits.digits(value.substring(letter + 1))) {
      return false;
    }
    String origin = value.substring(letter + 1);
    return value.charAt(letter)
            == ZIMBABWEAN_LETTERS.charAt(CheckDigits.number(value, 0, letter) % 23)
        && ZIMBABWEAN_DISTRICTS.contains(" " + value.substring(0, 2) + " ")
        && (origin.equals("00") || ZIMBABWEAN_DISTRICTS.contains(" " + origin + " "));
  }

  /** Nine digits: weights 8 9 4 5 6 7 8 9 modulo 11, ten counting as one. */
  private static boolean mozambican(String value) {
    if (!CheckDigits.digits(value, 9) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 8, 9, 4, 5, 6, 7, 8, 9) % 11;
    return (rest == 10 ? 1 : rest) == CheckDigits.digit(value, 8);
  }

  /**
   * Seven digits, or nine from two noughts on: weights 1 and 2 from the right modulo ten; then
   * perhaps the regime, the tax centre and the legal form.
   */
  private static boolean senegalese(String value) {
    boolean whole = value.length() == 10 || value.length() == 12;
    int end = whole ? value.length() - 3 : value.length();
    if ((end != 7 && end != 9) || !CheckDigits.digits(value.substring(0, end))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < end; i++) {
      sum += CheckDigits.digit(value, i) * ((end - i) % 2 == 0 ? 2 : 1);
    }
    return sum % 10 == 0
        && !CheckDigits.oneCharacter(value.substring(0, end))
        && (!whole || regime(value.substring(end)));
  }

  private static boolean regime(String code) {
    return "012".indexOf(code.charAt(0)) >= 0
        && "ABCDEFGHJKLMNPQRSTUVWZ".indexOf(code.charAt(1)) >= 0
        && CheckDigits.digits(code.substring(2));
  }

  /**
   * The post office, account of ten digits, a key from 01 to 97: branch, account and key make a
   * multiple of 97.
   */
  private static boolean algerian(String value) {
    if (!CheckDigits.digits(value, 20) || !value.startsWith(ALGERIAN_POST)) {
      return false;
    }
    int key = CheckDigits.number(value, 18, 20);
    return key >= 1
        && key <= 97
        && !value.startsWith("0000000000", ALGERIAN_POST.length())
        && CheckDigits.remainder97(value.substring(ALGERIAN_BANK)) == 0;
  }

  /** Birth, place, serial, two digits; no check digit that is published. */
  private static boolean tanzanian(String value) {
    return CheckDigits.digits(value, 20)
        && (value.startsWith("19") || value.startsWith("20"))
        && Dates.fullYearMonthDay(value, 0);
  }
}
