package org.mailboxinventory.report.ledger.count;

/**
 * In how many of each set of ways a value lies: one that lies in a mail received from outside and
 * in one sent within counts for both, and not as sent outside.
 */
final class ValueWays {
  private static final int OUTSIDE = ItemMarks.SENT | ItemMarks.EXTERNAL;
  private static final int FREE = OUTSIDE | ItemMarks.FREE_MAIL;

  /** By a set of ways, the bits of the combinations that contain it. */
  private static final int[] CONTAINING = containing();

  /** The bit of each combination of ways that an item of the value at hand has. */
  private int seen;

  final Distinct all = new Distinct();
  final Distinct withoutBulk = new Distinct();

  /** Numbers of distinct values. */
  static final class Distinct {
    long values;
    long sent;
    long external;
    long outside;
    long freeMail;

    private void add(int combinations, int further) {
      values += lies(combinations, ItemMarks.ANY | further);
      sent += lies(combinations, ItemMarks.SENT | further);
      external += lies(combinations, ItemMarks.EXTERNAL | further);
      outside += lies(combinations, OUTSIDE | further);
      freeMail += lies(combinations, FREE | further);
    }

    private static int lies(int combinations, int ways) {
      return (combinations & CONTAINING[ways]) == 0 ? 0 : 1;
    }
  }

  /** One item in which the value at hand lies, by its ways. */
  void item(int ways) {
    seen |= 1 << ways;
  }

  /** The value at hand has no further items. */
  void endValue() {
    if (seen != 0) {
      all.add(seen, 0);
      withoutBulk.add(seen, ItemMarks.NOT_BULK);
      seen = 0;
    }
  }

  private static int[] containing() {
    int[] containing = new int[ItemMarks.combinations()];
    for (int ways = 0; ways < containing.length; ways++) {
      for (int combination = 0; combination < containing.length; combination++) {
        containing[ways] |= (combination & ways) == ways ? 1 << combination : 0;
      }
    }
    return containing;
  }
}
