package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** France, Belgium, the Netherlands. */
final class WesternEurope {
  private WesternEurope() {}

  static Map<String, Check> checks() {
    return Map.of(
        "fr-nir", WesternEurope::nir,
        "fr-tax-id", WesternEurope::frenchTax,
        "fr-id-card", WesternEurope::frenchCard,
        "fr-siren", value -> CheckDigits.digits(value, 9) && number(value),
        "fr-siret", WesternEurope::siret,
        "be-national-number", WesternEurope::belgian,
        "be-vat", WesternEurope::belgianVat,
        "be-id-card", WesternEurope::belgianCard,
        "nl-bsn", WesternEurope::bsn,
        "nl-bsn-unpadded", value -> bsn("0" + value));
  }

  private static boolean number(String value) {
    return !CheckDigits.oneCharacter(value) && CheckDigits.luhn(value);
  }

  /**
   * Sex, year, month, place, serial; Corsica's 2A and 2B are 19 and 18; 97 minus the rest of 97.
   */
  static boolean nir(String value) {
    if (value.length() != 15 || "123478".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    String place = value.substring(5, 7);
    String digits =
        value.substring(0, 5)
            + (place.equals("2A") ? "19" : place.equals("2B") ? "18" : place)
            + value.substring(7);
    if (!CheckDigits.digits(digits)) {
      return false;
    }
    int month = CheckDigits.number(digits, 3, 5);
    boolean plausible = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    int key = CheckDigits.number(digits, 13, 15);
    return plausible && 97 - CheckDigits.remainder97(digits.substring(0, 13)) == key;
  }

  /** Thirteen digits from 0 to 3; the last three are the first ten modulo 511. */
  static boolean frenchTax(String value) {
    return CheckDigits.digits(value, 13)
        && value.charAt(0) <= '3'
        && !CheckDigits.oneCharacter(value)
        && Long.parseLong(value, 0, 10, 10) % 511 == CheckDigits.number(value, 10, 13);
  }

  /** Twelve digits: year, month, department (older cards); nine letters or digits (since 2021). */
  static boolean frenchCard(String value) {
    if (CheckDigits.digits(value, 12)) {
      int month = CheckDigits.number(value, 2, 4);
      return month >= 1 && month <= 12;
    }
    return value.length() == 9
        && value.chars().anyMatch(c -> c >= '0' && c <= '9')
        && value.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** SIREN and establishment with a Luhn digit; La Poste's add up to a multiple of five instead. */
  static boolean siret(String value) {
    if (!CheckDigits.digits(value, 14) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    boolean laPoste =
        value.startsWith("356000000") && value.chars().map(c -> c - '0').sum() % 5 == 0;
    return laPoste || (CheckDigits.luhn(value) && CheckDigits.luhn(value.substring(0, 9)));
  }

  /** Birth, serial, 97 minus the rest of 97 (with a 2 before it for births since 2000). */
  static boolean belgian(String value) {
    if (!CheckDigits.digits(value, 11) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int month = CheckDigits.number(value, 2, 4) % 20;
    int key = CheckDigits.number(value, 9, 11);
    String first = value.substring(0, 9);
    return month <= 12
        && CheckDigits.number(value, 4, 6) <= 31
        && (97 - CheckDigits.remainder97(first) == key
            || 97 - CheckDigits.remainder97("2" + first) == key);
  }

  /** Ten digits from 0 or 1, perhaps BE before them: 97 minus the first eight modulo 97. */
  static boolean belgianVat(String value) {
    boolean prefixed = value.startsWith("BE");
    String number = prefixed ? value.substring(2) : value;
    String digits = prefixed && number.length() == 9 ? "0" + number : number;
    return CheckDigits.digits(digits, 10)
        && digits.charAt(0) <= '1'
        && !digits.startsWith("0000000")
        && 97 - CheckDigits.remainder97(digits.substring(0, 8))
            == CheckDigits.number(digits, 8, 10);
  }

  /** Twelve digits: the last two are the first ten modulo 97, or 97 where that is nought. */
  static boolean belgianCard(String value) {
    if (!CheckDigits.digits(value, 12) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int rest = CheckDigits.remainder97(value.substring(0, 10));
    return CheckDigits.number(value, 10, 12) == (rest == 0 ? 97 : rest);
  }

  /** Nine digits, weights 9 to 2 and minus 1, modulo 11. */
  static boolean bsn(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && !value.startsWith("00")
        && CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0;
  }
}
