package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** South-East Asia, Pakistan, Sri Lanka. */
final class SouthAsia {
  private static final String INDONESIAN_PROVINCES =
      " 11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76"
          + " 81 82 91 92 93 94 95 96 97 ";

  /** Codes of provinces and cities (decision 124/2004, circular 07/2016). */
  private static final String VIETNAMESE_PROVINCES =
      " 001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035"
          + " 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068"
          + " 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096 ";

  private SouthAsia() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("sg-nric", SouthAsia::nric),
        Map.entry("sg-uen", SouthAsia::uen),
        Map.entry("my-nric", SouthAsia::malaysian),
        Map.entry("th-national-id", SouthAsia::thai),
        Map.entry("th-tax-id", SouthAsia::thaiTaxpayer),
        Map.entry("id-family-card", SouthAsia::familyCard),
        Map.entry("id-nik", SouthAsia::nik),
        Map.entry("id-npwp", SouthAsia::npwp),
        Map.entry("lk-nic", SouthAsia::sriLankan),
        Map.entry("pk-cnic", SouthAsia::cnic),
        Map.entry("vn-cccd", SouthAsia::vietnamese));
  }

  /** NRIC (S, T) and FIN (F, G, M): weights 2 7 6 5 4 3 2, an offset by series, modulo 11. */
  static boolean nric(String value) {
    if (!Shape.of("A0000000A", value)) {
      return false;
    }
    int sum = CheckDigits.weighted(value.substring(1), 2, 7, 6, 5, 4, 3, 2);
    char letter = value.charAt(8);
    return switch (value.charAt(0)) {
      case 'S' -> letter == "JZIHGFEDCBA".charAt(sum % 11);
      case 'T' -> letter == "JZIHGFEDCBA".charAt((sum + 4) % 11);
      case 'F' -> letter == "XWUTRQPNMLK".charAt(sum % 11);
      case 'G' -> letter == "XWUTRQPNMLK".charAt((sum + 4) % 11);
      case 'M' -> letter == "XWUTRQPNJLK".charAt((sum + 3) % 11);
      default -> false;
    };
  }

  /** Businesses (8 digits), local companies (year, 5 digits), others (T, year, kind, 4 digits). */
  static boolean uen(String value) {
    if (Shape.of("00000000A", value)) {
      // A number in octal digits that a program ends with L: 07777777L.
      if (value.chars().limit(8).skip(1).distinct().count() == 1) {
        return false;
      }
      int sum = CheckDigits.weighted(value, 10, 4, 9, 3, 8, 2, 7, 1);
      return value.charAt(8) == "XMKECAWLJDB".charAt(sum % 11);
    }
    if (Shape.of("000000000A", value)) {
      int sum = CheckDigits.weighted(value, 10, 8, 6, 4, 9, 7, 5, 3, 1);
      int year = CheckDigits.number(value, 0, 4);
      return year >= 1850 && year <= 2099 && value.charAt(9) == "ZKCMDNERGWH".charAt(sum % 11);
    }
    if (value.length() != 10
        || "RST".indexOf(value.charAt(0)) < 0
        || !Shape.of("00AA0000A", entity(value))) {
      return false;
    }
    String alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    int[] weights = {4, 3, 5, 3, 10, 2, 2, 5, 7};
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += alphabet.indexOf(value.charAt(i)) * weights[i];
    }
    return value.charAt(9) == alphabet.charAt(Math.floorMod(sum - 5, 11));
  }

  private static String entity(String value) {
    return value.substring(1);
  }

  /** Birth, place (not 00, 17 to 20, 69, 70, 73, 80, 81, 94 to 97), serial; no check digit. */
  static boolean malaysian(String value) {
    if (!CheckDigits.digits(value, 12) || !Dates.yearMonthDay(value, 0)) {
      return false;
    }
    int place = CheckDigits.number(value, 6, 8);
    return place != 0
        && (place < 17 || place > 20)
        && " 69 70 73 80 81 94 95 96 97 ".indexOf(" " + place + " ") < 0;
  }

  /** Thirteen digits from 1 to 8: weights 13 to 2 modulo 11. */
  static boolean thai(String value) {
    return !value.startsWith("0") && thaiTaxpayer(value);
  }

  /** A person's number, or one of a company, which begins with a nought. */
  static boolean thaiTaxpayer(String value) {
    if (!CheckDigits.digits(value, 13) || value.charAt(0) == '9') {
      return false;
    }
    int sum = CheckDigits.weighted(value, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
    return (11 - sum % 11) % 10 == CheckDigits.digit(value, 12) && !CheckDigits.oneCharacter(value);
  }

  /** Province, regency, district, birth (day plus 40 for women), serial; no check digit. */
  static boolean nik(String value) {
    if (!CheckDigits.digits(value, 16)) {
      return false;
    }
    int day = CheckDigits.number(value, 6, 8);
    return INDONESIAN_PROVINCES.contains(" " + value.substring(0, 2) + " ")
        && Dates.inSomeCentury(
            CheckDigits.number(value, 10, 12),
            CheckDigits.number(value, 8, 10),
            day > 40 ? day - 40 : day)
        && !value.endsWith("0000");
  }

  /** Province, regency, district, day of issue, serial; no check digit. */
  static boolean familyCard(String value) {
    return CheckDigits.digits(value, 16)
        && INDONESIAN_PROVINCES.contains(" " + value.substring(0, 2) + " ")
        && Dates.dayMonthYear(value, 6)
        && !value.endsWith("0000");
  }

  /**
   * Fifteen digits: the ninth is a Luhn digit of the first eight; sixteen: a NIK or a zero before.
   */
  static boolean npwp(String value) {
    String digits = value.length() == 16 && value.charAt(0) == '0' ? value.substring(1) : value;
    return CheckDigits.digits(digits, 15)
        && !digits.startsWith("00000000")
        && CheckDigits.luhn(digits.substring(0, 9));
  }

  /**
   * Old: year, day of the year (plus 500 for women), serial, V or X; new: four digits of the year.
   */
  static boolean sriLankan(String value) {
    boolean old = value.length() == 10 && "VX".indexOf(value.charAt(9)) >= 0;
    String digits = old ? "19" + value.substring(0, 9) : value;
    if (!CheckDigits.digits(digits) || digits.length() != (old ? 11 : 12)) {
      return false;
    }
    int year = CheckDigits.number(digits, 0, 4);
    int day = CheckDigits.number(digits, 4, 7) % 500;
    return year >= 1900 && year <= 2049 && day >= 1 && day <= 366;
  }

  /** Province 1 to 8 (Azad Kashmir, Gilgit-Baltistan included), thirteen digits; no check digit. */
  static boolean cnic(String value) {
    return CheckDigits.digits(value, 13)
        && value.charAt(0) >= '1'
        && value.charAt(0) <= '8'
        && !CheckDigits.oneCharacter(value);
  }

  /**
   * Citizen's card: place of birth registration, sex and century (0 to 3 so far), year, serial;
   * before 2016 nine digits without structure. No check digit.
   */
  static boolean vietnamese(String value) {
    if (CheckDigits.digits(value, 9)) {
      return !CheckDigits.oneCharacter(value);
    }
    return CheckDigits.digits(value, 12)
        && VIETNAMESE_PROVINCES.contains(" " + value.substring(0, 3) + " ")
        && value.charAt(3) <= '3';
  }
}
