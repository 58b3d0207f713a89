package org.mailboxinventory.report.ledger.item;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * Puts the items of a mailbox that was read into blocks, where an item takes a third of the room,
 * and back into rows what is about to change. Items keep their keys. Each call is in a transaction.
 */
public final class SettledItems {
  private final Database database;
  private final BlockSizes sizes;
  private final BlockTables blocks;
  private final ItemTables rows;
  private final Map<Integer, BlockIndex> indexes = new HashMap<>();

  /** By mailbox, how many items came into rows since its items were last put into blocks. */
  private final Map<Integer, Integer> unsettled = new HashMap<>();

  private @Nullable Block last;

  public SettledItems(Database database, BlockSizes sizes) {
    this.database = database;
    this.sizes = sizes;
    this.blocks = new BlockTables(database);
    this.rows = new ItemTables(database);
  }

  private record Block(int key, List<StoredItem> items) {}

  /** An item that holds, and the block it lies in. */
  public record Found(int block, StoredItem item) {}

  /**
   * Writes new items of a mailbox, in the order of their keys: into a block of their own, or into
   * rows where they are few. Small blocks come together when the mailbox was read.
   */
  public void add(int mailbox, List<StoredItem> items) throws SQLException {
    if (items.size() < sizes.least() || hasHeaders()) {
      rows.insert(mailbox, items);
    } else {
      BlockFilling filling = filling(mailbox);
      for (StoredItem item : items) {
        filling.add(item);
      }
      filling.end();
    }
    if (unsettled.merge(mailbox, items.size(), Integer::sum) >= sizes.rows()) {
      settle(mailbox);
    }
  }

  private BlockFilling filling(int mailbox) {
    return new BlockFilling(blocks, sizes, mailbox, indexes.get(mailbox));
  }

  private boolean hasHeaders() throws SQLException {
    return database.number("SELECT EXISTS (SELECT 1 FROM item_header)") > 0;
  }

  /**
   * The mailbox was read, or much of it: what is in rows goes into blocks, with what lies in small
   * ones. A few items stay in rows, and all do while it is kept what people know them by.
   */
  public void settle(int mailbox) throws SQLException {
    unsettled.remove(mailbox);
    List<Integer> small =
        blocks.numbers(
            "SELECT key FROM settled WHERE mailbox = ? AND items < ? AND findings < ?",
            mailbox,
            sizes.most() / 2,
            sizes.findings() / 2);
    if (small.size() < 2
        && database.number("SELECT count(*) FROM item WHERE mailbox = ?", mailbox)
            < sizes.least()) {
      return;
    }
    if (hasHeaders()) {
      return;
    }
    List<List<StoredItem>> ofSmall = new ArrayList<>();
    for (int block : small) {
      List<StoredItem> items = blocks.read(block);
      ofSmall.add(items);
      // Before others are written, so that those take its place in the file.
      blocks.remove(block, items);
    }
    BlockFilling filling = filling(mailbox);
    try (MailboxItems items = MailboxItems.of(database, mailbox, ofSmall)) {
      while (items.next()) {
        filling.add(items.item());
      }
    }
    filling.end();
    rows.remove(mailbox);
    last = null;
  }

  /** The item of this id that holds, where it lies in a block. */
  public @Nullable Found find(int mailbox, int folder, String id) throws SQLException {
    for (int block : index(mailbox).blocks(folder, id)) {
      for (StoredItem item : read(block)) {
        if (item.holds() && item.folder() == folder && item.id().equals(id)) {
          return new Found(block, item);
        }
      }
    }
    return null;
  }

  private BlockIndex index(int mailbox) throws SQLException {
    BlockIndex index = indexes.get(mailbox);
    if (index == null) {
      index = new BlockIndex();
      for (int block :
          blocks.numbers("SELECT key FROM settled WHERE mailbox = ? AND holding > 0", mailbox)) {
        index.add(block, blocks.read(block));
      }
      indexes.put(mailbox, index);
    }
    return index;
  }

  private List<StoredItem> read(int block) throws SQLException {
    Block known = last;
    if (known == null || known.key() != block) {
      known = new Block(block, blocks.read(block));
      // A block that is no more is not remembered: a new one may get its number.
      last = known.items().isEmpty() ? null : known;
    }
    return known.items();
  }

  /** Puts the items of a block back into rows. */
  public void loosen(int mailbox, int block) throws SQLException {
    List<StoredItem> items = read(block);
    blocks.remove(block, items);
    rows.insert(mailbox, items);
    last = null;
  }

  /** Puts the items back into rows that lie in a block with one such. */
  public void loosen(int mailbox, Predicate<StoredItem> such) throws SQLException {
    for (int block : blocks.numbers("SELECT key FROM settled WHERE mailbox = ?", mailbox)) {
      if (read(block).stream().anyMatch(such)) {
        loosen(mailbox, block);
      }
    }
  }

  /** Puts what holds of a folder back into rows, where a reading of before this one found it. */
  public void loosenOlder(int folder, int generation) throws SQLException {
    for (int block :
        blocks.numbers(
            "SELECT DISTINCT block FROM settled_folder WHERE folder = ? AND generation < ?",
            folder,
            generation)) {
      loosen(database.number("SELECT mailbox FROM settled WHERE key = ?", block), block);
    }
  }

  /** Whether a reading of a folder brought some item that holds and lies in a block. */
  public boolean holds(int folder, int generation) throws SQLException {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM settled_folder WHERE folder = ? AND generation = ?)",
            folder,
            generation)
        > 0;
  }

  /** How many items of the mailbox hold and lie in blocks. */
  public long holding(int mailbox) throws SQLException {
    return database.number("SELECT sum(holding) FROM settled WHERE mailbox = ?", mailbox);
  }

  /** Changes all items of the ledger that lie in blocks, block by block. */
  public void change(UnaryOperator<List<StoredItem>> change) throws SQLException {
    change("SELECT key FROM settled", change);
  }

  /** Removes the items from blocks that ended by a scan. */
  public void removeEnded(int scan) throws SQLException {
    change(
        "SELECT key FROM settled WHERE oldest_end <= " + scan,
        items -> items.stream().filter(item -> item.holds() || item.untilScan() > scan).toList());
  }

  /** Removes the items from blocks whose mailboxes were listed in no scan that is left. */
  public void removeUnlisted() throws SQLException {
    change(
        "SELECT key FROM settled WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
        items -> List.of());
  }

  /** Removes the items of a mailbox from blocks. */
  public void remove(int mailbox) throws SQLException {
    change("SELECT key FROM settled WHERE mailbox = " + mailbox, items -> List.of());
  }

  private void change(String which, UnaryOperator<List<StoredItem>> change) throws SQLException {
    for (int block : blocks.numbers(which)) {
      List<StoredItem> items = blocks.read(block);
      List<StoredItem> changed = change.apply(items);
      if (changed != items) {
        int mailbox = database.number("SELECT mailbox FROM settled WHERE key = ?", block);
        blocks.remove(block, items);
        if (!changed.isEmpty()) {
          blocks.write(mailbox, changed);
        }
      }
    }
    forget();
  }

  /** Forgets what it remembers of a mailbox that is done. */
  public void leave(int mailbox) {
    indexes.remove(mailbox);
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    indexes.clear();
    unsettled.clear();
    last = null;
  }
}
