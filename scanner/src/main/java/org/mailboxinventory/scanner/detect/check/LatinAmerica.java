package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** Mexico, Brazil and the Spanish-speaking south. */
final class LatinAmerica {
  private static final String CURP_ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  private static final String RFC_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
  private static final String CURP_STATES =
      " AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS"
          + " VZ YN ZS ";

  private static final int[] NIT_WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43};

  private static final Set<String> CUIT_KINDS =
      Set.of("20", "23", "24", "25", "26", "27", "30", "33", "34", "50", "51", "55");

  private LatinAmerica() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("mx-curp", LatinAmerica::curp),
        Map.entry("mx-rfc", LatinAmerica::rfc),
        Map.entry("mx-rfc-form", LatinAmerica::rfcForm),
        Map.entry("mx-ine", LatinAmerica::elector),
        Map.entry("mx-clabe", LatinAmerica::clabe),
        Map.entry("br-cpf", LatinAmerica::cpf),
        Map.entry("br-cnpj", LatinAmerica::cnpj),
        Map.entry("ar-cuit", LatinAmerica::cuit),
        Map.entry("ar-cbu", LatinAmerica::cbu),
        Map.entry("cl-rut", LatinAmerica::rut),
        Map.entry("co-nit", LatinAmerica::nit));
  }

  /**
   * Name, birth, sex, state, consonants, a distinguishing character; modulo 10, weights 18 to 2.
   */
  static boolean curp(String value) {
    if (value.length() != 18
        || !Shape.of("AAAA000000AAAAAA", value.substring(0, 16))
        || "HMX".indexOf(value.charAt(10)) < 0
        || !CURP_STATES.contains(" " + value.substring(11, 13) + " ")
        || !Dates.yearMonthDay(value, 4)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += CURP_ALPHABET.indexOf(value.charAt(i)) * (18 - i);
    }
    return value.charAt(17) - '0' == (10 - sum % 10) % 10;
  }

  /**
   * Three letters (companies) or four (people), date, three characters, the last modulo 11; an
   * ampersand is a letter, so blanks and dashes are left for this to drop.
   */
  static boolean rfc(String typed) {
    String value = bareRfc(typed);
    if (!isRfcForm(value)) {
      return false;
    }
    String padded = value.length() == 12 ? " " + value : value;
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      int place = RFC_ALPHABET.indexOf(padded.charAt(i));
      if (place < 0) {
        return false;
      }
      sum += place * (13 - i);
    }
    return padded.charAt(12) == "0A987654321".charAt(sum % 11);
  }

  /** Letters, a date, three characters; not one of those that stand for any taxpayer. */
  static boolean rfcForm(String typed) {
    return isRfcForm(bareRfc(typed));
  }

  private static boolean isRfcForm(String value) {
    int letters = value.length() - 9;
    return (letters == 3 || letters == 4)
        && !value.startsWith("XAXX")
        && !value.startsWith("XEXX")
        && CheckDigits.digits(value.substring(letters, letters + 6))
        && Dates.yearMonthDay(value, letters);
  }

  private static String bareRfc(String typed) {
    return typed.replace("-", "").replace(" ", "");
  }

  /** Consonants of the name, birth, state (01 to 32, 87 and 88 abroad), sex, three digits. */
  static boolean elector(String value) {
    if (!Shape.of("AAAAAA00000000A000", value) || "HM".indexOf(value.charAt(14)) < 0) {
      return false;
    }
    int state = CheckDigits.number(value, 12, 14);
    return Dates.yearMonthDay(value, 6)
        && ((state >= 1 && state <= 33) || state == 87 || state == 88);
  }

  /** Bank, place, account; weights 3 7 1, each product modulo 10. */
  static boolean clabe(String value) {
    if (!CheckDigits.digits(value, 18) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int sum = CheckDigits.weighted(value, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7);
    return CheckDigits.digit(value, 17) == (10 - sum % 10) % 10;
  }

  /** Nine digits and two check digits, weights from 10 and 11 down, modulo 11. */
  static boolean cpf(String value) {
    return CheckDigits.digits(value, 11)
        && !CheckDigits.oneCharacter(value)
        && brazilian(value, 9, 10) == CheckDigits.digit(value, 9)
        && brazilian(value, 10, 11) == CheckDigits.digit(value, 10);
  }

  /** Twelve digits (letters too since 2026) and two check digits, weights 2 to 9, modulo 11. */
  static boolean cnpj(String value) {
    // Forms of tax offices fill it up to fifteen digits.
    if (value.length() == 15 && value.charAt(0) == '0') {
      return cnpj(value.substring(1));
    }
    return value.length() == 14
        && CheckDigits.digits(value.substring(12))
        && value.chars().limit(12).allMatch(c -> CheckDigits.alphanumeric((char) c) >= 0)
        && !CheckDigits.oneCharacter(value)
        && brazilian(value, 12, 9) == CheckDigits.digit(value, 12)
        && brazilian(value, 13, 9) == CheckDigits.digit(value, 13);
  }

  /** Weights 2 and up from the right, beginning again after {@code highest}. */
  private static int brazilian(String value, int length, int highest) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      int weight = 2 + (length - 1 - i) % (highest - 1);
      sum += (value.charAt(i) - '0') * weight;
    }
    int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  }

  /** Kind, number, check digit: weights 5 4 3 2 7 6 5 4 3 2, modulo 11. */
  static boolean cuit(String value) {
    return CheckDigits.digits(value, 11)
        && CUIT_KINDS.contains(value.substring(0, 2))
        && (CheckDigits.weighted(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
                    + CheckDigits.digit(value, 10))
                % 11
            == 0;
  }

  /** Bank and branch, then account, each with a digit of weights 3 1 7 9 from the right. */
  static boolean cbu(String value) {
    return CheckDigits.digits(value, 22)
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(value, 7, 1, 3, 9, 7, 1, 3, 1) % 10 == 0
        && CheckDigits.weighted(value.substring(8), 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1) % 10
            == 0;
  }

  /** Seven or eight digits and a check character: weights 2 to 7 from the right, modulo 11. */
  static boolean rut(String value) {
    int last = value.length() - 1;
    if (last < 7 || last > 8 || !CheckDigits.digits(value.substring(0, last))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += CheckDigits.digit(value, last - 1 - i) * (2 + i % 6);
    }
    return !CheckDigits.oneCharacter(value) && value.charAt(last) == "0K987654321".charAt(sum % 11);
  }

  /** Six to ten digits and a check digit: primes as weights from the right, modulo 11. */
  static boolean nit(String value) {
    int last = value.length() - 1;
    if (last < 6 || last > 10 || !CheckDigits.digits(value) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += CheckDigits.digit(value, last - 1 - i) * NIT_WEIGHTS[i];
    }
    return value.charAt(last) == "01987654321".charAt(sum % 11);
  }
}
