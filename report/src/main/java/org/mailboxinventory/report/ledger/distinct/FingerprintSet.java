package org.mailboxinventory.report.ledger.distinct;

/** A set of fingerprints in 16 bytes each, for counting distinct ones. */
public final class FingerprintSet {
  private static final int SMALLEST = 64;

  private long[] slots = new long[2 * SMALLEST];
  private int size;
  private boolean hasZero;

  /** True when it was not in the set before. */
  public boolean add(long high, long low) {
    if ((high | low) == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    if (2L * (size + 1) > slots.length / 2) {
      grow();
    }
    boolean added = insert(slots, high, low);
    if (added) {
      size++;
    }
    return added;
  }

  /** True when it is in the set. */
  public boolean contains(long high, long low) {
    if ((high | low) == 0) {
      return hasZero;
    }
    int mask = slots.length / 2 - 1;
    int slot = hash(high, low) & mask;
    while ((slots[2 * slot] | slots[2 * slot + 1]) != 0) {
      if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  public long size() {
    return size + (hasZero ? 1L : 0L);
  }

  private static boolean insert(long[] slots, long high, long low) {
    int mask = slots.length / 2 - 1;
    int slot = hash(high, low) & mask;
    while (true) {
      long slotHigh = slots[2 * slot];
      long slotLow = slots[2 * slot + 1];
      if ((slotHigh | slotLow) == 0) {
        slots[2 * slot] = high;
        slots[2 * slot + 1] = low;
        return true;
      }
      if (slotHigh == high && slotLow == low) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (int i = 0; i < slots.length; i += 2) {
      if ((slots[i] | slots[i + 1]) != 0) {
        insert(larger, slots[i], slots[i + 1]);
      }
    }
    slots = larger;
  }

  static int hash(long high, long low) {
    long mixed = (high ^ (low * 0x9e3779b97f4a7c15L)) * 0xbf58476d1ce4e5b9L;
    return (int) (mixed >>> 32);
  }
}
