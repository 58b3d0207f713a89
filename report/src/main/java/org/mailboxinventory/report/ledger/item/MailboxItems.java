package org.mailboxinventory.report.ledger.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * Goes through all items of a mailbox, those in rows and those in blocks, in the order of their
 * keys. No more is in memory than the blocks that the item at hand lies between. One at a time may
 * be open over a connection.
 */
public final class MailboxItems implements AutoCloseable {
  private static final int ROWS = 0;

  private final BlockTables blocks;
  private final LooseItems loose;
  private final int from;
  private final int to;
  private final boolean counted;
  private final PriorityQueue<Source> sources =
      new PriorityQueue<>(Comparator.comparingInt(Source::key).thenComparing(Source::block));
  private @Nullable StoredItem item;

  private MailboxItems(Database database, int mailbox, int from, int to, boolean counted)
      throws SQLException {
    this.blocks = new BlockTables(database);
    this.loose = LooseItems.of(database, mailbox, from, to);
    this.from = from;
    this.to = to;
    this.counted = counted;
  }

  /**
   * What comes next of the rows or of one block.
   *
   * @param key that of its next item, or below it while the block is closed
   * @param items null while the block is closed
   */
  private record Source(
      int block, int key, @Nullable StoredItem next, @Nullable Iterator<StoredItem> items) {}

  /** All of them. */
  public static MailboxItems of(Database database, int mailbox) throws SQLException {
    return of(database, mailbox, 0, Integer.MAX_VALUE - 1, false);
  }

  /**
   * Those with keys between these two; those that lie in blocks without parts, records and digests,
   * which counts are not made from.
   */
  public static MailboxItems counted(Database database, int mailbox, int from, int to)
      throws SQLException {
    return of(database, mailbox, from, to, true);
  }

  private static MailboxItems of(Database database, int mailbox, int from, int to, boolean counted)
      throws SQLException {
    MailboxItems items = new MailboxItems(database, mailbox, from, to, counted);
    try (ResultSet rows =
        database.query(
            "SELECT key, first FROM settled WHERE mailbox = ? AND first <= ? AND last >= ?",
            mailbox,
            to,
            from)) {
      while (rows.next()) {
        items.sources.add(new Source(rows.getInt(1), rows.getInt(2), null, null));
      }
    }
    items.addRow();
    return items;
  }

  /** Those in rows and those of some lists, each in the order of keys. */
  static MailboxItems of(Database database, int mailbox, List<List<StoredItem>> lists)
      throws SQLException {
    MailboxItems items = new MailboxItems(database, mailbox, 0, Integer.MAX_VALUE - 1, false);
    for (int i = 0; i < lists.size(); i++) {
      items.addOf(1 + i, lists.get(i).iterator());
    }
    items.addRow();
    return items;
  }

  private void addRow() throws SQLException {
    StoredItem next = loose.next();
    if (next != null) {
      sources.add(new Source(ROWS, next.key(), next, null));
    }
  }

  private void addOf(int block, Iterator<StoredItem> items) {
    while (items.hasNext()) {
      StoredItem next = items.next();
      if (next.key() >= from && next.key() <= to) {
        sources.add(new Source(block, next.key(), next, items));
        return;
      }
    }
  }

  private List<StoredItem> opened(int block) throws SQLException {
    return counted ? blocks.counted(block) : blocks.read(block);
  }

  /** Goes on to the next item; false at the end. */
  public boolean next() throws SQLException {
    for (Source source = sources.poll(); source != null; source = sources.poll()) {
      if (source.block() == ROWS) {
        addRow();
      } else {
        Iterator<StoredItem> items = source.items();
        addOf(source.block(), items == null ? opened(source.block()).iterator() : items);
      }
      if (source.next() != null) {
        item = source.next();
        return true;
      }
    }
    return false;
  }

  /** The item at hand. */
  public StoredItem item() {
    return Objects.requireNonNull(item);
  }

  @Override
  public void close() throws SQLException {
    loose.close();
  }
}
