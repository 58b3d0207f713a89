package org.mailboxinventory.report.ledger.item;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills one block after another with items of a mailbox, in the order of their keys. */
final class BlockFilling {
  private final BlockTables blocks;
  private final BlockSizes sizes;
  private final int mailbox;
  private final @Nullable BlockIndex index;
  private final List<StoredItem> items = new ArrayList<>();
  private int findings;

  /** {@code index}: that of the mailbox, when it is in use. */
  BlockFilling(BlockTables blocks, BlockSizes sizes, int mailbox, @Nullable BlockIndex index) {
    this.blocks = blocks;
    this.sizes = sizes;
    this.mailbox = mailbox;
    this.index = index;
  }

  /** The next item. */
  void add(StoredItem item) throws SQLException {
    items.add(item);
    findings += item.findings().size();
    if (items.size() >= sizes.most() || findings >= sizes.findings()) {
      end();
    }
  }

  /** Writes what is left. */
  void end() throws SQLException {
    if (items.isEmpty()) {
      return;
    }
    int block = blocks.write(mailbox, items);
    if (index != null) {
      index.add(block, items);
    }
    items.clear();
    findings = 0;
  }
}
