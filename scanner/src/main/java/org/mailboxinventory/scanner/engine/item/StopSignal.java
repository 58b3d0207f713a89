package org.mailboxinventory.scanner.engine.item;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Asks a scan to end after the items at hand. */
public final class StopSignal {
  private final AtomicBoolean given = new AtomicBoolean();
  private @Nullable Runnable end;

  /** Asks. */
  public void give() {
    given.set(true);
    end();
  }

  /** Whether it was asked. */
  public boolean given() {
    return given.get();
  }

  /**
   * For what cannot look at the signal by itself: until {@link #endsNoMore}, {@code howToEnd} is
   * run when the signal is given, or was.
   */
  public void ends(Runnable howToEnd) {
    synchronized (this) {
      end = howToEnd;
    }
    if (given()) {
      end();
    }
  }

  /** What could not look at the signal is over. */
  public synchronized void endsNoMore() {
    end = null;
  }

  private synchronized void end() {
    Runnable now = end;
    end = null;
    if (now != null) {
      now.run();
    }
  }
}
