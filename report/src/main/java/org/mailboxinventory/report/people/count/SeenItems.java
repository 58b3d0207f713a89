package org.mailboxinventory.report.people.count;

import java.util.Arrays;

/** Which kinds of one person stand together in items, and in how many items each combination. */
final class SeenItems {
  private long[] masks = new long[8];
  private int[] times = new int[8];
  private int size;

  void add(long mask, int number) {
    if (mask == 0) {
      return;
    }
    for (int i = 0; i < size; i++) {
      if (masks[i] == mask) {
        times[i] += number;
        return;
      }
    }
    if (size == masks.length) {
      masks = Arrays.copyOf(masks, size * 2);
      times = Arrays.copyOf(times, size * 2);
    }
    masks[size] = mask;
    times[size++] = number;
  }

  void addAll(SeenItems others) {
    for (int i = 0; i < others.size; i++) {
      add(others.masks[i], others.times[i]);
    }
  }

  int size() {
    return size;
  }

  long mask(int item) {
    return masks[item];
  }

  int times(int item) {
    return times[item];
  }

  /** All kinds. */
  long kinds() {
    long kinds = 0;
    for (int i = 0; i < size; i++) {
      kinds |= masks[i];
    }
    return kinds;
  }
}
