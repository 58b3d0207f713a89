package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/**
 * India: identifiers of the Income Tax Department, UIDAI, GSTN and the Ministry of Corporate
 * Affairs.
 */
final class India {
  /**
   * Association, body, company, firm, government, family, artificial, local authority, person,
   * trust.
   */
  private static final String PAN_HOLDERS = "ABCFGHJLPTK";

  private static final char PERSON = 'P';

  private static final String CIN_CLASSES =
      " PTC PLC GOI SGC FTC FLC NPL OPC ULL ULT GAP GAT FNP NBF ";

  private static final Set<String> CIN_STATES =
      Set.of(
          "AN", "AP", "AR", "AS", "BR", "CG", "CH", "CT", "DD", "DH", "DL", "DN", "GA", "GJ", "HP",
          "HR", "JH", "JK", "KA", "KL", "LA", "LD", "LH", "MH", "ML", "MN", "MP", "MZ", "NL", "OD",
          "OR", "PB", "PN", "PY", "RJ", "SK", "TG", "TN", "TR", "TS", "TZ", "UA", "UK", "UP", "UR",
          "UT", "WB");

  private India() {}

  static Map<String, Check> checks() {
    return Map.of(
        "pan", India::pan,
        "pan-form", India::panForm,
        "pan-organisation", value -> pan(value) && value.charAt(3) != PERSON,
        "aadhaar", value -> residentNumber(value, 12),
        "aadhaar-vid", value -> residentNumber(value, 16),
        "gstin", India::gstin,
        "tan", India::tan,
        "cin", India::cin,
        "din", India::din);
  }

  /**
   * Holder's kind as the fourth letter, a serial number that is not zero; no public check digit.
   */
  static boolean pan(String value) {
    return panForm(value) && PAN_HOLDERS.indexOf(value.charAt(3)) >= 0;
  }

  /** The same whatever the fourth letter; one letter and one digit all over describe the form. */
  static boolean panForm(String value) {
    boolean form = value.chars().distinct().count() == 2;
    return Shape.of("AAAAA0000A", value) && !form && !value.startsWith("0000", 5);
  }

  /** Four letters, five digits, a letter; one letter and one digit all over describe the form. */
  static boolean tan(String value) {
    return Shape.of("AAAA00000A", value) && value.chars().distinct().count() > 2;
  }

  /** Aadhaar and virtual ids: Verhoeff, not beginning with 0 or 1, not a palindrome. */
  static boolean residentNumber(String value, int length) {
    return CheckDigits.digits(value, length)
        && value.charAt(0) >= '2'
        && CheckDigits.verhoeff(value)
        && !new StringBuilder(value).reverse().toString().equals(value);
  }

  /**
   * State, PAN, registration, Z (C collects, D deducts tax at source), check character modulo 36.
   */
  static boolean gstin(String value) {
    if (value.length() != 15 || !CheckDigits.digits(value.substring(0, 2))) {
      return false;
    }
    int state = CheckDigits.number(value, 0, 2);
    boolean place = (state >= 1 && state <= 38) || state == 97 || state == 99;
    return place
        && pan(value.substring(2, 12))
        && value.charAt(12) != '0'
        && "ZCD".indexOf(value.charAt(13)) >= 0
        && gstinCharacter(value) == value.charAt(14);
  }

  /** The check character over the first 14: factors 1 and 2 in turn, digits in base 36 added. */
  private static char gstinCharacter(String value) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int product = CheckDigits.alphanumeric(value.charAt(i)) * (1 + i % 2);
      sum += product / 36 + product % 36;
    }
    return Character.toUpperCase(Character.forDigit((36 - sum % 36) % 36, 36));
  }

  /** Listed or not, industry, state, year, class of company, registration number. */
  static boolean cin(String value) {
    if (!Shape.of("A00000AA0000AAA000000", value)) {
      return false;
    }
    int year = CheckDigits.number(value, 8, 12);
    return "LU".indexOf(value.charAt(0)) >= 0
        && CIN_STATES.contains(value.substring(6, 8))
        && year >= 1850
        && year <= 2099
        && CIN_CLASSES.contains(" " + value.substring(12, 15) + " ");
  }

  /** Eight digits, more than one of them different; no check digit. */
  static boolean din(String value) {
    return CheckDigits.digits(value, 8) && !CheckDigits.oneCharacter(value);
  }
}
