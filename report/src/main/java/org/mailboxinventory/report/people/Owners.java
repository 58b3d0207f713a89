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

  /** Split values, ascending, one for each of its owners; and these owners. */
  private final Ints splitValues;

  private final Ints splitOwners;

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
      try (Numbers sorted = owners.sorted();
          Edges pairs = new Edges(sorted, scratch)) {
        KindSet seen = new KindSet(values.kinds().size());
        int[] last = {-1};
        pairs.each(pair -> find(pair, last, strong, seen));
        int[] size = {0};
        pairs.each(pair -> size[0] += split(Joining.low(pair)) ? 1 : 0);
        splitValues = scratch.ints(size[0]);
        splitOwners = scratch.ints(size[0]);
        pairs.each(
            pair -> {
              if (split(Joining.low(pair))) {
                splitValues.set(splitValues.size() - size[0], Joining.low(pair));
                splitOwners.set(splitOwners.size() - size[0]--, Joining.high(pair));
              }
            });
      }
    }
  }

  private void find(long pair, int[] last, Strong strong, KindSet seen) {
    int value = Joining.low(pair);
    int owner = Joining.high(pair);
    if (value != last[0]) {
      last[0] = value;
      least.set(value - owns, owner + 1);
      seen.clear();
    }
    if (!seen.addAll(strong.exclusives(owner))) {
      split.set(value);
    }
  }

  /** The place of the first owner of a split value among all of them. */
  int firstOwner(int value) {
    int from = 0;
    int to = splitValues.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (splitValues.get(middle) < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Whether an owner of the value is at this place. */
  boolean isOwner(int place, int value) {
    return place < splitValues.size() && splitValues.get(place) == value;
  }

  /** The owner at a place. */
  int ownerAt(int place) {
    return splitOwners.get(place);
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
