package org.mailboxinventory.scanner.detect.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Issuer ranges of payment cards, from {@code registries/card-ranges.csv}. */
final class PaymentCards {
  private PaymentCards() {}

  static Map<String, Check> checks() {
    return Map.of("card-brand", PaymentCards::ofKnownBrand);
  }

  /** Whether the digits begin with a range of some brand that issues numbers of this length. */
  static boolean ofKnownBrand(String number) {
    if (!CheckDigits.digits(number) || CheckDigits.oneCharacter(number)) {
      return false;
    }
    for (Range range : Holder.RANGES) {
      if (range.holds(number)) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final List<Range> RANGES = read();
  }

  private static List<Range> read() {
    List<Range> ranges = new ArrayList<>();
    for (String line : Registry.lines("card-ranges.csv")) {
      List<String> cells = Registry.cells(line, ',');
      int lengths = 0;
      for (String length : Registry.cells(cells.get(3), ' ')) {
        lengths |= 1 << Integer.parseInt(length);
      }
      ranges.add(new Range(cells.get(1), cells.get(2), lengths));
    }
    return List.copyOf(ranges);
  }

  /**
   * @param from lowest leading digits
   * @param to highest leading digits, as long as {@code from}
   * @param lengths bit n is set when numbers of n digits are issued
   */
  private record Range(String from, String to, int lengths) {
    boolean holds(String number) {
      return number.length() < Integer.SIZE
          && (lengths & (1 << number.length())) != 0
          && number.compareTo(from) >= 0
          && number.substring(0, to.length()).compareTo(to) <= 0;
    }
  }
}
