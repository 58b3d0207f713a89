package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What bounds the number of people from above: strict sets by their weight, contacts one by one.
 * Beside it, how many values of a kind are more than a person's first.
 */
final class UpperCount {
  /** Numbers from here on are of further values; see {@link Further}. */
  static final int FURTHER = 64;

  private final SortedMap<Integer, Integer> numbers = new TreeMap<>();
  private int strict;

  void contact(int bit) {
    numbers.merge(bit, 1, Integer::sum);
  }

  void strict(int weight) {
    strict += weight;
  }

  /** By its code. */
  void further(int code) {
    numbers.merge(code, 1, Integer::sum);
  }

  /**
   * Written as varints: the weight, how many numbers follow, then of each what it counts, by the
   * bit of a kind or by a code of {@link Further}, and the number.
   */
  byte[] written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Varints.write(out, strict);
    Varints.write(out, numbers.size());
    numbers.forEach(
        (what, number) -> {
          Varints.write(out, what);
          Varints.write(out, number);
        });
    return out.toByteArray();
  }
}
