package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.people.number.Ints;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Sets;

/** Own numbers of different kinds that stand in one record: surely one person. */
final class Strong {
  private final Sets sets;

  /** By a set's least value: the place of its exclusive kinds among {@link #kinds}. */
  private final Ints kindsOf;

  /** There are few combinations of kinds, and many sets that hold each; the first is none. */
  private final List<BitSet> kinds = new ArrayList<>();

  private final Map<BitSet, Integer> places = new HashMap<>();

  Strong(Values values, Edges edges, Scratch scratch) throws IOException {
    int owns = values.upTo(PersonKind.Joins.OWN);
    sets = new Sets(owns, scratch);
    kindsOf = scratch.ints(owns);
    edges.each(
        pair -> {
          int low = Joining.low(pair);
          int high = Joining.high(pair);
          // The higher of two is never surer.
          if (high < owns && values.rank(low) != values.rank(high)) {
            sets.join(low, high);
          }
        });
    place(new BitSet());
    for (int which = 0; values.first(which) < owns; which++) {
      int rank = values.heldRank(which);
      if (values.kinds().kind(rank).exclusive()) {
        for (int value = values.first(which); value < values.first(which + 1); value++) {
          add(sets.of(value), rank);
        }
      }
    }
  }

  private void add(int set, int rank) {
    BitSet held = kinds.get(kindsOf.get(set));
    if (!held.get(rank)) {
      BitSet more = (BitSet) held.clone();
      more.set(rank);
      kindsOf.set(set, place(more));
    }
  }

  private int place(BitSet combination) {
    return places.computeIfAbsent(
        combination,
        added -> {
          kinds.add(added);
          return kinds.size() - 1;
        });
  }

  /** The set of an own number, by its least. */
  int of(int value) {
    return sets.of(value);
  }

  /** The kinds of which a person has one and this set holds one. */
  BitSet exclusives(int set) {
    return kinds.get(kindsOf.get(set));
  }

  /** Whether two sets are two people. */
  boolean contradict(int a, int b) {
    return a != b && exclusives(a).intersects(exclusives(b));
  }
}
