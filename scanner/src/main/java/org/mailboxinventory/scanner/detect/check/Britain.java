package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** The United Kingdom and Ireland. */
final class Britain {
  private static final Set<String> UNUSED_PREFIXES =
      Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");

  private static final Set<String> COMPANY_PREFIXES =
      Set.of(
          "AC", "CE", "CS", "FC", "FE", "GE", "GN", "GS", "IC", "IP", "LP", "NA", "NC", "NF", "NI",
          "NL", "NO", "NP", "NR", "NV", "NZ", "OC", "OE", "PC", "R0", "RC", "RS", "SA", "SC", "SE",
          "SF", "SI", "SL", "SO", "SP", "SR", "SZ", "ZC");

  private static final String LAST_DAY = "31";
  private static final String LAST_MONTH = "12";

  private Britain() {}

  static Map<String, Check> checks() {
    return Map.of(
        "gb-nino", Britain::nino,
        "gb-account", Britain::account,
        "gb-no-day", Britain::noDay,
        "gb-nhs", Britain::nhs,
        "gb-utr", Britain::utr,
        "gb-vat", Britain::vat,
        "gb-driving-licence", Britain::drivingLicence,
        "gb-company", Britain::company,
        "ie-pps", Britain::pps);
  }

  /** Two letters of those given out, six digits, a suffix from A to D; no check digit. */
  static boolean nino(String value) {
    return Shape.of("AA000000A", value)
        && "DFIQUV".indexOf(value.charAt(0)) < 0
        && "DFIOQUV".indexOf(value.charAt(1)) < 0
        && !UNUSED_PREFIXES.contains(value.substring(0, 2))
        && value.charAt(8) <= 'D';
  }

  /** A sort code (6), an account (8) or both (14); the modulus tables are not free to use. */
  static boolean account(String digits) {
    int length = digits.length();
    return (length == 6 || length == 8 || length == 14)
        && CheckDigits.digits(digits)
        && !CheckDigits.oneCharacter(digits);
  }

  /** A sort code and an account whose first pairs are no day and month. */
  static boolean noDay(String digits) {
    return account(digits)
        && (digits.substring(0, 2).compareTo(LAST_DAY) > 0
            || digits.substring(2, 4).compareTo(LAST_MONTH) > 0);
  }

  /** Ten digits, weights 10 to 2, modulo 11. */
  static boolean nhs(String value) {
    if (!CheckDigits.digits(value, 10) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int check = 11 - CheckDigits.weighted(value, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return check % 11 == CheckDigits.digit(value, 9) && check != 10;
  }

  /** Ten digits, the first checks the others: weights 6 7 8 9 10 5 4 3 2, modulo 11. */
  static boolean utr(String value) {
    if (!CheckDigits.digits(value, 10) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int sum = CheckDigits.weighted(value.substring(1), 6, 7, 8, 9, 10, 5, 4, 3, 2);
    return value.charAt(0) == "21987654321".charAt(sum % 11);
  }

  /**
   * Nine digits, perhaps a branch of three: weights 8 to 2, rest 0 of 97, since 2010 also 42 or 55,
   * which no number below 100 0000 00 has.
   */
  static boolean vat(String value) {
    boolean prefixed = value.startsWith("GB") || value.startsWith("XI");
    String digits = prefixed ? value.substring(2) : value;
    if (!CheckDigits.digits(digits) || (digits.length() != 9 && digits.length() != 12)) {
      return false;
    }
    int sum = CheckDigits.weighted(digits, 8, 7, 6, 5, 4, 3, 2) + CheckDigits.number(digits, 7, 9);
    boolean later = digits.charAt(0) != '0' && (sum % 97 == 42 || sum % 97 == 55);
    return !digits.startsWith("0000000") && (sum % 97 == 0 || later);
  }

  /**
   * Five letters of the surname filled with 9, decade, month (plus 50 for women), day, year,
   * initials, three or five characters more.
   */
  static boolean drivingLicence(String value) {
    if (value.length() < 16 || !Shape.of("000000", value.substring(5, 11))) {
      return false;
    }
    int month = CheckDigits.number(value, 6, 8) % 50;
    int year = CheckDigits.digit(value, 5) * 10 + CheckDigits.digit(value, 10);
    return value.substring(0, 5).matches("[A-Z]{1,5}9{0,4}")
        && Dates.inSomeCentury(year, month, CheckDigits.number(value, 8, 10))
        && value.substring(11).matches("[A-Z][A-Z9][0-9A-Z][A-Z]{2}([0-9A-Z]{2})?");
  }

  /**
   * Eight digits, seven where the nought before them is left out, or a register's prefix and six.
   */
  static boolean company(String value) {
    boolean shortened = CheckDigits.digits(value, 7) && value.charAt(0) != '0';
    return ((CheckDigits.digits(value, 8) || shortened) && !CheckDigits.oneCharacter(value))
        || (value.length() == 8
            && COMPANY_PREFIXES.contains(value.substring(0, 2))
            && CheckDigits.digits(value.substring(2)));
  }

  /** Ireland: seven digits, a letter modulo 23 with weights 8 to 2, perhaps one more times 9. */
  static boolean pps(String value) {
    if (value.length() < 8 || value.length() > 9 || !CheckDigits.digits(value.substring(0, 7))) {
      return false;
    }
    int sum = CheckDigits.weighted(value, 8, 7, 6, 5, 4, 3, 2);
    if (value.length() == 9) {
      int second = "WABCDEFGHI".indexOf(value.charAt(8));
      if (second < 0 && "TX".indexOf(value.charAt(8)) < 0) {
        return false;
      }
      sum += second < 0 ? 0 : second * 9;
    }
    return value.charAt(7) == "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23);
  }
}
