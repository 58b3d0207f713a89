package org.mailboxinventory.report.ledger.put;

/**
 * What a scan does when mailboxes, folders or items that the ledger knows are not there any more,
 * and the source does not say that they were deleted.
 *
 * @param confirmed a person has confirmed that they are gone: they count no longer. Otherwise what
 *     is known of them stays, and is {@code vanished}
 * @param largeShare in percent of the mailboxes known: when so many are missing at once, and more
 *     than one, all of them are vanished, those without items too
 */
public record GoneRule(boolean confirmed, int largeShare) {
  /** As the setting {@code ledger.vanishedShare} has it by default. */
  public static final int LARGE_SHARE = 20;

  /** What is missing is vanished. */
  public static GoneRule unconfirmed() {
    return new GoneRule(false, LARGE_SHARE);
  }

  /** What is missing is gone. */
  public static GoneRule accepted() {
    return new GoneRule(true, LARGE_SHARE);
  }

  boolean isLarge(int missing, int known) {
    return missing == known || (missing > 1 && 100L * missing >= (long) largeShare * known);
  }
}
