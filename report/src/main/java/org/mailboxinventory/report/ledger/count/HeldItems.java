package org.mailboxinventory.report.ledger.count;

import java.util.function.Consumer;
import org.mailboxinventory.report.model.MailboxId;

/** The items of mailboxes that hold something, one mailbox at a time, as often as wanted. */
@FunctionalInterface
public interface HeldItems {
  /** Gives the items of one mailbox in the order in which they were first read. */
  void each(MailboxId mailbox, Consumer<HeldItem> receiver);

  /**
   * Of how many of the items given so far a header is kept that could not be opened: it was sealed
   * under another key, or changed.
   */
  default long unopenedHeaders() {
    return 0;
  }

  /** No item of any mailbox. */
  static HeldItems none() {
    return (mailbox, receiver) -> {};
  }
}
