package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** Peru, Ecuador, Uruguay, the Dominican Republic; accounts are in {@link AndeanAccounts}. */
final class HispanicAmerica {
  /** La Paz, Oruro, Potosí, Cochabamba, Chuquisaca, Tarija, Santa Cruz, Beni, Pando. */
  private static final Set<String> DEPARTMENTS =
      Set.of("LP", "OR", "PT", "CB", "CH", "TJ", "SC", "BE", "PD");

  private HispanicAmerica() {}

  static Map<String, Check> checks() {
    return Map.of(
        "pe-ruc", HispanicAmerica::peruvian,
        "pe-dni", HispanicAmerica::peruvianCard,
        "ec-cedula", HispanicAmerica::ecuadorian,
        "ec-ruc", HispanicAmerica::ecuadorianTax,
        "ec-ruc-form", HispanicAmerica::ecuadorianTaxForm,
        "uy-cedula", HispanicAmerica::uruguayan,
        "uy-rut", HispanicAmerica::uruguayanTax,
        "bo-ci", HispanicAmerica::bolivian,
        "ve-cedula", HispanicAmerica::venezuelan,
        "do-cedula", HispanicAmerica::dominican);
  }

  /** Kind 10, 15, 16, 17 or 20; weights 5 4 3 2 7 6 5 4 3 2 modulo 11. */
  static boolean peruvian(String value) {
    if (!CheckDigits.digits(value, 11)
        || !" 10 15 16 17 20 ".contains(" " + value.substring(0, 2) + " ")) {
      return false;
    }
    int sum = CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
    return (11 - sum % 11) % 10 == CheckDigits.digit(value, 10);
  }

  /** Weights 3 2 7 6 5 4 3 2 modulo 11; the check is a digit, or a letter in its place. */
  static boolean peruvianCard(String value) {
    if (value.length() != 9 || !CheckDigits.digits(value.substring(0, 8))) {
      return false;
    }
    int rest = CheckDigits.weighted(value, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    char check = value.charAt(8);
    return check == "65432110987".charAt(rest) || check == "KJIHGFEDCBA".charAt(rest);
  }

  /** Province 01 to 24, 30 or 50, third digit up to 6 (foreigners), a Luhn digit. */
  static boolean ecuadorian(String value) {
    return CheckDigits.digits(value, 10)
        && province(value)
        && value.charAt(2) <= '6'
        && CheckDigits.luhn(value);
  }

  private static boolean province(String value) {
    int province = CheckDigits.number(value, 0, 2);
    return (province >= 1 && province <= 24) || province == 30 || province == 50;
  }

  /**
   * People (an identity card), public bodies and foreigners with a card (third digit 6), companies
   * and foreigners without (9, by either modulus); establishment.
   */
  static boolean ecuadorianTax(String value) {
    if (!CheckDigits.digits(value, 13) || !province(value) || value.endsWith("000")) {
      return false;
    }
    return switch (value.charAt(2)) {
      case '6' -> publicBody(value) || CheckDigits.luhn(value.substring(0, 10));
      case '9' ->
          publicBody(value) || CheckDigits.weighted(value, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
      default -> ecuadorian(value.substring(0, 10));
    };
  }

  private static boolean publicBody(String value) {
    return CheckDigits.weighted(value, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /** Of companies and public bodies: their newer numbers need not pass a check. */
  static boolean ecuadorianTaxForm(String value) {
    return CheckDigits.digits(value, 13)
        && province(value)
        && !value.endsWith("000")
        && (value.charAt(2) == '6' || value.charAt(2) == '9');
  }

  /** Seven or eight digits: weights 2 9 8 7 6 3 4 modulo 10. */
  static boolean uruguayan(String value) {
    String eight = value.length() == 7 ? "0" + value : value;
    return CheckDigits.digits(eight, 8)
        && !CheckDigits.oneCharacter(eight)
        && (CheckDigits.weighted(eight, 2, 9, 8, 7, 6, 3, 4) + CheckDigits.digit(eight, 7)) % 10
            == 0;
  }

  /**
   * Registry 01 to 22, six digits, 001, a check digit: weights 4 3 2 9 8 7 6 5 4 3 2 modulo 11
   * (python-stdnum, module uy.rut).
   */
  static boolean uruguayanTax(String value) {
    if (!CheckDigits.digits(value, 12)) {
      return false;
    }
    int registry = CheckDigits.number(value, 0, 2);
    int sum = CheckDigits.weighted(value, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2);
    return registry >= 1
        && registry <= 22
        && value.startsWith("001", 8)
        && !value.startsWith("000000", 2)
        && (11 - sum % 11) % 11 == CheckDigits.digit(value, 11);
  }

  /** Seven or eight digits, perhaps a digit and a letter, and the department; no check digit. */
  static boolean bolivian(String value) {
    int end = value.length() - 2;
    int digits = CheckDigits.digits(value.substring(0, Math.max(0, end))) ? end : end - 2;
    return (digits == 7 || digits == 8)
        && CheckDigits.digits(value.substring(0, digits))
        && (digits == end || Shape.of("0A", value.substring(digits, end)))
        && DEPARTMENTS.contains(value.substring(end));
  }

  /** Of a Venezuelan or a foreigner, six to eight digits; no check digit. */
  static boolean venezuelan(String value) {
    return value.length() >= 7
        && value.length() <= 9
        && (value.charAt(0) == 'V' || value.charAt(0) == 'E')
        && CheckDigits.documentNumber(value.substring(1));
  }

  /** Municipality, number, a Luhn digit; some old cards do not pass and are missed. */
  static boolean dominican(String value) {
    return CheckDigits.digits(value, 11) && !value.startsWith("000") && CheckDigits.luhn(value);
  }
}
