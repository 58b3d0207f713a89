package org.mailboxinventory.scanner.source;

import org.mailboxinventory.report.model.MailboxId;

/** How many items of a mailbox may be opened. Safe for use by many threads. */
public interface ItemAllowance {
  /**
   * Notes, before they are asked for, that items are opened.
   *
   * @return how many may be, at most {@code wanted}; 0 when none may be for now
   */
  int take(MailboxId mailbox, int wanted);

  /** So many were opened of those that were taken, or more where the service gave more. */
  void settle(MailboxId mailbox, int taken, int opened);

  /** As many as there are. */
  static ItemAllowance unlimited() {
    return new ItemAllowance() {
      @Override
      public int take(MailboxId mailbox, int wanted) {
        return wanted;
      }

      @Override
      public void settle(MailboxId mailbox, int taken, int opened) {}
    };
  }
}
