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

  /** Whether it covers nothing, whatever the mailbox. */
  default boolean isNothing() {
    return false;
  }

  /** Nothing is. */
  static Harmless nothing() {
    return new Harmless() {
      @Override
      public boolean covers(Mailbox mailbox, DetectorId detector) {
        return false;
      }

      @Override
      public boolean isNothing() {
        return true;
      }
    };
  }
}
