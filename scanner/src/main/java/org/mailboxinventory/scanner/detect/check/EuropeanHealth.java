package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** Cards of the insured, those who care for them, and social security, in Europe. */
final class EuropeanHealth {
  /** What cards of health insurance begin with (ISO/IEC 7812-1: health care). */
  private static final String HEALTH_CARE = "80";

  /** Who issues European cards: the Union, the Economic Area, Switzerland, Britain (ISO 3166-1). */
  private static final Set<String> CARD_STATES =
      Set.of(
          ("040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528"
                  + " 578 616 620 642 703 705 724 752 756 826")
              .split(" ", -1));

  private EuropeanHealth() {}

  static Map<String, Check> checks() {
    return Map.of(
        "health-insurance-card", EuropeanHealth::card,
        "de-institution-mark", EuropeanHealth::institution,
        "fr-rpps", value -> EuropeanTax.plain(value, 11) && CheckDigits.luhn(value),
        "fr-adeli", EuropeanHealth::adeli,
        "pt-niss", EuropeanHealth::portuguese,
        "ru-oms-policy", value -> EuropeanTax.plain(value, 16) && CheckDigits.luhn(value),
        "ch-ahv-old", EuropeanHealth::swiss,
        "tr-sgk-workplace", EuropeanHealth::turkish);
  }

  /** Eighty, the state, its institution to the tenth digit, ten digits of the card. */
  private static boolean card(String value) {
    return CheckDigits.digits(value, 20)
        && value.startsWith(HEALTH_CARE)
        && CARD_STATES.contains(value.substring(2, 5))
        && !CheckDigits.oneCharacter(value.substring(10));
  }

  /**
   * Kind (2), region (2), serial (4), and the sum of the third to eighth digits, doubled at every
   * second, their digits added, modulo ten (joint circular on institution marks, 1.2.5).
   */
  private static boolean institution(String value) {
    if (!EuropeanTax.plain(value, 9) || value.charAt(0) == '0') {
      return false;
    }
    int sum = 0;
    for (int i = 2; i < 8; i++) {
      int product = CheckDigits.digit(value, i) * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == CheckDigits.digit(value, 8);
  }

  /** Department (of Corsica 2A and 2B) and seven digits. */
  private static boolean adeli(String value) {
    return value.length() == 9
        && CheckDigits.digits(value.substring(2))
        && !CheckDigits.oneCharacter(value.substring(2))
        && (value.startsWith("2A")
            || value.startsWith("2B")
            || (CheckDigits.digits(value) && !value.startsWith("00")));
  }

  /**
   * Eleven digits from 1 or 2: the first ten prime numbers downwards, nine minus the rest of ten.
   */
  private static boolean portuguese(String value) {
    return EuropeanTax.plain(value, 11)
        && "12".indexOf(value.charAt(0)) >= 0
        && 9 - CheckDigits.weighted(value, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2) % 10
            == CheckDigits.digit(value, 10);
  }

  /** Name, year of birth, sex with quarter 1 to 8 and day, order; weights 5 4 3 2 7 6 5 4 3 2. */
  private static boolean swiss(String value) {
    if (!EuropeanTax.plain(value, 11) || value.charAt(5) == '0' || value.charAt(5) == '9') {
      return false;
    }
    int check = 11 - CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return value.charAt(0) != '0' && check % 11 == CheckDigits.digit(value, 10);
  }

  /** Sector, branch (4), units (2 and 2), serial (7), province 1 to 81 (3), district (2), … . */
  private static boolean turkish(String value) {
    if (!CheckDigits.digits(value) || (value.length() != 23 && value.length() != 26)) {
      return false;
    }
    int province = CheckDigits.number(value, 16, 19);
    return value.charAt(0) != '0' && province >= 1 && province <= 81;
  }
}
