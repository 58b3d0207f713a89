package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/** The check-digit schemes that identifiers of many countries share. */
final class CheckDigits {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Above this the remainder is taken, so that no number is too long. */
  private static final long MOST_REMAINDER = 1_000_000_000_000_000L;

  private static final int BASE = 10;

  /** So many digits at most has an account of a ledger that ends in noughts. */
  private static final int LEDGER = 12;

  /** So many digits has a specimen that counts, so many one that repeats each, and so often. */
  private static final int COUNTING = 16;

  private static final int REPEATING = 12;
  private static final int REPEATED = 4;

  private CheckDigits() {}

  static Map<String, Check> checks() {
    return Map.of(
        "luhn",
        CheckDigits::luhn,
        "verhoeff",
        CheckDigits::verhoeff,
        "mod97",
        CheckDigits::mod97,
        "mod11-2",
        CheckDigits::mod11Radix2,
        "mod11-10",
        CheckDigits::mod11Mod10,
        "mod37-2",
        CheckDigits::mod37Radix2,
        "varied",
        CheckDigits::varied,
        "document-number",
        CheckDigits::documentNumber);
  }

  /** Luhn's mod 10 over decimal digits (ISO/IEC 7812-1, annex B). */
  static boolean luhn(String value) {
    return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(value);
  }

  /** Verhoeff's scheme over decimal digits: every single error and every swap of neighbours. */
  static boolean verhoeff(String value) {
    return VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(value);
  }

  /** ISO/IEC 7064 MOD 97-10: two digits from 02 to 98 make the remainder 1. */
  static boolean mod97(String value) {
    if (value.length() < 3 || !digits(value.substring(value.length() - 2))) {
      return false;
    }
    int check = number(value, value.length() - 2, value.length());
    return check >= 2 && check <= 98 && remainder97(value) == 1;
  }

  /** The value as a number, letters standing for 10 to 35, modulo 97; -1 for other characters. */
  static int remainder97(String value) {
    return remainder97(value, 0);
  }

  /** The same of the value whose first {@code begin} characters stand behind the others. */
  static int remainder97(String value, int begin) {
    long remainder = 0;
    int at = begin;
    for (int i = 0; i < value.length(); i++) {
      int digit = alphanumeric(value.charAt(at));
      if (digit < 0) {
        return -1;
      }
      remainder = remainder * (digit > 9 ? 100 : 10) + digit;
      remainder = remainder > MOST_REMAINDER ? remainder % 97 : remainder;
      at = at + 1 == value.length() ? 0 : at + 1;
    }
    return (int) (remainder % 97);
  }

  /** ISO/IEC 7064 MOD 11-2: digits, the last may be X for ten. */
  static boolean mod11Radix2(String value) {
    return radix2(value, 11, 10);
  }

  /** ISO/IEC 7064 MOD 37-2: digits and letters, the last may be {@code *}. */
  static boolean mod37Radix2(String value) {
    return radix2(value, 37, 36);
  }

  private static boolean radix2(String value, int modulus, int alphabet) {
    int last = value.length() - 1;
    if (last < 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < last; i++) {
      int digit = alphanumeric(value.charAt(i));
      if (digit < 0 || digit >= alphabet) {
        return false;
      }
      sum = (sum + digit) * 2 % modulus;
    }
    char extra = alphabet == 10 ? 'X' : '*';
    int check = value.charAt(last) == extra ? alphabet : alphanumeric(value.charAt(last));
    boolean fits = check >= 0 && (check < alphabet || value.charAt(last) == extra);
    return fits && (sum + check) % modulus == 1;
  }

  /** ISO/IEC 7064 MOD 11,10 over decimal digits. */
  static boolean mod11Mod10(String value) {
    if (value.length() < 2 || !digits(value)) {
      return false;
    }
    int check = 10;
    for (int i = 0; i < value.length() - 1; i++) {
      int sum = (check + digit(value, i)) % 10;
      check = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (check + digit(value, value.length() - 1)) % 10 == 1;
  }

  /** The sum of the first digits, each times its weight. */
  static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  /** Whether the value consists of decimal digits, and at least one. */
  static boolean digits(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** Whether the value consists of exactly so many decimal digits. */
  static boolean digits(String value, int length) {
    return value.length() == length && digits(value);
  }

  /** Not one character again and again: for identifiers whose issuer publishes no check. */
  static boolean varied(String value) {
    return value.length() > 1 && !oneCharacter(value);
  }

  /** At least four digits, not all of them the same: a number of a paper, whoever issued it. */
  static boolean documentNumber(String value) {
    String digits = digitsOf(value);
    int others = value.length() - digits.length();
    return digits.length() >= 4
        && !oneCharacter(digits)
        && !round(digits)
        && !(others == 0 && (specimen(digits) || Dates.stamp(digits)))
        && !(others == 1 && value.indexOf('X') > 0 && !value.endsWith("X"));
  }

  /** The digits of a value without what is between them. */
  static String digitsOf(String value) {
    StringBuilder digits = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.length() == value.length() ? value : digits.toString();
  }

  /**
   * Whether a number of nine digits or more has two at most that are no noughts, or one of twelve
   * at most ends in six noughts, as accounts of a ledger do.
   */
  static boolean round(String digits) {
    return digits.length() >= 9
        && ((digits.length() <= LEDGER && digits.endsWith("000000"))
            || digits.chars().filter(c -> c != '0').count() <= 2);
  }

  /**
   * Whether a number as long as that of a card counts up or down, or one of twelve digits or more
   * repeats each four times: {@code 1234 5678 9012 3456}, {@code 1111 2222 3333}.
   */
  static boolean specimen(String digits) {
    return (digits.length() >= COUNTING && (counts(digits, 1) || counts(digits, BASE - 1)))
        || (digits.length() >= REPEATING && repeats(digits));
  }

  private static boolean counts(String digits, int step) {
    for (int i = 1; i < digits.length(); i++) {
      if (digit(digits, i) != (digit(digits, i - 1) + step) % BASE) {
        return false;
      }
    }
    return true;
  }

  private static boolean repeats(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != digits.charAt(i - i % REPEATED)) {
        return false;
      }
    }
    return digits.length() % REPEATED == 0;
  }

  /** Whether all characters are the same one. */
  static boolean oneCharacter(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) != value.charAt(0)) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  static int digit(String value, int index) {
    return value.charAt(index) - '0';
  }

  /** The digits from {@code from} to before {@code to} as a number. */
  static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** 0 to 9 for digits, 10 to 35 for capital letters, -1 for anything else. */
  static int alphanumeric(char c) {
    return ALPHABET.indexOf(c);
  }
}
