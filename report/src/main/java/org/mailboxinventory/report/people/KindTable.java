package org.mailboxinventory.report.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The kinds at hand, the surest first; a kind is known by its place in that order, its rank. */
final class KindTable {
  private static final int MOST = 1024;
  private static final int KIND_SHIFT = 54;

  private final List<PersonKind> ranked;
  private final int[] ranks;

  /** Kinds that say nothing about whose a value is have no rank. */
  KindTable(List<PersonKind> kinds) {
    List<PersonKind> counting = new ArrayList<>();
    for (PersonKind kind : kinds) {
      if (kind.joins().joinsOthers() || kind.joins() == PersonKind.Joins.ORGANISATION) {
        counting.add(kind);
      }
    }
    counting.sort(PersonKind.SUREST_FIRST);
    if (counting.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " kinds that identify people");
    }
    ranked = List.copyOf(counting);
    ranks = kinds.stream().mapToInt(ranked::indexOf).toArray();
  }

  int size() {
    return ranked.size();
  }

  /** Of the kind at this place of the list given; below zero when it has none. */
  int rank(int kind) {
    return ranks[kind];
  }

  PersonKind kind(int rank) {
    return ranked.get(rank);
  }

  /** A value's key: kinds in order, then fingerprints; 54 bits of them tell 10⁸ values apart. */
  static long key(int rank, long fingerprint) {
    return (long) (rank - MOST / 2) << KIND_SHIFT | fingerprint >>> (Long.SIZE - KIND_SHIFT);
  }

  static int rankOf(long key) {
    return (int) (key >> KIND_SHIFT) + MOST / 2;
  }

  int[] ranks() {
    return Arrays.copyOf(ranks, ranks.length);
  }
}
