package org.mailboxinventory.report.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one detector found in one mailbox.
 *
 * @param id the same for the same mailbox and detector, over all runs
 * @param matches occurrences: high + medium + low
 * @param items items that hold at least one match
 * @param uniqueItems the same by message key, so that copies count once; an item without a key
 *     counts by itself
 * @param values distinct values at medium confidence or above that are not accepted as harmless
 * @param staffValues distinct values of the tenant's own people, counted as values are; they are in
 *     no other figure
 * @param sentItems of the items, those that the owner sent
 * @param externalItems of the items, those with a sender or recipient outside the accepted domains
 * @param bulkItems of the items, those with 50 or more values
 * @param accepted of the matches, those that the bank declared harmless
 * @param oldest when the oldest of the items was received, else sent; null when no item has a date
 * @param newest the same of the newest
 * @param detail how its items came and went, and how old they are
 */
public record Holding(
    String id,
    String detector,
    String category,
    long matches,
    long high,
    long medium,
    long low,
    long items,
    long uniqueItems,
    long values,
    long staffValues,
    long sentItems,
    long externalItems,
    long bulkItems,
    long accepted,
    @Nullable Instant oldest,
    @Nullable Instant newest,
    HoldingDetail detail) {

  /** One of other people's values alone. */
  public Holding(
      String id,
      String detector,
      String category,
      long matches,
      long high,
      long medium,
      long low,
      long items,
      long uniqueItems,
      long values,
      long sentItems,
      long externalItems,
      long bulkItems,
      long accepted,
      @Nullable Instant oldest,
      @Nullable Instant newest,
      HoldingDetail detail) {
    this(
        id,
        detector,
        category,
        matches,
        high,
        medium,
        low,
        items,
        uniqueItems,
        values,
        0,
        sentItems,
        externalItems,
        bulkItems,
        accepted,
        oldest,
        newest,
        detail);
  }
}
