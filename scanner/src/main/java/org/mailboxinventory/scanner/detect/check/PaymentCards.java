package org.mailboxinventory.scanner.detect.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Issuer ranges of payment cards, from {@code registries/card-ranges.csv}; those of them that
 * hardly any card in use has, from {@code registries/card-ranges-rare.csv}; and those that other
 * numbers have too, from {@code registries/card-ranges-worded.csv}.
 */
final class PaymentCards {
  /**
   * Issuers differ in so many leading digits (ISO/IEC 7812-1); ranges in the registry have no more.
   */
  private static final int LEADING = 8;

  private static final int GROUP = 4;

  private PaymentCards() {}

  static Map<String, Check> checks() {
    return Map.of(
        "card-brand", PaymentCards::ofKnownBrand,
        "card-common", PaymentCards::ofCommonRange,
        "card-rare", PaymentCards::ofRareRange,
        "card-worded", PaymentCards::ofWordedRange,
        "card-unassigned", PaymentCards::ofNoRange);
  }

  /** Whether the digits begin with a range of some brand that issues numbers of this length. */
  static boolean ofKnownBrand(String number) {
    return within(Holder.BOUNDS, number) && !counts(number);
  }

  /** Whether its groups of four count up by one, as in lists of numbers: 5252 5253 5254 5255. */
  private static boolean counts(String number) {
    if (number.length() != 4 * GROUP) {
      return false;
    }
    int first = CheckDigits.number(number, 0, GROUP);
    for (int group = 1; group < 4; group++) {
      if (CheckDigits.number(number, group * GROUP, (group + 1) * GROUP) != first + group) {
        return false;
      }
    }
    return true;
  }

  /** The same, and the range is none that hardly any card in use has. */
  static boolean ofCommonRange(String number) {
    return ofKnownBrand(number) && !within(Holder.RARE, number);
  }

  /** Whether they begin with a range of some brand that hardly any card in use has. */
  static boolean ofRareRange(String number) {
    return within(Holder.RARE, number);
  }

  /** Whether they begin with a range that only a word for cards tells from other numbers. */
  static boolean ofWordedRange(String number) {
    return within(Holder.WORDED, number);
  }

  /**
   * Whether they begin as cards of banks and journeys do, in a range that nobody has been given.
   */
  private static boolean ofNoRange(String number) {
    return CheckDigits.digits(number)
        && "3456".indexOf(number.charAt(0)) >= 0
        && !CheckDigits.oneCharacter(number)
        && !counts(number)
        && !within(Holder.BOUNDS, number)
        && CheckDigits.luhn(number);
  }

  private static boolean within(int[][] all, String number) {
    if (!CheckDigits.digits(number) || CheckDigits.oneCharacter(number)) {
      return false;
    }
    int length = number.length();
    if (length < LEADING || length >= Integer.SIZE) {
      return false;
    }
    int leading = Integer.parseInt(number, 0, LEADING, 10);
    int[] bounds = all[length];
    for (int i = 0; i < bounds.length; i += 2) {
      if (leading >= bounds[i] && leading <= bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    /** By length of a number, lowest and highest leading digits of each range in turn. */
    static final int[][] BOUNDS = bounds(read("card-ranges.csv"));

    static final int[][] RARE = bounds(read("card-ranges-rare.csv"));

    static final int[][] WORDED = bounds(read("card-ranges-worded.csv"));
  }

  private static int[][] bounds(List<Range> ranges) {
    int[][] bounds = new int[Integer.SIZE][];
    for (int length = 0; length < bounds.length; length++) {
      int bit = 1 << length;
      bounds[length] =
          ranges.stream()
              .filter(range -> (range.lengths() & bit) != 0)
              .flatMapToInt(range -> IntStream.of(range.lowest(), range.highest()))
              .toArray();
    }
    return bounds;
  }

  private static List<Range> read(String file) {
    List<Range> ranges = new ArrayList<>();
    for (String line : Registry.lines(file)) {
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
    int lowest() {
      return Integer.parseInt(from + "0".repeat(LEADING - from.length()));
    }

    int highest() {
      return Integer.parseInt(to + "9".repeat(LEADING - to.length()));
    }
  }
}
