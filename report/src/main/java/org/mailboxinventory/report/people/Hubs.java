package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.BitSet;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;

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
  private final Scratch scratch;

  Hubs(Values values, Scratch scratch) {
    this.values = values;
    this.scratch = scratch;
  }

  /**
   * Marks the hubs among these pairs.
   *
   * @param pairs each once, ascending
   */
  void find(Numbers pairs, BitSet hubs) throws IOException {
    try (LongSort turned = scratch.longs()) {
      Degrees degrees = new Degrees(hubs);
      for (; pairs.has(); pairs.next()) {
        degrees.count(pairs.get());
        turned.add(Long.rotateLeft(pairs.get(), 32));
      }
      degrees.end();
      try (Numbers others = turned.sorted()) {
        for (; others.has(); others.next()) {
          degrees.count(others.get());
        }
      }
      degrees.end();
    }
  }

  /** A run of pairs that begin with one value and go on with one kind is as long as its degree. */
  private final class Degrees {
    private final BitSet hubs;
    private int value = -1;
    private int rank;
    private int degree;

    Degrees(BitSet hubs) {
      this.hubs = hubs;
    }

    void count(long pair) {
      int to = values.rank(Joining.high(pair));
      if (value != Joining.low(pair) || rank != to) {
        end();
        value = Joining.low(pair);
        rank = to;
      }
      degree++;
    }

    void end() {
      if (value >= 0 && degree > most(value, rank)) {
        hubs.set(value);
      }
      value = -1;
      degree = 0;
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
