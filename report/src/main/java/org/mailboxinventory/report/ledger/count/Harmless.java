package org.mailboxinventory.report.ledger.count;

import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Mailbox;

/**
 * What the bank declares harmless after it was found: all that a detector found in a mailbox. It is
 * counted as accepted, and its values are none.
 */
@FunctionalInterface
public interface Harmless {
  /** Whether it is. */
  boolean covers(Mailbox mailbox, DetectorId detector);

  /** Nothing is. */
  static Harmless nothing() {
    return (mailbox, detector) -> false;
  }
}
