package org.mailboxinventory.scanner.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Keeps items that end the program, or hold it up until somebody ends it, from doing so night after
 * night: the ledger notes that the reading of a large item begins, and forgets it when its facts
 * are written. One whose reading twice came to no end, under the same settings, is not read again.
 */
final class HeavyItems {
  /** From so many bytes on, the ledger notes an item before it is read. */
  static final long BYTES = 512 * 1024;

  private static final int MOST_ATTEMPTS = 2;

  /** An item that ran this long when the scan was stopped held it up. */
  private static final Duration STALLED = Duration.ofMinutes(1);

  private final Ledger ledger;
  private final String readingDigest;

  HeavyItems(Ledger ledger, String readingDigest) {
    this.ledger = ledger;
    this.readingDigest = readingDigest;
  }

  static boolean isHeavy(SourceItem item) {
    return item.bytes() >= BYTES;
  }

  /** Notes that its reading begins; answers why it must not, or null. */
  @Nullable Reason begin(MailboxId mailbox, ItemId item) {
    return ledger.attempts().begin(mailbox, item, readingDigest, MOST_ATTEMPTS);
  }

  /**
   * Its reading was left since the scan was to stop; that is no fault of an item that was quick.
   */
  void stopped(MailboxId mailbox, ItemId item, Duration taken) {
    if (taken.compareTo(STALLED) < 0) {
      ledger.attempts().forget(mailbox, item);
    } else {
      ledger.attempts().stalled(mailbox, item);
    }
  }
}
