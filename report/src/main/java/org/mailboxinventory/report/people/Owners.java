package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.BitSet;
import org.mailboxinventory.report.people.number.Ints;
import org.mailboxinventory.report.people.number.KindSet;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;

/** Beside whose own numbers shared values stand; a value of two who contradict is split. */
final class Owners {
  private final int owns;

  /** By a shared value, one more than its least owner; zero for none. */
  private final Ints least;

  private final BitSet split = new BitSet();

  Owners(Values values, Strong strong, Edges edges, Scratch scratch) throws IOException {
    owns = values.upTo(PersonKind.Joins.OWN);
    least = scratch.ints(values.size() - owns);
    try (LongSort owners = scratch.longs()) {
      edges.each(
          pair -> {
            int low = Joining.low(pair);
            int high = Joining.high(pair);
            if (own(low) && !own(high)) {
              owners.add(Joining.pair(high, strong.of(low)));
            }
          });
      try (Numbers sorted = owners.sorted()) {
        find(sorted, strong, new KindSet(values.kinds().size()));
      }
    }
  }

  private void find(Numbers owners, Strong strong, KindSet seen) throws IOException {
    int last = -1;
    for (; owners.has(); owners.next()) {
      int value = Joining.low(owners.get());
      int owner = Joining.high(owners.get());
      if (value != last) {
        last = value;
        least.set(value - owns, owner + 1);
        seen.clear();
      }
      if (!seen.addAll(strong.exclusives(owner))) {
        split.set(value);
      }
    }
  }

  /** Whether it is a number of one person. */
  boolean own(int value) {
    return value < owns;
  }

  /** The least owner of a shared value; below zero for none. */
  int of(int value) {
    return own(value) ? -1 : least.get(value - owns) - 1;
  }

  boolean split(int value) {
    return split.get(value);
  }

  /** Of two shared values: whether their owners are two people. */
  boolean contradict(int low, int high, Strong strong) {
    return of(low) >= 0 && of(high) >= 0 && strong.contradict(of(low), of(high));
  }
}
