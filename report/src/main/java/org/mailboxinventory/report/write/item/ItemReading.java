package org.mailboxinventory.report.write.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ItemWeights;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.packed.InOrder;
import org.mailboxinventory.report.packed.PackedList;

/**
 * Reads the items of all mailboxes once, for all formats of a run: tables that list every item take
 * them mailbox by mailbox, the heaviest first, and the heaviest of each mailbox are kept.
 */
public final class ItemReading {
  /**
   * So many items of neighbouring mailboxes are in memory together; what is more is read and taken
   * one after another.
   */
  private static final int TOGETHER = 10_000;

  private final ItemListing listing;
  private final ItemTable table;
  private final PackedList.Builder<MailboxItems> kept = new PackedList.Builder<>(new PackedItems());
  private final Map<String, Integer> places = new HashMap<>();
  private long all;
  private long holders;

  private ItemReading(ItemListing listing, ItemTable table) {
    this.listing = listing;
    this.table = table;
  }

  /** A table that lists every item. */
  public interface ItemTable {
    /** Makes what is to be written of a mailbox; called by several threads at once. */
    Object prepared(MailboxEntry entry, List<Weighed> items);

    /** Writes it, in order. */
    void add(Object prepared) throws IOException;

    /** One that writes nothing. */
    static ItemTable none() {
      return new ItemTable() {
        @Override
        public Object prepared(MailboxEntry entry, List<Weighed> items) {
          return items;
        }

        @Override
        public void add(Object prepared) {}
      };
    }
  }

  /** Reads all; the listing that comes back need not read the heaviest again. */
  public static ItemListing of(List<MailboxEntry> entries, ItemListing listing, ItemTable table)
      throws IOException {
    ItemReading reading = new ItemReading(listing, table);
    try {
      InOrder.each(entries, reading::read, some -> some.forEach(reading::take));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return listing.with(
        new ItemListing.Gathered(
            reading.kept.build(), reading.places, reading.all, reading.holders));
  }

  /** {@code items}: null where there are too many to be in memory. */
  private record Read(
      MailboxEntry entry, @Nullable MailboxItems items, @Nullable Object prepared) {}

  private List<Read> read(List<MailboxEntry> entries) {
    List<Read> read = new ArrayList<>(entries.size());
    int[] room = {TOGETHER};
    for (MailboxEntry entry : entries) {
      read.add(
          entry.holdings().isEmpty()
              ? new Read(entry, MailboxItems.NONE, null)
              : read(entry, room));
    }
    return read;
  }

  private Read read(MailboxEntry entry, int[] room) {
    MailboxItems.Counter counter = new MailboxItems.Counter(0);
    List<Weighed> weighed = new ArrayList<>();
    listing
        .items()
        .eachNumbered(
            entry.mailbox().id(),
            (number, item) -> {
              counter.count(item);
              if (listing.isListed() && weighed.size() <= room[0]) {
                weighed.add(new Weighed(listing.weights().of(item), item, number));
              }
            });
    if (weighed.size() > room[0]) {
      return new Read(entry, null, null);
    }
    room[0] -= weighed.size();
    ItemWeights.sort(weighed);
    return new Read(
        entry,
        counter.items(weighed.subList(0, Math.min(ItemListing.KEPT, weighed.size()))),
        table.prepared(entry, weighed));
  }

  private void take(Read read) {
    try {
      MailboxItems items = read.items();
      if (items == null) {
        items = many(read.entry());
      } else if (read.prepared() != null) {
        table.add(read.prepared());
      }
      places.put(read.entry().mailbox().id().value(), places.size());
      kept.add(items);
      all += items.count();
      holders += items.count() > 0 ? 1 : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mailbox with many items: they are sorted some at a time. */
  private MailboxItems many(MailboxEntry entry) {
    MailboxItems.Counter counter = new MailboxItems.Counter(ItemListing.KEPT);
    listing.byWeight(
        entry.mailbox().id(),
        weighed -> {
          counter.add(weighed);
          try {
            table.add(table.prepared(entry, List.of(weighed)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return counter.items();
  }
}
