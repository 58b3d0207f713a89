package org.mailboxinventory.scanner.detect.check;

import java.util.Map;
import java.util.Set;

/** Bank accounts of twenty digits in Peru and Venezuela, as transfers between banks have them. */
final class AndeanAccounts {
  private static final int LENGTH = 20;
  private static final int[] BANK_AND_BRANCH = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] BRANCH_AND_ACCOUNT = {3, 2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private AndeanAccounts() {}

  static Map<String, Check> checks() {
    return Map.of(
        "pe-cci", AndeanAccounts::peruvian,
        "ve-account", AndeanAccounts::venezuelan,
        "ve-account-form", AndeanAccounts::ofVenezuelanBank);
  }

  /**
   * Bank and branch (3 digits each), account (12), and a digit for each of the two parts that makes
   * it pass Luhn's check with every second digit from its second on doubled.
   */
  static boolean peruvian(String value) {
    return CheckDigits.digits(value, LENGTH)
        && !CheckDigits.oneCharacter(value)
        && !value.startsWith("000")
        && CheckDigits.luhn(value.substring(0, 6) + value.charAt(18))
        && CheckDigits.luhn(value.substring(6, 18) + value.charAt(19));
  }

  /**
   * Bank and branch (4 digits each), a check digit for them and one for branch and account, account
   * (10): weights 2 to 7 from the right, modulo 11, ten being nought and eleven one.
   */
  static boolean venezuelan(String value) {
    return ofVenezuelanBank(value)
        && check(CheckDigits.weighted(value, BANK_AND_BRANCH)) == CheckDigits.digit(value, 8)
        && check(
                CheckDigits.weighted(
                    value.substring(4, 8) + value.substring(10), BRANCH_AND_ACCOUNT))
            == CheckDigits.digit(value, 9);
  }

  private static int check(int sum) {
    int rest = 11 - sum % 11;
    return rest == 10 ? 0 : rest == 11 ? 1 : rest;
  }

  /** Whether the first four digits are the code of a bank there, whatever the check digits. */
  static boolean ofVenezuelanBank(String value) {
    return CheckDigits.digits(value, LENGTH)
        && Banks.CODES.contains(value.substring(0, 4))
        && !CheckDigits.oneCharacter(value.substring(10));
  }

  /** Read when the first account is looked at. */
  private static final class Banks {
    static final Set<String> CODES = Registry.pairs("ve-banks.csv").keySet();
  }
}
