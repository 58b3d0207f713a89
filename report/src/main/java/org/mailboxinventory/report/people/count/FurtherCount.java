package org.mailboxinventory.report.people.count;

import java.util.Arrays;
import org.mailboxinventory.report.people.Further;
import org.mailboxinventory.report.people.SeenKinds;

/**
 * How many people are hidden among the values of others: written of under an account, telephone or
 * address alone, beside somebody else's number. Of the further values of people, those are counted
 * of which nothing tells whose they are, with the share that is somebody else's where it can be
 * told.
 */
final class FurtherCount {
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

  /** Adds what is told of one person, for so many people. */
  void addAll(FurtherCount ofOne, long people) {
    for (int bit = 0; bit < unsure.length; bit++) {
      unsure[bit] += people * ofOne.unsure[bit];
      same[bit] += people * ofOne.same[bit];
      others[bit] += people * ofOne.others[bit];
    }
  }

  /** No more of them are unsure than are seen. */
  void atMost(FurtherCount seen) {
    for (int bit = 0; bit < unsure.length; bit++) {
      unsure[bit] = Math.min(unsure[bit], seen.unsure[bit]);
    }
  }

  /**
   * Where nothing else of the person is seen, the first of them stands for him.
   *
   * @param kinds bits of all kinds that are seen
   */
  void beside(long kinds) {
    long others = kinds;
    int last = -1;
    for (int bit = 0; bit < unsure.length; bit++) {
      if (unsure[bit] > 0) {
        others &= ~(1L << bit);
        last = bit;
      }
    }
    if (others == 0 && last >= 0) {
      unsure[last]--;
    }
  }

  /**
   * How many people that comes to.
   *
   * @param told tells how often a further value is somebody else's
   */
  double hidden(FurtherCount told) {
    double usual = Share.of(sum(told.others), sum(told.same) + sum(told.others), 0);
    double hidden = 0;
    for (int bit = 0; bit < unsure.length; bit++) {
      long tested = told.same[bit] + told.others[bit];
      hidden += unsure[bit] * Share.of(told.others[bit], tested, usual);
    }
    return hidden;
  }

  private static long sum(long[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
