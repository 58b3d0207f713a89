package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/**
 * VAT and company numbers of European states, with or without the state's letters before them. The
 * arithmetic is that of the Commission's VIES documents and of the issuing registers.
 */
final class EuropeanTax {
  /** French keys that hold a letter leave out I and O. */
  private static final String FRENCH_KEY = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final String IRISH_CHECK = "WABCDEFGHIJKLMNOPQRSTUV";

  private EuropeanTax() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("fr-vat", value -> french(without(value, "FR"))),
        Map.entry("nl-vat", value -> dutch(without(value, "NL"))),
        Map.entry("es-vat", value -> spanish(without(value, "ES"))),
        Map.entry("at-vat", value -> austrian(without(value, "AT"))),
        Map.entry("ie-vat", value -> irish(without(value, "IE"))),
        Map.entry("fi-vat", value -> finnish(without(value, "FI"))),
        Map.entry("hu-vat", value -> hungarian(without(value, "HU"))),
        Map.entry("lu-vat", value -> luxembourgish(without(value, "LU"))),
        Map.entry("mt-vat", value -> maltese(without(value, "MT"))),
        Map.entry("se-vat", value -> swedish(without(value, "SE"))),
        Map.entry("pt-vat", value -> SouthernEurope.nif(without(value, "PT"))),
        Map.entry("gr-vat", value -> SouthernEurope.afm(without(value, "EL"))),
        Map.entry("hr-vat", value -> croatian(without(value, "HR"))),
        Map.entry("dk-vat", value -> danish(without(value, "DK"))));
  }

  /** The number without the letters of its state. */
  static String without(String value, String state) {
    return value.startsWith(state) ? value.substring(state.length()) : value;
  }

  /** A key of two characters before the SIREN; Monaco's numbers have 000 and no Luhn digit. */
  private static boolean french(String value) {
    if (value.length() != 11 || !CheckDigits.digits(value.substring(2))) {
      return false;
    }
    String siren = value.substring(2);
    int first = FRENCH_KEY.indexOf(value.charAt(0));
    int second = FRENCH_KEY.indexOf(value.charAt(1));
    boolean monaco = siren.startsWith("000");
    if (first < 0 || second < 0 || (!monaco && !CheckDigits.luhn(siren))) {
      return false;
    }
    if (first < 10 && second < 10) {
      return CheckDigits.remainder97(siren + "12") == first * 10 + second
          && !CheckDigits.oneCharacter(siren);
    }
    int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (Integer.parseInt(siren) + 1 + key / 11) % 11 == key % 11;
  }

  /** Nine digits, B, two digits: ISO 7064 mod 97-10 with the letters, or the older BSN. */
  private static boolean dutch(String value) {
    return value.length() == 12
        && value.charAt(9) == 'B'
        && CheckDigits.digits(value.substring(0, 9))
        && CheckDigits.digits(value.substring(10))
        && (olderDutch(value) || CheckDigits.remainder97("NL" + value) == 1);
  }

  private static boolean olderDutch(String value) {
    return !value.startsWith("000000")
        && CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0;
  }

  private static boolean spanish(String value) {
    return SouthernEurope.cif(value) || SouthernEurope.dni(value);
  }

  /** U and eight digits, the last 10 minus the sum (every second digit doubled) plus 4. */
  private static boolean austrian(String value) {
    if (value.length() != 9 || value.charAt(0) != 'U' || !CheckDigits.digits(value.substring(1))) {
      return false;
    }
    int sum = 4;
    for (int i = 1; i < 8; i++) {
      int digit = CheckDigits.digit(value, i) * (i % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return (10 - sum % 10) % 10 == CheckDigits.digit(value, 8);
  }

  /** Seven digits and a letter, since 2013 another letter; before, a letter or sign second. */
  private static boolean irish(String value) {
    if (value.length() < 8 || value.length() > 9) {
      return false;
    }
    String seven = value.substring(0, 7);
    String rest = value.length() == 9 ? value.substring(8) : "W";
    if (!CheckDigits.digits(seven)) {
      boolean old =
          value.length() == 8
              && value.charAt(1) >= 'A'
              && value.charAt(1) <= 'Z'
              && CheckDigits.digits(value.charAt(0) + value.substring(2, 7));
      return old
          && irishLetter("0" + value.substring(2, 7) + value.charAt(0), "W") == value.charAt(7);
    }
    return IRISH_CHECK.indexOf(rest) >= 0 && irishLetter(seven, rest) == value.charAt(7);
  }

  private static char irishLetter(String seven, String rest) {
    int sum = CheckDigits.weighted(seven, 8, 7, 6, 5, 4, 3, 2) + 9 * IRISH_CHECK.indexOf(rest);
    return IRISH_CHECK.charAt(sum % 23);
  }

  private static boolean finnish(String value) {
    return plain(value, 8) && CheckDigits.weighted(value, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
  }

  private static boolean hungarian(String value) {
    return value.length() >= 8
        && plain(value.substring(0, 8), 8)
        && (value.length() == 8 || value.length() == 11)
        && CheckDigits.digits(value)
        && CheckDigits.weighted(value, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
  }

  private static boolean luxembourgish(String value) {
    return plain(value, 8)
        && CheckDigits.number(value, 0, 6) % 89 == CheckDigits.number(value, 6, 8);
  }

  private static boolean maltese(String value) {
    return plain(value, 8)
        && value.charAt(0) != '0'
        && CheckDigits.weighted(value, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;
  }

  /** The organisation number with a Luhn digit, and 01. */
  private static boolean swedish(String value) {
    return value.length() == 12
        && value.endsWith("01")
        && plain(value.substring(0, 10), 10)
        && CheckDigits.luhn(value.substring(0, 10));
  }

  private static boolean croatian(String value) {
    return plain(value, 11) && CheckDigits.mod11Mod10(value);
  }

  private static boolean danish(String value) {
    return plain(value, 8)
        && value.charAt(0) != '0'
        && CheckDigits.weighted(value, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  /** So many digits, and not one digit again and again. */
  static boolean plain(String value, int length) {
    return CheckDigits.digits(value, length) && !CheckDigits.oneCharacter(value);
  }
}
