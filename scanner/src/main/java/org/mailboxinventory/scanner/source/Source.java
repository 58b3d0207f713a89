package org.mailboxinventory.scanner.source;

import java.io.Closeable;
import java.util.Map;
import org.mailboxinventory.report.model.FolderId;
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
   * Opens no more items than that allows, in mailboxes opened from now on; where there are more,
   * their stream ends with {@code day-limit}. Does nothing where opening an item leaves no trace,
   * as with files.
   */
  default void limit(ItemAllowance allowance) {}
}
