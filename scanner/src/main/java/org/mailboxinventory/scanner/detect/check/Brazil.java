package org.mailboxinventory.scanner.detect.check;

import java.util.Map;

/** Brazil: workers, voters, patients, vehicles. Taxpayers are in {@link LatinAmerica}. */
final class Brazil {
  private static final int[] WORKER = {3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int VEHICLE = 11;

  /** São Paulo and Minas Gerais, where nought may have been written as one. */
  private static final int LAST_EXCEPTION = 2;

  private static final int LAST_STATE = 28;

  private Brazil() {}

  static Map<String, Check> checks() {
    return Map.of(
        "br-pis", Brazil::worker,
        "br-renavam", Brazil::vehicle,
        "br-voter", Brazil::voter,
        "br-cns", Brazil::patient);
  }

  /**
   * PIS, PASEP, NIT or NIS: ten digits and a check digit, weights 3 2 9 8 7 6 5 4 3 2 modulo 11,
   * ten and eleven being nought (validation-br, module pis-pasep; brazilian-utils).
   */
  static boolean worker(String value) {
    return CheckDigits.digits(value, 11)
        && !CheckDigits.oneCharacter(value)
        && checkDigit(value) == CheckDigits.digit(value, 10);
  }

  /** The same of a vehicle's register, whose older numbers of nine digits have noughts before. */
  static boolean vehicle(String value) {
    if (value.length() < 9 || value.length() > VEHICLE || !CheckDigits.digits(value)) {
      return false;
    }
    String eleven = "0".repeat(VEHICLE - value.length()) + value;
    return !CheckDigits.oneCharacter(value) && checkDigit(eleven) == CheckDigits.digit(eleven, 10);
  }

  private static int checkDigit(String value) {
    int rest = CheckDigits.weighted(value, WORKER) % 11;
    return rest < 2 ? 0 : 11 - rest;
  }

  /**
   * Eight digits, the state (01 to 28) and two check digits: weights 2 to 9, then 7 8 9, modulo 11,
   * ten being nought (validation-br, module tituloEleitor).
   */
  static boolean voter(String value) {
    if (!CheckDigits.digits(value, 12) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int state = CheckDigits.number(value, 8, 10);
    int first = CheckDigits.weighted(value, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
    int second = CheckDigits.weighted(value.substring(8), 7, 8, 9) % 11;
    boolean exception = state <= LAST_EXCEPTION;
    return state >= 1
        && state <= LAST_STATE
        && is(first, exception, CheckDigits.digit(value, 10))
        && is(second, exception, CheckDigits.digit(value, 11));
  }

  private static boolean is(int rest, boolean exception, int digit) {
    return rest % 10 == digit || (exception && rest == 0 && digit == 1);
  }

  /**
   * Fifteen digits whose sum with weights 15 to 1 is divisible by 11; from 1 and 2 on the number of
   * a worker, two noughts, nought or one, and the check digit (e-SUS APS: algoritmo CNS).
   */
  static boolean patient(String value) {
    if (!CheckDigits.digits(value, 15) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < value.length(); i++) {
      sum += CheckDigits.digit(value, i) * (15 - i);
    }
    boolean definite = value.charAt(0) == '1' || value.charAt(0) == '2';
    boolean form =
        definite
            ? value.startsWith("000", 11) || value.startsWith("001", 11)
            : value.charAt(0) >= '7';
    return form && sum % 11 == 0;
  }
}
