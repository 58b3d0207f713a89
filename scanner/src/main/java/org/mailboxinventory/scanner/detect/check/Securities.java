package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.ISINValidator;
import org.apache.commons.validator.routines.checkdigit.CUSIPCheckDigit;
import org.apache.commons.validator.routines.checkdigit.SedolCheckDigit;

/** Identifiers of securities and of legal entities. */
final class Securities {
  private static final ISINValidator ISIN = ISINValidator.getInstance(false);
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** ISIN prefixes that are no countries. */
  private static final Set<String> ISIN_ONLY =
      Set.of("XS", "EU", "QS", "QT", "XA", "XB", "XC", "XD");

  /** Prefixes a FIGI must not have, because ISINs of those countries do. */
  private static final Set<String> NOT_FIGI = Set.of("BS", "BM", "GG", "GB", "GH", "KY", "VG");

  private static final Pattern VULNERABILITY = Pattern.compile("CVE(19|20)\\d{7}");

  private Securities() {}

  static Map<String, Check> checks() {
    return Map.of(
        "isin", Securities::isin,
        "lei", Securities::lei,
        "cusip", Securities::cusip,
        "sedol", Securities::sedol,
        "figi", Securities::figi,
        "wkn", value -> value.length() == 6 && value.chars().anyMatch(Character::isDigit));
  }

  /**
   * ISO 6166: country, nine letters or digits, Luhn over the expanded letters. One digit alone ends
   * names in programs, and {@code CVE-2024-45491} numbers a vulnerability.
   */
  static boolean isin(String value) {
    return value.length() == 12
        && value.chars().filter(c -> c >= '0' && c <= '9').count() > 1
        && !VULNERABILITY.matcher(value).matches()
        && (COUNTRIES.contains(value.substring(0, 2)) || ISIN_ONLY.contains(value.substring(0, 2)))
        && ISIN.isValid(value);
  }

  /**
   * ISO 17442: twenty letters or digits, at least one letter, MOD 97-10. The fifth and sixth are
   * noughts but in the earliest, which are rich in letters.
   */
  static boolean lei(String value) {
    return value.length() == 20
        && !CheckDigits.digits(value)
        && CheckDigits.digits(value.substring(18))
        && (value.startsWith("00", 4) || value.chars().filter(Character::isLetter).count() > 4)
        && CheckDigits.mod97(value);
  }

  /** Nine characters, the last a modulus 10 double-add-double digit; four digits at least. */
  static boolean cusip(String value) {
    return value.length() == 9
        && !CheckDigits.oneCharacter(value)
        && value.chars().filter(c -> c >= '0' && c <= '9').count() >= 4
        && CUSIPCheckDigit.CUSIP_CHECK_DIGIT.isValid(value);
  }

  /** Seven characters without vowels; weights 1, 3, 1, 7, 3, 9, 1 modulo 10. */
  static boolean sedol(String value) {
    return value.length() == 7
        && !CheckDigits.oneCharacter(value)
        && SedolCheckDigit.SEDOL_CHECK_DIGIT.isValid(value);
  }

  /** Two consonants, G, eight consonants or digits, a digit doubled at every second character. */
  static boolean figi(String value) {
    if (value.length() != 12
        || value.charAt(2) != 'G'
        || NOT_FIGI.contains(value.substring(0, 2))
        || !CheckDigits.digits(value.substring(11))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      char c = value.charAt(i);
      if (CheckDigits.alphanumeric(c) < 0 || "AEIOU".indexOf(c) >= 0) {
        return false;
      }
      int product = CheckDigits.alphanumeric(c) * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return CheckDigits.digit(value, 11) == (10 - sum % 10) % 10;
  }
}
