package org.mailboxinventory.report.ledger.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which block of a mailbox an item may lie, by its folder and id: eight bytes an item. It may
 * name a block that does not hold the item, and one that is no more.
 */
final class BlockIndex {
  /** The upper half of each is a hash, the lower one the number of a block; in order. */
  private long[] entries = {};

  /** Items of this block that hold. */
  void add(int block, List<StoredItem> items) {
    int size = entries.length;
    long[] more = Arrays.copyOf(entries, size + items.size());
    for (StoredItem item : items) {
      if (item.holds()) {
        more[size++] = (long) hash(item.folder(), item.id()) << Integer.SIZE | block;
      }
    }
    entries = size == more.length ? more : Arrays.copyOf(more, size);
    Arrays.sort(entries);
  }

  /** The blocks that may hold it. */
  List<Integer> blocks(int folder, String id) {
    long from = (long) hash(folder, id) << Integer.SIZE;
    int place = Arrays.binarySearch(entries, from);
    List<Integer> blocks = new ArrayList<>();
    for (int i = place < 0 ? -place - 1 : place; i < entries.length; i++) {
      if (entries[i] >> Integer.SIZE != from >> Integer.SIZE) {
        return blocks;
      }
      blocks.add((int) entries[i]);
    }
    return blocks;
  }

  private static int hash(int folder, String id) {
    return (id.hashCode() * 31 + folder) * 0x9e3779b9;
  }
}
