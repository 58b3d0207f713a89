package org.mailboxinventory.report.people.number;

import java.util.BitSet;

/** A set of kinds that tells when one comes twice. */
public final class KindSet {
  private final BitSet kinds;

  public KindSet(int size) {
    kinds = new BitSet(size);
  }

  public void clear() {
    kinds.clear();
  }

  /** Adds all of {@code others}; false when one of them was there. */
  public boolean addAll(BitSet others) {
    boolean fresh = !kinds.intersects(others);
    kinds.or(others);
    return fresh;
  }
}
