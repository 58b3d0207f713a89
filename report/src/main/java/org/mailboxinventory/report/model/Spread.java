package org.mailboxinventory.report.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How what a mailbox holds is spread over its items.
 *
 * @param outsidePeopleAtLeast people in items sent outside, bounds as in {@link People}
 * @param opaqueItems items with a part that cannot be read by design
 * @param opaqueOutsideItems of those, the ones that the owner sent outside, or sent while it is not
 *     known whether outside
 * @param bulkItems items with 50 or more values of one detector, by the path of their folder
 * @param withoutBulk the holdings as they would be without those items; empty when there are none
 */
public record Spread(
    long outsidePeopleAtLeast,
    long outsidePeopleAtMost,
    long opaqueItems,
    long opaqueOutsideItems,
    SortedMap<String, Long> bulkItems,
    List<Holding> withoutBulk) {

  public Spread {
    bulkItems = Collections.unmodifiableSortedMap(new TreeMap<>(bulkItems));
    withoutBulk = List.copyOf(withoutBulk);
  }

  /** Nothing went outside, is opaque or in bulk. */
  public static Spread none() {
    return new Spread(0, 0, 0, 0, new TreeMap<>(), List.of());
  }

  /** All items with 50 or more values of one detector. */
  public long bulk() {
    return bulkItems.values().stream().mapToLong(Long::longValue).sum();
  }
}
