package org.mailboxinventory.report.people.number;

import java.util.Arrays;

/**
 * Numbers in any order, of which each is kept once; grows no larger than the distinct ones need.
 */
public final class LongBag {
  private static final int SMALLEST = 1 << 10;

  private long[] numbers = new long[SMALLEST];
  private int size;

  public void add(long number) {
    if (size == numbers.length) {
      makeRoom();
    }
    numbers[size++] = number;
  }

  private void makeRoom() {
    compact();
    if (size > numbers.length - numbers.length / 3) {
      numbers = Arrays.copyOf(numbers, numbers.length + numbers.length / 2);
    }
  }

  private void compact() {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || numbers[kept - 1] != numbers[i]) {
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
  }

  /** The distinct numbers in ascending order; the bag is empty afterwards. */
  public long[] sorted() {
    compact();
    long[] sorted = size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    numbers = new long[SMALLEST];
    size = 0;
    return sorted;
  }
}
