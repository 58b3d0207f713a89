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

  /** The bit that stands for an item of these ways. */
  public static int bit(int ways) {
    return 1 << ways;
  }

  /** A value, by the bits of all items in which it lies; nothing when there are none. */
  public void value(int items) {
    if (items != 0) {
      all.add(items, 0);
      withoutBulk.add(items, ItemMarks.NOT_BULK);
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
