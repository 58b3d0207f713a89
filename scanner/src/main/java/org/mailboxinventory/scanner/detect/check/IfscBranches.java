package org.mailboxinventory.scanner.detect.check;

import java.util.Arrays;
import java.util.List;

/**
 * All branch codes of the Indian financial system, from {@code registries/ifsc.txt}: a line a bank,
 * the four letters, then numeric branches as ranges, then the others. Looking up allocates nothing.
 */
final class IfscBranches {
  private static final int SUFFIX = 6;

  /** Banks' letters as numbers, ascending. */
  private final long[] banks;

  /** By bank: first and last branch of each numeric range, in turn, ascending. */
  private final int[][] ranges;

  /** By bank: branches with letters as base-36 numbers, ascending. */
  private final long[][] others;

  private IfscBranches(List<String> lines) {
    banks = new long[lines.size()];
    ranges = new int[lines.size()][];
    others = new long[lines.size()][];
    for (int i = 0; i < banks.length; i++) {
      String line = lines.get(i);
      int second = line.indexOf(' ', 5);
      banks[i] = base36(line, 0, 4);
      ranges[i] = ranges(line.substring(5, second));
      others[i] = suffixes(line.substring(second + 1));
    }
  }

  static IfscBranches registry() {
    return Holder.REGISTRY;
  }

  /** Whether a branch has this code: four letters, a zero, six letters or digits. */
  boolean holds(String code) {
    if (code.length() != 5 + SUFFIX || code.charAt(4) != '0') {
      return false;
    }
    int bank = Arrays.binarySearch(banks, base36(code, 0, 4));
    if (bank < 0) {
      return false;
    }
    int number = decimal(code, 5);
    if (number < 0) {
      long suffix = base36(code, 5, 5 + SUFFIX);
      return suffix >= 0 && Arrays.binarySearch(others[bank], suffix) >= 0;
    }
    int at = Arrays.binarySearch(ranges[bank], number);
    return at >= 0 || (-at - 1) % 2 == 1;
  }

  /** Whether a bank has codes that begin like this one. */
  boolean bank(String code) {
    return code.length() == 5 + SUFFIX
        && code.charAt(4) == '0'
        && Arrays.binarySearch(banks, base36(code, 0, 4)) >= 0;
  }

  private static int[] ranges(String text) {
    if (text.equals("-")) {
      return new int[0];
    }
    List<String> pieces = Registry.cells(text, ',');
    int[] bounds = new int[pieces.size() * 2];
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      int dash = piece.indexOf('-');
      int first = Integer.parseInt(piece, 0, dash < 0 ? piece.length() : dash, 10);
      bounds[2 * i] = first;
      bounds[2 * i + 1] = dash < 0 ? first : Integer.parseInt(piece, dash + 1, piece.length(), 10);
    }
    return bounds;
  }

  private static long[] suffixes(String text) {
    if (text.equals("-")) {
      return new long[0];
    }
    List<String> pieces = Registry.cells(text, ',');
    long[] numbers = new long[pieces.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = base36(pieces.get(i), 0, SUFFIX);
    }
    Arrays.sort(numbers);
    return numbers;
  }

  /** Six digits from {@code from} on as a number, or -1. */
  private static int decimal(String code, int from) {
    int number = 0;
    for (int i = from; i < from + SUFFIX; i++) {
      int digit = code.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Letters and digits as a number, or -1. */
  private static long base36(String code, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = CheckDigits.alphanumeric(code.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number * 36 + digit;
    }
    return number;
  }

  private static final class Holder {
    static final IfscBranches REGISTRY = new IfscBranches(Registry.lines("ifsc.txt"));
  }
}
