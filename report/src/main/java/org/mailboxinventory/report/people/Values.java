package org.mailboxinventory.report.people;

import java.util.Arrays;

/**
 * The distinct values, numbered by kind, the surest first, and then by fingerprint; see Numbering.
 */
final class Values {
  private final KindTable kinds;
  private final long[] keys;

  /**
   * @param keys ascending
   */
  Values(KindTable kinds, long[] keys) {
    this.kinds = kinds;
    this.keys = keys;
  }

  KindTable kinds() {
    return kinds;
  }

  int size() {
    return keys.length;
  }

  /** The number of a value. */
  int number(long key) {
    return Arrays.binarySearch(keys, key);
  }

  int rank(int value) {
    return KindTable.rankOf(keys[value]);
  }

  PersonKind kind(int value) {
    return kinds.kind(rank(value));
  }

  PersonKind.Joins joins(int value) {
    return kind(value).joins();
  }

  /** Whether two of them would be two people. */
  boolean sameExclusive(int a, int b) {
    return rank(a) == rank(b) && kind(a).exclusive();
  }
}
