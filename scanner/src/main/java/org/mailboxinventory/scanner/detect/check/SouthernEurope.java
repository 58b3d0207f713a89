package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Italy, Spain, Portugal, Greece, Malta, Cyprus, Turkey. */
final class SouthernEurope {
  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private SouthernEurope() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("it-codice-fiscale", SouthernEurope::codiceFiscale),
        Map.entry("it-partita-iva", SouthernEurope::partitaIva),
        Map.entry("es-dni", SouthernEurope::dni),
        Map.entry("es-cif", SouthernEurope::cif),
        Map.entry("es-cups", SouthernEurope::supplyPoint),
        Map.entry("es-social-security", SouthernEurope::spanishInsurance),
        Map.entry("pt-nif", SouthernEurope::nif),
        Map.entry("pt-citizen-card", SouthernEurope::citizenCard),
        Map.entry("cy-tax-id", SouthernEurope::cypriot),
        Map.entry("gr-amka", SouthernEurope::amka),
        Map.entry("gr-afm", SouthernEurope::afm),
        Map.entry("tr-tckn", SouthernEurope::tckn));
  }

  /** Name, birth, place; digits may be letters (LMNPQRSTUV); odd and even tables modulo 26. */
  static boolean codiceFiscale(String value) {
    if (value.length() != 16 || "ABCDEHLMPRST".indexOf(value.charAt(8)) < 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int code = CheckDigits.alphanumeric(value.charAt(i));
      if (code < 0) {
        return false;
      }
      int place = code > 9 ? code - 10 : code;
      sum += i % 2 == 0 ? ODD[place] : place;
    }
    return value.charAt(15) == 'A' + sum % 26;
  }

  /** Eleven digits with a Luhn digit, the office 001 to 100, 120, 121, 888 or 999. */
  static boolean partitaIva(String value) {
    if (!CheckDigits.digits(value, 11) || value.startsWith("0000000")) {
      return false;
    }
    int office = CheckDigits.number(value, 7, 10);
    boolean known =
        (office >= 1 && office <= 100) || " 120 121 888 999 ".contains(" " + office + " ");
    return known && CheckDigits.luhn(value);
  }

  /**
   * DNI and NIE (X, Y, Z stand for 0, 1, 2), and tax numbers of people without either (K, L, M
   * before seven digits): the letter is the number modulo 23.
   */
  static boolean dni(String value) {
    if (value.length() != 9) {
      return false;
    }
    int series = "XYZ".indexOf(value.charAt(0));
    boolean taxNumberAlone = "KLM".indexOf(value.charAt(0)) >= 0;
    String first = series >= 0 ? String.valueOf(series) : value.substring(0, 1);
    String digits = (taxNumberAlone ? "" : first) + value.substring(1, 8);
    return CheckDigits.digits(digits)
        && !CheckDigits.oneCharacter(digits)
        && value.charAt(8) == SPANISH_LETTERS.charAt(Integer.parseInt(digits) % 23);
  }

  /** Form of organisation, seven digits that begin with a province, a digit or letter by form. */
  static boolean cif(String value) {
    if (value.length() != 9
        || "ABCDEFGHJNPQRSUVW".indexOf(value.charAt(0)) < 0
        || value.startsWith("000", 1)
        || !CheckDigits.digits(value.substring(1, 8))) {
      return false;
    }
    int sum = 0;
    for (int i = 1; i < 8; i++) {
      int digit = CheckDigits.digit(value, i) * (1 + i % 2);
      sum += digit / 10 + digit % 10;
    }
    int check = (10 - sum % 10) % 10;
    boolean asLetter = value.charAt(8) == "JABCDEFGHI".charAt(check);
    boolean asDigit = value.charAt(8) - '0' == check;
    boolean letters = "NPQRSW".indexOf(value.charAt(0)) >= 0;
    boolean digits = "ABEH".indexOf(value.charAt(0)) >= 0;
    return (asLetter && !digits) || (asDigit && !letters);
  }

  /** Province (2), number (8), the rest of 97 (2); short numbers leave out zeros. */
  static boolean spanishInsurance(String value) {
    if (!CheckDigits.digits(value, 12) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int province = CheckDigits.number(value, 0, 2);
    long serial = Long.parseLong(value, 2, 10, 10);
    long number =
        serial < 10_000_000 ? serial + province * 10_000_000L : Long.parseLong(value, 0, 10, 10);
    return province >= 1 && province <= 66 && number % 97 == CheckDigits.number(value, 10, 12);
  }

  /** Nine digits, the first not zero: weights 9 to 2 modulo 11. */
  static boolean nif(String value) {
    if (!CheckDigits.digits(value, 9) || value.charAt(0) == '0') {
      return false;
    }
    int rest = CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return !CheckDigits.oneCharacter(value)
        && (rest < 2 ? 0 : 11 - rest) == CheckDigits.digit(value, 8);
  }

  /** Nine digits, two letters or digits, a digit: doubled at every second character, modulo 10. */
  static boolean citizenCard(String value) {
    if (value.length() != 12 || !CheckDigits.digits(value.substring(0, 9) + value.charAt(11))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      int number = CheckDigits.alphanumeric(value.charAt(i));
      int doubled = i % 2 == 0 ? number * 2 : number;
      sum += i % 2 == 0 && doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** Birth DDMMYY, serial, a Luhn digit. */
  static boolean amka(String value) {
    return CheckDigits.digits(value, 11) && Dates.dayMonthYear(value, 0) && CheckDigits.luhn(value);
  }

  /** Nine digits: powers of two modulo 11 modulo 10. */
  static boolean afm(String value) {
    return CheckDigits.digits(value, 9)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10
            == CheckDigits.digit(value, 8);
  }

  /** Eleven digits, the last two from sums of the odd and even places. */
  static boolean tckn(String value) {
    if (!CheckDigits.digits(value, 11) || value.charAt(0) == '0') {
      return false;
    }
    int odd = CheckDigits.weighted(value, 1, 0, 1, 0, 1, 0, 1, 0, 1);
    int even = CheckDigits.weighted(value, 0, 1, 0, 1, 0, 1, 0, 1);
    int tenth = Math.floorMod(odd * 7 - even, 10);
    return tenth == CheckDigits.digit(value, 9)
        && (odd + even + tenth) % 10 == CheckDigits.digit(value, 10);
  }

  /** Eight digits, at even places replaced by a table, summed modulo 26 as a letter. */
  static boolean cypriot(String value) {
    String number = value.startsWith("CY") ? value.substring(2) : value;
    if (!Shape.of("00000000A", number) || number.startsWith("12")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int digit = CheckDigits.digit(number, i);
      sum += i % 2 == 0 ? ODD[digit] : digit;
    }
    return number.charAt(8) == 'A' + sum % 26;
  }

  /** A supply point: ES, sixteen digits, and two letters by their number modulo 529. */
  private static boolean supplyPoint(String value) {
    if (value.length() < 20 || !CheckDigits.digits(value.substring(2, 18))) {
      return false;
    }
    int rest = (int) (Long.parseLong(value.substring(2, 18)) % (23 * 23));
    return value.charAt(18) == SPANISH_LETTERS.charAt(rest / 23)
        && value.charAt(19) == SPANISH_LETTERS.charAt(rest % 23);
  }
}
