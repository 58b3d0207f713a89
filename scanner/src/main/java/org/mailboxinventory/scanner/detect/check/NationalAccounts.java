package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/**
 * Accounts as written within a country, whose check digits say which country that is: the national
 * part of an IBAN (SWIFT, IBAN registry) in digits alone.
 */
final class NationalAccounts {
  /** Of the numbers of Serbia and its neighbours, without the noughts that are left out. */
  private static final int BALKAN = 18;

  private static final int BANK = 3;
  private static final int LEAST_OF_BALKAN = 10;
  private static final int[] HUNGARIAN = {9, 7, 3, 1};
  private static final int BLOCK = 8;

  private NationalAccounts() {}

  static Map<String, Check> checks() {
    return Map.of(
        "national-account", NationalAccounts::checked, "balkan-account", NationalAccounts::balkan);
  }

  /**
   * Whether the digits of an account pass the check of a country whose accounts are as long:
   * Belgium 12, Slovenia and North Macedonia 15, Hungary 16 and 24, Croatia 17, Serbia and
   * Montenegro 18, Tunisia 20, Portugal 21, France and Monaco 23, Morocco 24, Poland 26.
   */
  static boolean checked(String digits) {
    if (!CheckDigits.digits(digits) || CheckDigits.oneCharacter(digits)) {
      return false;
    }
    return switch (digits.length()) {
      case 12 -> belgian(digits);
      case 15, 18, 21 -> CheckDigits.mod97(digits);
      case 16 -> hungarian(digits);
      case 17 -> croatian(digits);
      case 20 -> CheckDigits.remainder97(digits) == 0;
      case 23 -> french(digits);
      case 24 -> hungarian(digits) || CheckDigits.remainder97(digits) == 0;
      case 26 -> CheckDigits.remainder97("PL" + digits, 4) == 1;
      default -> false;
    };
  }

  /** Bank of three digits, account of at most thirteen, ISO 7064 MOD 97-10 once it has them all. */
  static boolean balkan(String digits) {
    int missing = BALKAN - digits.length();
    return digits.length() >= LEAST_OF_BALKAN
        && missing >= 0
        && CheckDigits.digits(digits)
        && CheckDigits.mod97(
            digits.substring(0, BANK) + "0".repeat(missing) + digits.substring(BANK));
  }

  /** The first ten modulo 97, and 97 for nought. */
  private static boolean belgian(String digits) {
    int rest = CheckDigits.remainder97(digits.substring(0, 10));
    return (rest == 0 ? 97 : rest) == CheckDigits.number(digits, 10, 12);
  }

  /** Bank times 89, branch times 15, account times 3 and the key make a multiple of 97. */
  private static boolean french(String digits) {
    return CheckDigits.remainder97(digits) == 0;
  }

  /** Bank and branch, and the account, have each its own digit. */
  private static boolean hungarian(String digits) {
    return weighs(digits, 0, BLOCK) && weighs(digits, BLOCK, digits.length());
  }

  private static boolean weighs(String digits, int begin, int end) {
    int sum = 0;
    for (int i = begin; i < end; i++) {
      sum += CheckDigits.digit(digits, i) * HUNGARIAN[(i - begin) % HUNGARIAN.length];
    }
    return sum % 10 == 0;
  }

  /** Bank of seven digits and account of ten, ISO 7064 MOD 11,10 each. */
  private static boolean croatian(String digits) {
    return CheckDigits.mod11Mod10(digits.substring(0, 7))
        && CheckDigits.mod11Mod10(digits.substring(7));
  }
}
