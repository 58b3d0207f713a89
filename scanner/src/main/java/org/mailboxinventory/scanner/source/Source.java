package org.mailboxinventory.scanner.source;

import java.io.Closeable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;

/** Where mail comes from: a tenant, or a set of mail files. Safe for use by many threads. */
public interface Source extends Closeable {

  /** What the ledger is bound to. */
  SourceIdentity identity();

  /** Every mailbox known from any evidence, readable or not, each once. */
  MailboxListing mailboxes() throws SourceException;

  /**
   * Opens a mailbox that is readable.
   *
   * @param positions the position that the ledger holds for each folder already begun; folders
   *     without one are read from the start
   */
  ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException;

  /**
   * The same, and asks again for items that an earlier scan could not read, in folders that go on
   * from a position: their changes do not bring these. Where a source cannot ask for single items
   * they stay as they are.
   *
   * @param failed by their folder
   */
  default ItemStream open(
      Mailbox mailbox, Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed)
      throws SourceException {
    return open(mailbox, positions);
  }

  /**
   * Opens no more items than that allows, in mailboxes opened from now on; where there are more,
   * their stream ends with {@code day-limit}. Does nothing where opening an item leaves no trace,
   * as with files.
   */
  default void limit(ItemAllowance allowance) {}

  /**
   * Takes what it noted in an earlier scan under the same ledger, so that it need not look again at
   * what has not changed since. Called before mailboxes are listed, or not at all.
   */
  default void remember(byte[] notes) {}

  /** What the next scan is to remember; null for nothing. Asked for when mailboxes are read. */
  default byte @Nullable [] toRemember() {
    return null;
  }
}
