package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ItemWeights;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.packed.InOrder;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.item.MailboxItems;

/**
 * The facts of a page in packed columns: one row a mailbox, then what mailboxes hold, {@value
 * #CHUNK} at a time, then their heaviest mails.
 */
final class PackedData {
  /** Mailboxes of a chunk. */
  static final int CHUNK = 512;

  /** From so many mailboxes on, times of holdings are years. */
  private static final int MANY = 60_000;

  /** Of the room that is left for items where the first try took too much. */
  private static final double SHORTER = 0.97;

  private final byte[] hot;
  private final List<byte[]> holdings = new ArrayList<>();
  private final List<byte[]> items = new ArrayList<>();
  private final List<MailboxEntry> entries;
  private final Codes codes;
  private final int unit;
  private final boolean withLow;
  private boolean itemsLeftOut;

  /** {@code entries}: the rows, in their order; {@code columns}: takes them. */
  PackedData(
      List<MailboxEntry> entries,
      MailboxColumns columns,
      Codes codes,
      ItemListing listing,
      ItemSums sums) {
    this.entries = entries;
    this.codes = codes;
    unit = entries.size() > MANY ? 12 : 1;
    Room room = new Room(entries.size());
    pack(
        true,
        entry -> {
          columns.add(entry);
          room.add(entry);
        });
    long rows = columns.packed(sums).length;
    withLow = base64(rows + weight()) <= Room.PAGE;
    if (!withLow) {
      holdings.clear();
      pack(false, entry -> {});
    }
    items(listing, room, Room.PAGE - base64(rows + weight()), sums);
    hot = columns.packed(sums);
  }

  /** Packs what mailboxes hold, {@value #CHUNK} at a time, and shows each mailbox. */
  private void pack(boolean low, Consumer<MailboxEntry> receiver) {
    List<MailboxEntry> some = new ArrayList<>();
    InOrder.each(
        entries,
        part -> part,
        part -> {
          for (MailboxEntry entry : part) {
            receiver.accept(entry);
            some.add(entry);
            if (some.size() == CHUNK) {
              holdings.add(new HoldingChunk(some, codes, unit, low).packed());
              some.clear();
            }
          }
        });
    if (!some.isEmpty()) {
      holdings.add(new HoldingChunk(some, codes, unit, low).packed());
    }
  }

  private long weight() {
    return holdings.stream().mapToLong(chunk -> chunk.length).sum();
  }

  private static long base64(long bytes) {
    return bytes * 4 / 3;
  }

  /**
   * Packs the heaviest items, fewer of them once more where their ids turn out to be so long that
   * they do not fit.
   */
  private void items(ItemListing listing, Room room, long bytes, ItemSums sums) {
    if (!listing.isListed()) {
      items(listing, new int[entries.size()], sums);
      return;
    }
    items(listing, room.share(bytes), sums);
    long given = bytes;
    long packed = base64(items.stream().mapToLong(chunk -> chunk.length).sum());
    while (packed > bytes && given > 0) {
      given = (long) (SHORTER * given * bytes / packed);
      items.clear();
      items(listing, room.share(given), new ItemSums(entries.size()));
      packed = base64(items.stream().mapToLong(chunk -> chunk.length).sum());
    }
  }

  private void items(ItemListing listing, int[] shown, ItemSums sums) {
    itemsLeftOut = false;
    ItemChunk chunk = new ItemChunk(codes);
    int row = 0;
    for (MailboxEntry entry : entries) {
      chunk.add(heaviest(row, entry, shown[row], listing, sums));
      itemsLeftOut |= shown[row] == 0 && !entry.holdings().isEmpty();
      row++;
      if (row % CHUNK == 0 || row == entries.size()) {
        items.add(chunk.packed());
        chunk = new ItemChunk(codes);
      }
    }
  }

  static List<HeldItem> heaviest(
      int row, MailboxEntry entry, int most, ItemListing listing, ItemSums sums) {
    if (entry.holdings().isEmpty()) {
      return List.of();
    }
    MailboxItems items = listing.of(entry.mailbox().id(), most);
    sums.add(row, entry, items);
    return items.heaviest().stream().map(ItemWeights.Weighed::item).toList();
  }

  /** Months that times of holdings are rounded down to. */
  int unit() {
    return unit;
  }

  /** Keys of texts that say what is not in the file. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (unit > 1) {
      notes.add("note_years");
    }
    if (!withLow) {
      notes.add("note_withoutHoldings");
    }
    if (itemsLeftOut) {
      notes.add("note_withoutItems");
    }
    return notes;
  }

  /** What elements hold, by their ids, in the order in which they stand. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("d-hot", hot);
    for (int i = 0; i < holdings.size(); i++) {
      parts.put("d-h" + i, holdings.get(i));
    }
    for (int i = 0; i < items.size(); i++) {
      parts.put("d-i" + i, items.get(i));
    }
    return parts;
  }
}
