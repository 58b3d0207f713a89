package org.mailboxinventory.report.people.count;

/** Shares that were seen; where few were seen, what is usual fills them up. */
final class Share {
  /** Fewer than this tell little. */
  static final int ENOUGH = 20;

  private Share() {}

  /**
   * A share.
   *
   * @param usual what is told elsewhere; zero when nothing is
   */
  static double of(long some, long all, double usual) {
    return all >= ENOUGH ? (double) some / all : (some + (ENOUGH - all) * usual) / ENOUGH;
  }
}
