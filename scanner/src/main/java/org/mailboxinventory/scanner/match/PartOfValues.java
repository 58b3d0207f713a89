package org.mailboxinventory.scanner.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;

/** Passes on the values of a part of the ledger alone. */
final class PartOfValues implements StoredValueSink {
  private final Matching.Part part;
  private final StoredValueSink to;
  private @Nullable Mailbox mailbox;

  PartOfValues(Matching.Part part, StoredValueSink to) {
    this.part = part;
    this.to = to;
  }

  @Override
  public void mailbox(Mailbox next) {
    mailbox = next;
    to.mailbox(next);
  }

  @Override
  public void value(
      DetectorId detector,
      Fingerprint value,
      int item,
      @Nullable Instant at,
      int[] records,
      boolean staff) {
    Mailbox in = mailbox;
    if (in != null && part.holds(in, at)) {
      to.value(detector, value, item, at, records, staff);
    }
  }
}
