package org.mailboxinventory.report.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.put.Attempts;
import org.mailboxinventory.report.ledger.put.ScanRows;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/** Notes of readings that could end the program or hold it up, kept from one scan to the next. */
public final class LedgerAttempts {
  private final LedgerGate gate;
  private final Names names;
  private final ScanRows rows;
  private final Attempts attempts;

  LedgerAttempts(LedgerGate gate, Names names, ScanRows rows, Attempts attempts) {
    this.gate = gate;
    this.names = names;
    this.rows = rows;
    this.attempts = attempts;
  }

  /**
   * Notes that the reading of an item begins which could end the program or hold it up; {@link
   * Ledger#put} takes the note away. Costs a transaction, so only large items are noted.
   *
   * @param most so many readings under these settings may come to no end
   * @return why the item is not to be read, after that many; null when it may be
   */
  public @Nullable Reason begin(MailboxId mailbox, ItemId item, String readingDigest, int most) {
    Optional<Reason> refused =
        gate.in(
            () ->
                Optional.ofNullable(
                    attempts.begin(rows.mailbox(mailbox), item, names.code(readingDigest), most)));
    return refused.orElse(null);
  }

  /** The scan was stopped while this item took long: the note stays, and says so. */
  public void stalled(MailboxId mailbox, ItemId item) {
    gate.write(() -> attempts.stalled(rows.mailbox(mailbox), item));
  }

  /** The item was left for no fault of its own: the note goes. */
  public void forget(MailboxId mailbox, ItemId item) {
    gate.write(() -> attempts.end(rows.mailbox(mailbox), item));
  }

  /**
   * Items of the mailbox that failed under these settings for a reason that may pass, by folder: to
   * be asked for again, since no list of changes brings them. Each for a few scans at most.
   */
  public Map<FolderId, Set<ItemId>> failed(MailboxId mailbox, String readingDigest) {
    return gate.in(() -> rows.failedItems(mailbox, readingDigest));
  }

  /** Mailboxes with an item whose reading came to no end, and that may still be tried again. */
  public Set<MailboxId> mailboxes() {
    return gate.in(attempts::mailboxes);
  }
}
