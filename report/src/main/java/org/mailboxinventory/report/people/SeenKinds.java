package org.mailboxinventory.report.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The kinds of which a value was found and that count alone, each with its bit in a signature. What
 * there is beyond 62 kinds shares the last bit.
 */
public final class SeenKinds {
  /** So many bits there are. */
  public static final int MOST = 63;

  private final Values values;
  private final List<PersonKind> kinds;
  private final int[] bits;

  private SeenKinds(Values values, List<PersonKind> kinds, int[] bits) {
    this.values = values;
    this.kinds = kinds;
    this.bits = bits;
  }

  static SeenKinds of(Values values) {
    long[] numbers = new long[values.kinds().size()];
    for (int which = 0; which < values.held(); which++) {
      numbers[values.heldRank(which)] = (long) values.first(which + 1) - values.first(which);
    }
    List<Integer> ranks = new ArrayList<>();
    for (int rank = 0; rank < numbers.length; rank++) {
      if (numbers[rank] > 0 && values.kinds().kind(rank).joins().countsAlone()) {
        ranks.add(rank);
      }
    }
    ranks.sort(Comparator.comparingLong((Integer rank) -> -numbers[rank]).thenComparing(r -> r));
    List<Integer> named = new ArrayList<>(ranks.subList(0, Math.min(ranks.size(), MOST - 1)));
    named.sort(null);
    int[] bits = new int[numbers.length];
    for (int rank : ranks) {
      bits[rank] = named.contains(rank) ? named.indexOf(rank) : MOST - 1;
    }
    return new SeenKinds(
        values, named.stream().map(rank -> values.kinds().kind(rank)).toList(), bits);
  }

  int bit(int value) {
    return bits[values.rank(value)];
  }

  /** By their bits. */
  List<PersonKind> kinds() {
    return kinds;
  }
}
