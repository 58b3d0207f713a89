package org.mailboxinventory.report.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of the items that a holding counts, how they came and went, and how old they are. Values are
 * distinct values, counted as {@link Holding#values} are.
 *
 * @param sentValues values in items that the owner sent
 * @param externalValues values in items with a sender or recipient outside
 * @param outsideItems items that the owner sent to somebody outside
 * @param outsideValues values in those
 * @param outsideBulkItems of those, the items with 50 or more values
 * @param freeMailItems items that the owner sent to somebody at a free mail service
 * @param freeMailValues values in those
 * @param freeMailUnknownItems items sent outside of which this was not recorded
 * @param outsideUnknownItems items that the owner sent of which it is not known whether they went
 *     outside
 * @param outsideUnknownBulkItems of those, the items with 50 or more values
 * @param externalUnknownItems items of which it is not known whether anybody is outside
 * @param itemsByYear items by the year in which they were received, else sent, in UTC
 */
public record HoldingDetail(
    long sentValues,
    long externalValues,
    long outsideItems,
    long outsideValues,
    long outsideBulkItems,
    long freeMailItems,
    long freeMailValues,
    long freeMailUnknownItems,
    long outsideUnknownItems,
    long outsideUnknownBulkItems,
    long externalUnknownItems,
    SortedMap<Integer, Long> itemsByYear) {

  /** An item with so many distinct values of one detector, or more, is a list: one in bulk. */
  public static final int BULK_VALUES = 50;

  public HoldingDetail {
    itemsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(itemsByYear));
  }
}
