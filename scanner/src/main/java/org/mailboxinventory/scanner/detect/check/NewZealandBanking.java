package org.mailboxinventory.scanner.detect.check;

import java.util.List;

/**
 * Bank accounts of New Zealand: bank (2 digits), branch (4), base (7), suffix (2 or 3). The branch
 * says by which rule the digits are checked (Inland Revenue, RWT and NRWT certificate filing
 * specification, chapter 8).
 */
final class NewZealandBanking {
  private static final List<List<String>> BRANCHES =
      Registry.lines("nz-bank-branches.csv").stream()
          .map(line -> Registry.cells(line, ','))
          .toList();

  private NewZealandBanking() {}

  /** Whether the branch exists and the digits pass its rule; a suffix of two digits gets a zero. */
  static boolean account(String value) {
    if (!CheckDigits.digits(value) || value.length() < 15 || value.length() > 16) {
      return false;
    }
    String suffix = value.length() == 15 ? "0" + value.substring(13) : value.substring(13);
    String digits = value.substring(0, 13) + suffix;
    int base = CheckDigits.number(digits, 6, 13);
    return base > 0
        && switch (rule(digits)) {
          case 'A' ->
              base < 990_000
                  ? sum(digits, false, 0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1) % 11 == 0
                  : sum(digits, false, 0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1) % 11 == 0;
          case 'D' -> sum(digits, false, 0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
          case 'E' -> sum(digits, true, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1) % 11 == 0;
          case 'F' -> sum(digits, false, 0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1) % 10 == 0;
          case 'G' -> sum(digits, true, 0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;
          case 'X' -> true;
          default -> false;
        };
  }

  private static char rule(String digits) {
    String bank = digits.substring(0, 2);
    String branch = digits.substring(2, 6);
    for (List<String> range : BRANCHES) {
      if (range.get(0).equals(bank)
          && range.get(1).compareTo(branch) <= 0
          && range.get(2).compareTo(branch) >= 0) {
        return range.get(3).charAt(0);
      }
    }
    return ' ';
  }

  /** The sum of digits times weights; each product as the sum of its own digits where asked. */
  private static int sum(String digits, boolean across, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int product = CheckDigits.digit(digits, i) * weights[i];
      sum += across && product > 0 ? (product - 1) % 9 + 1 : product;
    }
    return sum;
  }
}
