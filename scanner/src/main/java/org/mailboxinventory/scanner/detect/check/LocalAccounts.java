package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Numbers that people in one country pay to or by: giro, bank accounts, lines of payment slips. */
final class LocalAccounts {
  /** Kinds of Danish slips: those of the giro, and those whose creditor has a number of its own. */
  private static final String GIRO_SLIPS = " 01 04 15 ";

  private static final String CREDITOR_SLIPS = " 71 73 75 ";

  /** Of these a number that says what is paid is part, with a check digit. */
  private static final String NUMBERED_SLIPS = " 04 15 71 75 ";

  private LocalAccounts() {}

  static Map<String, Check> checks() {
    return Map.of(
        "se-bankgiro", value -> value.length() >= 7 && value.length() <= 8 && giro(value),
        "se-plusgiro", value -> value.length() >= 2 && value.length() <= 8 && giro(value),
        "dk-payment-line", LocalAccounts::danish,
        "dk-account", LocalAccounts::danishAccount,
        "fi-reference", LocalAccounts::finnish,
        "ba-account", value -> EuropeanTax.plain(value, 16) && CheckDigits.mod97(value),
        "mk-account", value -> EuropeanTax.plain(value, 15) && CheckDigits.mod97(value),
        "si-account", value -> EuropeanTax.plain(value, 15) && CheckDigits.mod97(value));
  }

  private static boolean giro(String value) {
    return CheckDigits.digits(value) && value.charAt(0) != '0' && CheckDigits.luhn(value);
  }

  /**
   * {@code +71<000000067097535+85799665<}: kind of slip, what is paid with a Luhn digit, and the
   * creditor, whose number begins with 8, or the giro account.
   */
  private static boolean danish(String value) {
    int sign = value.indexOf('<');
    int plus = value.indexOf('+', 1);
    if (sign != 3 || plus < sign || !value.endsWith("<") || value.length() < plus + 3) {
      return false;
    }
    String slip = " " + value.substring(1, sign) + " ";
    String paid = value.substring(sign + 1, plus).strip();
    String payee = value.substring(plus + 1, value.length() - 1).strip();
    boolean numbered = NUMBERED_SLIPS.contains(slip);
    boolean creditor =
        CREDITOR_SLIPS.contains(slip) && payee.length() == 8 && payee.charAt(0) == '8';
    return CheckDigits.digits(payee)
        && (creditor || (GIRO_SLIPS.contains(slip) && payee.length() >= 7))
        && (numbered ? CheckDigits.digits(paid) && CheckDigits.luhn(paid) : paid.isEmpty());
  }

  /** A bank's registration number of four digits, and six to ten of the account. */
  private static boolean danishAccount(String value) {
    return CheckDigits.digits(value)
        && value.length() >= 10
        && value.length() <= 14
        && !CheckDigits.oneCharacter(value.substring(4))
        && !value.startsWith("0000");
  }

  /** Four to twenty digits: weights 7 3 1 from the right, what is missing to ten. */
  private static boolean finnish(String value) {
    int last = value.length() - 1;
    if (last < 3 || last > 19 || !CheckDigits.digits(value) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += CheckDigits.digit(value, last - 1 - i) * weights[i % weights.length];
    }
    return value.charAt(0) != '0' && (10 - sum % 10) % 10 == CheckDigits.digit(value, last);
  }
}
