package org.mailboxinventory.report.ledger.count;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;

/**
 * Takes the values that count, those of the staff too, mailbox by mailbox, known by their
 * fingerprints alone.
 */
public interface StoredValueSink {
  /** The values of this mailbox follow. */
  void mailbox(Mailbox mailbox);

  /**
   * One value in one item of the mailbox.
   *
   * @param item its number, the same for all values of one item
   * @param at the item's time; null when it has none
   * @param records numbers of the item's records that hold it; empty when it is alone
   * @param staff whether it is the tenant's own people's
   */
  void value(
      DetectorId detector,
      Fingerprint value,
      int item,
      @Nullable Instant at,
      int[] records,
      boolean staff);
}
