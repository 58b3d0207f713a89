package org.mailboxinventory.report.ledger.distinct;

import java.util.Arrays;

/** Fingerprints, and for each some bits; in 20 bytes each, for counting distinct ones. */
public final class FingerprintMarks {
  private static final int SMALLEST = 64;

  private long[] prints = new long[2 * SMALLEST];

  /** 0 where there is no fingerprint. */
  private int[] marks = new int[SMALLEST];

  private int size;

  /** Adds bits, of which there is at least one; true when the fingerprint is new. */
  public boolean add(long high, long low, int bits) {
    if (2L * (size + 1) > marks.length) {
      grow();
    }
    int slot = slot(prints, marks, high, low);
    boolean added = marks[slot] == 0;
    prints[2 * slot] = high;
    prints[2 * slot + 1] = low;
    marks[slot] |= bits;
    size += added ? 1 : 0;
    return added;
  }

  /** Adds the bits of each fingerprint to the ways of a value. */
  public void each(ValueWays ways) {
    for (int bits : marks) {
      ways.value(bits);
    }
  }

  /** Takes all out, with the room for as many. */
  public void clear() {
    Arrays.fill(marks, 0);
    size = 0;
  }

  private static int slot(long[] prints, int[] marks, long high, long low) {
    int mask = marks.length - 1;
    int slot = FingerprintSet.hash(high, low) & mask;
    while (marks[slot] != 0 && (prints[2 * slot] != high || prints[2 * slot + 1] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] largerPrints = new long[prints.length * 2];
    int[] largerMarks = new int[marks.length * 2];
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != 0) {
        int slot = slot(largerPrints, largerMarks, prints[2 * i], prints[2 * i + 1]);
        largerPrints[2 * slot] = prints[2 * i];
        largerPrints[2 * slot + 1] = prints[2 * i + 1];
        largerMarks[slot] = marks[i];
      }
    }
    prints = largerPrints;
    marks = largerMarks;
  }
}
