package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.write.item.ItemListing;

/**
 * The facts of a page in packed columns: one row a mailbox, then what mailboxes hold, {@value
 * #CHUNK} at a time, then their heaviest mails.
 */
final class PackedData {
  /** Mailboxes of a chunk. */
  static final int CHUNK = 512;

  /** From so many mailboxes on, times of holdings are years. */
  private static final int MANY = 60_000;

  private final byte[] hot;
  private final List<byte[]> holdings = new ArrayList<>();
  private final List<byte[]> items = new ArrayList<>();
  private final int unit;
  private final boolean withLow;
  private boolean itemsLeftOut;

  PackedData(MailboxColumns columns, Codes codes, ItemListing listing, ItemSums sums) {
    List<MailboxEntry> entries = columns.entries();
    unit = entries.size() > MANY ? 12 : 1;
    long rows = columns.packed(sums).length;
    holdings.addAll(holdings(entries, codes, true));
    withLow = base64(rows + weight()) <= Room.PAGE;
    if (!withLow) {
      holdings.clear();
      holdings.addAll(holdings(entries, codes, false));
    }
    pack(entries, codes, listing, sums, Room.PAGE - base64(rows + weight()));
    hot = columns.packed(sums);
  }

  private List<byte[]> holdings(List<MailboxEntry> entries, Codes codes, boolean low) {
    List<byte[]> packed = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      List<MailboxEntry> some = entries.subList(from, Math.min(from + CHUNK, entries.size()));
      packed.add(new HoldingChunk(some, codes, unit, low).packed());
    }
    return packed;
  }

  private long weight() {
    return holdings.stream().mapToLong(chunk -> chunk.length).sum();
  }

  private static long base64(long bytes) {
    return bytes * 4 / 3;
  }

  /** Goes through the items once: counts them, and keeps the heaviest. */
  private void pack(
      List<MailboxEntry> entries, Codes codes, ItemListing listing, ItemSums sums, long bytes) {
    int[] shown = listing.isListed() ? Room.share(entries, bytes) : new int[entries.size()];
    ItemChunk chunk = new ItemChunk(codes);
    for (int row = 0; row < entries.size(); row++) {
      chunk.add(heaviest(row, entries.get(row), shown[row], listing, sums));
      itemsLeftOut |= shown[row] == 0 && !entries.get(row).holdings().isEmpty();
      if ((row + 1) % CHUNK == 0 || row + 1 == entries.size()) {
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
    return listing
        .weights()
        .heaviest(
            (mailbox, receiver) ->
                listing.each(
                    mailbox,
                    item -> {
                      sums.add(row, entry, item);
                      receiver.accept(item);
                    }),
            entry.mailbox().id(),
            most);
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
