package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Telephones with the code of a country whose plan may have no such number, or none yet. */
final class UnassignedTelephones {
  /** ITU-T E.164, the country's code among them. */
  private static final int MOST_DIGITS = 15;

  private UnassignedTelephones() {}

  /**
   * With a country's code, whether or not its plan has such a number: plans change, and people
   * mistype. Without a plus sign it is as long as that country's numbers may be.
   */
  static boolean possible(String value) {
    boolean plus = value.startsWith("+");
    String digits = plus ? value.substring(1) : value;
    if (!CheckDigits.digits(digits) || CheckDigits.oneCharacter(digits)) {
      return false;
    }
    return plus
        ? asLong(digits, true)
        : Trunks.behindAbroad(digits).stream().anyMatch(rest -> asLong(rest, false));
  }

  private static boolean asLong(String digits, boolean plus) {
    for (int length = 1;
        length <= Telephones.LONGEST_CODE && length < digits.length() - Telephones.SHORTEST_LOCAL;
        length++) {
      int code = Integer.parseInt(digits.substring(0, length));
      if (Telephones.COUNTRY_CODES.contains(code)) {
        String rest = digits.substring(length + (digits.charAt(length) == '0' ? 1 : 0));
        return rest.length() >= Telephones.SHORTEST_LOCAL
            && length + rest.length() <= MOST_DIGITS
            && (plus
                || PhoneNumberUtil.getInstance().isPossibleNumber(Telephones.number(code, rest)));
      }
    }
    return false;
  }
}
