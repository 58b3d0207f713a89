package org.mailboxinventory.scanner.detect.check;

import static org.mailboxinventory.scanner.detect.check.EuropeanTax.plain;
import static org.mailboxinventory.scanner.detect.check.EuropeanTax.without;

import java.util.Map;

/** VAT and company numbers of the states between the Baltic and the Black Sea. */
final class EasternTax {
  private static final String BELARUSIAN = "ABCEHKMOPT";

  /** Of its letters those that stand for a region. */
  private static final int BELARUSIAN_REGIONS = 7;

  private EasternTax() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("ro-cui", value -> romanian(without(value, "RO"))),
        Map.entry("cz-ico", EasternTax::ico),
        Map.entry("cz-vat", value -> czech(without(value, "CZ"))),
        Map.entry("sk-vat", value -> slovak(without(value, "SK"))),
        Map.entry("lt-vat", value -> lithuanian(without(value, "LT"))),
        Map.entry("lv-vat", value -> latvian(without(value, "LV"))),
        Map.entry("ee-vat", value -> estonian(without(value, "EE"))),
        Map.entry("ee-registry-code", EasternTax::registryCode),
        Map.entry("bg-vat", value -> bulgarian(without(value, "BG"))),
        Map.entry("bg-eik", EasternTax::bulgarianBranch),
        Map.entry("bg-foreigner", EasternTax::foreigner),
        Map.entry("si-vat", value -> slovene(without(value, "SI"))),
        Map.entry("ua-edrpou", EasternTax::edrpou),
        Map.entry("by-unp", EasternTax::unp),
        Map.entry("ru-ogrn", EasternTax::ogrn),
        Map.entry("cz-account", EasternTax::account));
  }

  /** Two to ten digits; filled up to ten, weights 7 5 3 2 1 7 5 3 2, times ten, modulo 11. */
  private static boolean romanian(String value) {
    if (value.length() < 4 || value.length() > 10 || !CheckDigits.digits(value)) {
      return false;
    }
    String ten = "0".repeat(10 - value.length()) + value;
    return value.charAt(0) != '0'
        && !CheckDigits.oneCharacter(value)
        && CheckDigits.weighted(ten, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10
            == CheckDigits.digit(ten, 9);
  }

  /** Eight digits: weights 8 to 2 modulo 11, as Czech and Slovak registers give them. */
  private static boolean ico(String value) {
    int check = 11;
    if (plain(value, 8)) {
      check = (11 - CheckDigits.weighted(value, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
      return (check == 0 ? 1 : check % 10) == CheckDigits.digit(value, 7);
    }
    return false;
  }

  /** A company's number, or a person's birth number, which has a check only when it has ten. */
  private static boolean czech(String value) {
    if (value.length() == 9) {
      return plain(value, 9) && value.charAt(0) == '6' && czechGroup(value);
    }
    return value.length() == 8
        ? value.charAt(0) != '9' && ico(value)
        : plain(value, 10) && EasternEurope.birthNumber(value);
  }

  /** A six, seven digits with weights 8 7 6 5 4 3 2, and a check digit (python-stdnum, cz.dic). */
  private static boolean czechGroup(String value) {
    int rest = CheckDigits.weighted(value.substring(1, 8), 8, 7, 6, 5, 4, 3, 2) % 11;
    return (8 - (10 - rest + 11) % 11 + 10) % 10 == CheckDigits.digit(value, 8);
  }

  private static boolean slovak(String value) {
    return plain(value, 10)
        && value.charAt(0) != '0'
        && "234789".indexOf(value.charAt(2)) >= 0
        && Long.parseLong(value) % 11 == 0;
  }

  /** Nine digits with a 1 before the check, or twelve; a second row of weights when ten is left. */
  private static boolean lithuanian(String value) {
    int last = value.length() - 1;
    return (plain(value, 9) || plain(value, 12))
        && value.charAt(last - 1) == '1'
        && twice(value, 9, 2) == CheckDigits.digit(value, last);
  }

  /** A company's number from 4 on, or a person's code. */
  private static boolean latvian(String value) {
    if (plain(value, 11) && value.charAt(0) <= '3') {
      return NorthernEurope.latvian(value);
    }
    return plain(value, 11)
        && Math.floorMod(3 - CheckDigits.weighted(value, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6), 11)
            == CheckDigits.digit(value, 10);
  }

  private static boolean estonian(String value) {
    return plain(value, 9) && CheckDigits.weighted(value, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;
  }

  private static boolean registryCode(String value) {
    return plain(value, 8)
        && "1789".indexOf(value.charAt(0)) >= 0
        && twice(value, 9, 2) == CheckDigits.digit(value, 7);
  }

  /** Weights 1, 2, 3 …; when ten is left, the same moved on; when ten is left again, nought. */
  private static int twice(String value, int turn, int move) {
    int first = 0;
    int second = 0;
    for (int i = 0; i < value.length() - 1; i++) {
      first += CheckDigits.digit(value, i) * (1 + i % turn);
      second += CheckDigits.digit(value, i) * (1 + (i + move) % turn);
    }
    return first % 11 < 10 ? first % 11 : second % 11 % 10;
  }

  /** Nine digits for organisations, ten for others. */
  private static boolean bulgarian(String value) {
    if (plain(value, 9)) {
      return twice(value, 99, 2) == CheckDigits.digit(value, 8);
    }
    return plain(value, 10)
        && (foreigner(value)
            || (11 - CheckDigits.weighted(value, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11
                == CheckDigits.digit(value, 9));
  }

  /** Nine digits, and of a branch four more: weights 2 7 3 5, when ten is left 4 9 5 7. */
  private static boolean bulgarianBranch(String value) {
    if (value.length() != 13) {
      return value.length() == 9 && bulgarian(value);
    }
    if (!CheckDigits.digits(value) || !bulgarian(value.substring(0, 9))) {
      return false;
    }
    String branch = value.substring(8);
    int first = CheckDigits.weighted(branch, 2, 7, 3, 5) % 11;
    int check = first < 10 ? first : CheckDigits.weighted(branch, 4, 9, 5, 7) % 11 % 10;
    return check == CheckDigits.digit(value, 12);
  }

  private static boolean foreigner(String value) {
    return plain(value, 10)
        && CheckDigits.weighted(value, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10
            == CheckDigits.digit(value, 9);
  }

  private static boolean slovene(String value) {
    if (!plain(value, 8) || value.charAt(0) == '0') {
      return false;
    }
    int check = 11 - CheckDigits.weighted(value, 8, 7, 6, 5, 4, 3, 2) % 11;
    return (check == 10 ? 0 : check) == CheckDigits.digit(value, 7);
  }

  /** Eight digits; weights 1 to 7, from 30000000 to 60000000 beginning with the 7. */
  private static boolean edrpou(String value) {
    if (!plain(value, 8)) {
      return false;
    }
    boolean middle = "345".indexOf(value.charAt(0)) >= 0;
    int[] weights = middle ? new int[] {7, 1, 2, 3, 4, 5, 6} : new int[] {1, 2, 3, 4, 5, 6, 7};
    int rest = CheckDigits.weighted(value, weights) % 11;
    if (rest == 10) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += 2;
      }
      rest = CheckDigits.weighted(value, weights) % 11 % 10;
    }
    return rest == CheckDigits.digit(value, 7);
  }

  /** Nine characters, two letters first for persons, who are numbered by the second letter. */
  private static boolean unp(String value) {
    if (value.length() != 9 || !CheckDigits.digits(value.substring(2))) {
      return false;
    }
    String plain = value;
    if (!CheckDigits.digits(value)) {
      int second = BELARUSIAN.indexOf(value.charAt(1));
      int region = BELARUSIAN.indexOf(value.charAt(0));
      if (second < 0 || region < 0 || region >= BELARUSIAN_REGIONS) {
        return false;
      }
      plain = value.charAt(0) + Integer.toString(second) + value.substring(2);
    }
    int sum = 0;
    int[] weights = {29, 23, 19, 17, 13, 7, 5, 3};
    for (int i = 0; i < 8; i++) {
      sum += CheckDigits.alphanumeric(plain.charAt(i)) * weights[i];
    }
    return sum % 11 == CheckDigits.digit(plain, 8) && !CheckDigits.oneCharacter(plain);
  }

  /** Thirteen digits modulo 11, or fifteen modulo 13, of which the last digit is the check. */
  private static boolean ogrn(String value) {
    int last = value.length() - 1;
    return (plain(value, 13) || plain(value, 15))
        && "12359".indexOf(value.charAt(0)) >= 0
        && Long.parseLong(value, 0, last, 10) % (last == 12 ? 11 : 13) % 10
            == CheckDigits.digit(value, last);
  }

  /** Prefix, number and bank: the first two each divisible by 11 with weights of their own. */
  private static boolean account(String written) {
    String value = written.replace(" ", "");
    int slash = value.indexOf('/');
    if (slash < 2 || !CheckDigits.digits(value.substring(slash + 1), 4)) {
      return false;
    }
    String account = value.substring(0, slash);
    int dash = account.indexOf('-');
    String prefix = dash < 0 ? "0" : account.substring(0, dash);
    String number = account.substring(dash + 1);
    return sound(prefix) && sound(number) && number.chars().filter(c -> c != '0').count() > 1;
  }

  private static boolean sound(String digits) {
    String ten = "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    return CheckDigits.digits(ten, 10)
        && CheckDigits.weighted(ten, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
  }
}
