package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** India: applications to the goods and services tax, households of the employment guarantee. */
final class IndiaRegisters {
  private static final int LAST_STATE = 38;

  /** Other territory, and the centre. */
  private static final int OTHER_TERRITORY = 97;

  private static final int CENTRE = 99;

  private IndiaRegisters() {}

  static Map<String, Check> checks() {
    return Map.of("in-gst-application", IndiaRegisters::application);
  }

  /** Two letters, state, month and year, six digits, a check character of no published rule. */
  static boolean application(String value) {
    if (value.length() != 15 || !Shape.of("AA000000000000", value.substring(0, 14))) {
      return false;
    }
    int state = CheckDigits.number(value, 2, 4);
    int month = CheckDigits.number(value, 4, 6);
    boolean known =
        (state >= 1 && state <= LAST_STATE) || state == OTHER_TERRITORY || state == CENTRE;
    return known && month >= 1 && month <= 12 && CheckDigits.alphanumeric(value.charAt(14)) >= 0;
  }
}
