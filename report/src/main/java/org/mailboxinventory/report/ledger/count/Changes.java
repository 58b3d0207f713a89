package org.mailboxinventory.report.ledger.count;

/**
 * What a scan found to be different from the scans before it.
 *
 * @param items by their ids: an item that moved to another folder is gone there and new here
 * @param mailboxes changed: one with an item that is new, changed or gone
 */
public record Changes(Count items, Count mailboxes) {

  /** How many are new, changed, gone, and as they were. */
  public record Count(long added, long changed, long gone, long unchanged) {}
}
