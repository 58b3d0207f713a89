package org.mailboxinventory.report.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.people.number.Sets;

/** Own numbers of different kinds that stand in one record: surely one person. */
final class Strong {
  private final Values values;
  private final Sets sets;

  /** By a set's least value: the place of its exclusive kinds among {@link #kinds}. */
  private int[] kindsOf = new int[0];

  /** There are few combinations of kinds, and many sets that hold each. */
  private final List<BitSet> kinds = new ArrayList<>();

  private final Map<BitSet, Integer> places = new HashMap<>();

  Strong(Values values) {
    this.values = values;
    this.sets = new Sets(values.size());
  }

  void join(long[] pairs) {
    for (long pair : pairs) {
      int low = Joining.low(pair);
      int high = Joining.high(pair);
      if (own(low) && own(high) && values.rank(low) != values.rank(high)) {
        sets.join(low, high);
      }
    }
    int owns = 0;
    while (owns < values.size() && own(owns)) {
      owns++;
    }
    kindsOf = new int[owns];
    int none = place(new BitSet());
    for (int value = 0; value < owns; value++) {
      kindsOf[value] = none;
      if (values.kind(value).exclusive()) {
        int set = sets.of(value);
        BitSet more = (BitSet) kinds.get(kindsOf[set]).clone();
        more.set(values.rank(value));
        kindsOf[set] = place(more);
      }
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

  private boolean own(int value) {
    return values.joins(value) == PersonKind.Joins.OWN;
  }

  /** The set of an own number, by its least. */
  int of(int value) {
    return sets.of(value);
  }

  /** The kinds of which a person has one and this set holds one. */
  BitSet exclusives(int set) {
    return kinds.get(kindsOf[set]);
  }

  /** Whether two sets are two people. */
  boolean contradict(int a, int b) {
    return a != b && exclusives(a).intersects(exclusives(b));
  }
}
