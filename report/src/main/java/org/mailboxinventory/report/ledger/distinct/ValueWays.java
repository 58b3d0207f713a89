package org.mailboxinventory.report.ledger.distinct;

/**
 * In how many of each set of ways a value lies: one that lies in a mail received from outside and
 * in one sent within counts for both, and not as sent outside.
 */
public final class ValueWays {
  private static final int OUTSIDE = ItemMarks.SENT | ItemMarks.EXTERNAL;
  private static final int FREE = OUTSIDE | ItemMarks.FREE_MAIL;

  /** By a set of ways, the bits of the combinations that contain it. */
  private static final int[] CONTAINING = containing();

  /** The bit of each combination of ways that an item of the value at hand has. */
  private int seen;

  private final Distinct all = new Distinct();
  private final Distinct withoutBulk = new Distinct();

  /** Numbers of distinct values. */
  public static final class Distinct {
    private long values;
    private long sent;
    private long external;
    private long outside;
    private long freeMail;

    /** Distinct values. */
    public long values() {
      return values;
    }

    /** Of those, the ones in items that the owner sent. */
    public long sent() {
      return sent;
    }

    /** The ones in items with somebody outside. */
    public long external() {
      return external;
    }

    /** The ones in items sent outside. */
    public long outside() {
      return outside;
    }

    /** The ones in items sent to free mail services. */
    public long freeMail() {
      return freeMail;
    }

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

  /** Of all items. */
  public Distinct all() {
    return all;
  }

  /** Of the items other than those with many values. */
  public Distinct withoutBulk() {
    return withoutBulk;
  }

  /** One item in which the value at hand lies, by its ways. */
  public void item(int ways) {
    seen |= 1 << ways;
  }

  /** The value at hand has no further items. */
  public void endValue() {
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
