package org.mailboxinventory.scanner.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a scan to end after the items at hand. */
public final class StopSignal {
  private final AtomicBoolean given = new AtomicBoolean();

  /** Asks. */
  public void give() {
    given.set(true);
  }

  /** Whether it was asked. */
  public boolean given() {
    return given.get();
  }
}
