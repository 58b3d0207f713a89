package org.mailboxinventory.report.people;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Values that hang together with more others than a person has: the telephone of a branch, a test
 * number. They bound the work; what two people share is found by contradiction.
 */
final class Hubs {
  private static final int OWN_TO_OWN = 4;
  private static final int OWN_TO_SHARED = 30;
  private static final int SHARED_TO_OWN = 6;
  private static final int SHARED_TO_SHARED = 8;

  private final Values values;

  Hubs(Values values) {
    this.values = values;
  }

  /** Marks the hubs among these pairs, whose order is lost. */
  void find(long[] pairs, BitSet hubs) {
    mark(pairs, hubs);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Long.rotateLeft(pairs[i], 32);
    }
    Arrays.sort(pairs);
    mark(pairs, hubs);
  }

  /** A run of pairs that begin with one value and go on with one kind is as long as its degree. */
  private void mark(long[] sorted, BitSet hubs) {
    int from = 0;
    while (from < sorted.length) {
      int value = Joining.low(sorted[from]);
      int rank = values.rank(Joining.high(sorted[from]));
      int to = from + 1;
      while (to < sorted.length
          && Joining.low(sorted[to]) == value
          && values.rank(Joining.high(sorted[to])) == rank) {
        to++;
      }
      if (to - from > most(value, rank)) {
        hubs.set(value);
      }
      from = to;
    }
  }

  private int most(int value, int rank) {
    boolean ownOthers = values.kinds().kind(rank).joins() == PersonKind.Joins.OWN;
    if (values.joins(value).shared()) {
      return ownOthers ? SHARED_TO_OWN : SHARED_TO_SHARED;
    }
    return ownOthers ? OWN_TO_OWN : OWN_TO_SHARED;
  }
}
