package org.mailboxinventory.scanner.engine.item;

import org.mailboxinventory.report.model.Reason;

/**
 * Leaves the reading of an item wherever it is: its time is over, or the scan is to stop. Caught
 * where the item's parts are put together, never further out than the engine.
 */
public final class ItemEndException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  ItemEndException(Reason reason) {
    super("the reading of an item was ended: " + reason.word(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
