package org.mailboxinventory.report.people;

import java.util.BitSet;

/** A set of kinds that tells when one comes twice. */
final class KindSet {
  private final BitSet kinds;

  KindSet(int size) {
    kinds = new BitSet(size);
  }

  void clear() {
    kinds.clear();
  }

  /** Adds all of {@code others}; false when one of them was there. */
  boolean addAll(BitSet others) {
    boolean fresh = !kinds.intersects(others);
    kinds.or(others);
    return fresh;
  }
}
