package org.mailboxinventory.scanner.detect.name.list;

import java.util.Arrays;

/** A set of hashes, mostly empty and emptied for each text. For one thread. */
public final class HashSlots {
  private static final int FEW = 64;

  /** A hash each, or 0: a hash of 0 counts as 1. */
  private long[] slots = new long[FEW];

  private int size;

  public int size() {
    return size;
  }

  public void clear() {
    if (slots.length > FEW) {
      slots = new long[FEW];
    } else if (size > 0) {
      Arrays.fill(slots, 0);
    }
    size = 0;
  }

  public void add(long hash) {
    if (2 * (size + 1) > slots.length) {
      grow();
    }
    int slot = slot(hash);
    if (slots[slot] == 0) {
      slots[slot] = filled(hash);
      size++;
    }
  }

  public boolean holds(long hash) {
    return size > 0 && slots[slot(hash)] != 0;
  }

  /** Where the hash is, or would be. */
  private int slot(long hash) {
    long wanted = filled(hash);
    int mask = slots.length - 1;
    // By the upper half: the lower bits of a short word's hash are those of its first letters.
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0 && slots[slot] != wanted) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long filled(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }
}
