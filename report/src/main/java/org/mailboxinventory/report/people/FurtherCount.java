package org.mailboxinventory.report.people;

/**
 * How many people are hidden among the values of others: written of under an account, telephone or
 * address alone, beside somebody else's number. Of the further values of people, those are counted
 * of which nothing tells whose they are, with the share that is somebody else's where it can be
 * told.
 */
final class FurtherCount {
  /** Fewer that can be told than this tell little, and then few are added. */
  private static final int FLOOR = 20;

  private final long[] unsure = new long[SeenKinds.MOST];
  private final long[] same = new long[SeenKinds.MOST];
  private final long[] others = new long[SeenKinds.MOST];

  void add(int code, long number) {
    counts(Further.of(code))[Further.bit(code)] += number;
  }

  private long[] counts(Further of) {
    return switch (of) {
      case UNSURE -> unsure;
      case SAME_PERSON -> same;
      case SOMEBODY_ELSE -> others;
    };
  }

  /** Adds what is told of one person, for so many people; of the unsure no more than are seen. */
  void addAll(FurtherCount ofOne, FurtherCount seen, long people) {
    for (int bit = 0; bit < unsure.length; bit++) {
      unsure[bit] += people * Math.min(ofOne.unsure[bit], seen.unsure[bit]);
      same[bit] += people * ofOne.same[bit];
      others[bit] += people * ofOne.others[bit];
    }
  }

  double hidden() {
    double hidden = 0;
    for (int bit = 0; bit < unsure.length; bit++) {
      hidden += (double) unsure[bit] * others[bit] / Math.max(FLOOR, same[bit] + others[bit]);
    }
    return hidden;
  }
}
