package org.mailboxinventory.report.people;

import java.util.Arrays;

/**
 * The distinct values, known by numbers: those of one kind follow each other, the surest kinds
 * first. Which number within its kind a value has, says who numbered it.
 */
final class Values {
  private final KindTable kinds;

  /** Of each kind that has values the number of the first, and its rank. */
  private final int[] firsts;

  private final int[] ranks;
  private final int size;

  /**
   * @param numbers how many values each rank has
   */
  Values(KindTable kinds, int[] numbers) {
    this.kinds = kinds;
    int[] begins = new int[numbers.length];
    int[] held = new int[numbers.length];
    int count = 0;
    int before = 0;
    for (int rank = 0; rank < numbers.length; rank++) {
      if (numbers[rank] > 0) {
        begins[count] = before;
        held[count++] = rank;
        before += numbers[rank];
      }
    }
    this.firsts = Arrays.copyOf(begins, count);
    this.ranks = Arrays.copyOf(held, count);
    this.size = before;
  }

  KindTable kinds() {
    return kinds;
  }

  int size() {
    return size;
  }

  /** How many kinds have values. */
  int held() {
    return ranks.length;
  }

  /** The rank of one of the kinds that have values. */
  int heldRank(int which) {
    return ranks[which];
  }

  /** The number of the first value of one of the kinds that have values; behind all, the size. */
  int first(int which) {
    return which == firsts.length ? size : firsts[which];
  }

  int rank(int value) {
    int place = Arrays.binarySearch(firsts, value);
    return ranks[place < 0 ? -place - 2 : place];
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

  /** How many values are of kinds that join as these; they have the lowest numbers. */
  int upTo(PersonKind.Joins last) {
    int which = 0;
    while (which < ranks.length && kinds.kind(ranks[which]).joins().compareTo(last) <= 0) {
      which++;
    }
    return first(which);
  }
}
