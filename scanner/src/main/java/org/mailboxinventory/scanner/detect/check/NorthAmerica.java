package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** The United States. */
final class NorthAmerica {
  /** Campus prefixes of the Internal Revenue Service that are not given out. */
  private static final Set<Integer> UNUSED_EIN =
      Set.of(0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97);

  /** Worker, wife, child, widow, mother, lump sum, uninsured (two), disabled widow. */
  private static final String CLAIMS = "ABCDEGMTW";

  private static final String MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY";

  private NorthAmerica() {}

  static Map<String, Check> checks() {
    return Map.of(
        "us-ssn", NorthAmerica::ssn,
        "us-itin", NorthAmerica::itin,
        "us-ein", NorthAmerica::ein,
        "us-npi", NorthAmerica::npi,
        "us-dea", NorthAmerica::dea,
        "us-mbi", NorthAmerica::mbi,
        "us-hicn", NorthAmerica::hicn,
        "us-driving-licence", value -> DrivingLicences.fit("US", value),
        "ca-driving-licence", value -> DrivingLicences.fit("CA", value));
  }

  /** Area not 000, 666 or from 900 on, group not 00, serial not 0000; no check digit. */
  static boolean ssn(String value) {
    return CheckDigits.digits(value, 9)
        && value.charAt(0) != '9'
        && !value.startsWith("000")
        && !value.startsWith("666")
        && !value.startsWith("00", 3)
        && !value.endsWith("0000")
        && !CheckDigits.oneCharacter(value);
  }

  /** Begins with 9; group 50-65, 70-88, 90-92 or 94-99; no check digit. */
  static boolean itin(String value) {
    if (!CheckDigits.digits(value, 9) || value.charAt(0) != '9') {
      return false;
    }
    int group = CheckDigits.number(value, 3, 5);
    return (group >= 50 && group <= 65)
        || (group >= 70 && group <= 88)
        || (group >= 90 && group <= 99 && group != 93);
  }

  /** Prefix of a campus that gives numbers out; no check digit. */
  static boolean ein(String value) {
    return CheckDigits.digits(value, 9)
        && !UNUSED_EIN.contains(CheckDigits.number(value, 0, 2))
        && !value.endsWith("0000000");
  }

  /** Ten digits beginning with 1 or 2; Luhn after the prefix 80840. */
  static boolean npi(String value) {
    return CheckDigits.digits(value, 10)
        && (value.charAt(0) == '1' || value.charAt(0) == '2')
        && CheckDigits.luhn("80840" + value);
  }

  /** Two letters (or letter and 9), seven digits; digits 1, 3, 5 and twice 2, 4, 6 modulo 10. */
  static boolean dea(String value) {
    if (!Shape.of("0000000", value.substring(Math.min(2, value.length())))
        || "ABCDEFGHJKLMPRSTUX".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    return CheckDigits.weighted(value.substring(2), 1, 2, 1, 2, 1, 2) % 10 == value.charAt(8) - '0';
  }

  /** A social security number and a letter for whose claim it is, perhaps with a digit. */
  static boolean hicn(String value) {
    return (value.length() == 10 || (value.length() == 11 && Character.isDigit(value.charAt(10))))
        && CLAIMS.indexOf(value.charAt(9)) >= 0
        && ssn(value.substring(0, 9));
  }

  /** Eleven places of fixed kinds without S, L, O, I, B, Z; no check digit. */
  static boolean mbi(String value) {
    String kinds = "1AM0AM0AA00";
    if (value.length() != kinds.length()) {
      return false;
    }
    for (int i = 0; i < kinds.length(); i++) {
      char c = value.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = MBI_LETTERS.indexOf(c) >= 0;
      boolean fits =
          switch (kinds.charAt(i)) {
            case '1' -> digit && c != '0';
            case '0' -> digit;
            case 'A' -> letter;
            default -> digit || letter;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
