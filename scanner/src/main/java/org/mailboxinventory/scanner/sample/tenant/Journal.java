package org.mailboxinventory.scanner.sample.tenant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came into a folder and left it, in order. A delta token is a position in it: reading from
 * position 0 brings everything, from a later one what changed since. Safe for use by many threads.
 */
public final class Journal {
  private final int firstItem;
  private final int firstItems;
  private final List<Entry> later = new ArrayList<>();
  private final Map<Integer, Integer> last = new HashMap<>();
  private int present;

  /** A folder that holds {@code items} items at first, numbered from {@code firstItem}. */
  Journal(int firstItem, int items) {
    this.firstItem = firstItem;
    this.firstItems = items;
    this.present = items;
  }

  /** The position behind the last entry. */
  public synchronized int end() {
    return firstItems + later.size();
  }

  /** How many items lie here now. */
  public synchronized int present() {
    return present;
  }

  /** The entry at a position; null when a later entry about the same item makes it void. */
  public synchronized @Nullable Entry at(int position) {
    Entry entry =
        position < firstItems
            ? new Entry(firstItem + position, true)
            : later.get(position - firstItems);
    Integer latest = last.get(entry.item());
    return latest == null || latest == position ? entry : null;
  }

  /** Notes that an item came, went, or changed while it stayed. */
  synchronized void note(int item, boolean here) {
    boolean was = isHere(item);
    present += (here ? 1 : 0) - (was ? 1 : 0);
    last.put(item, end());
    later.add(new Entry(item, here));
  }

  private boolean isHere(int item) {
    Integer latest = last.get(item);
    return latest == null
        ? item >= firstItem && item < firstItem + firstItems
        : later.get(latest - firstItems).here();
  }

  /** An item is here, or not any more. */
  public record Entry(int item, boolean here) {}
}
