package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.mailboxinventory.report.model.Reason;

/**
 * Measures what one item takes, without what it waits for the source or for a free worker, and ends
 * it when that is too much or when the scan is to stop. For one thread.
 */
final class ItemClock {
  /** An item at hand may be finished after the stop signal when it has not run longer than this. */
  private static final long FINISHED_NANOS = 2_000_000_000;

  private final long most;
  private final StopSignal stop;
  private final LongSupplier nanos;
  private long began;
  private long waited;

  ItemClock(Duration most, StopSignal stop, LongSupplier nanos) {
    this.most = most.toNanos();
    this.stop = stop;
    this.nanos = nanos;
  }

  /** An item begins. */
  void restart() {
    began = nanos.getAsLong();
    waited = 0;
  }

  long now() {
    return nanos.getAsLong();
  }

  /** What has passed since {@code since} was waiting. */
  void waitedSince(long since) {
    waited += nanos.getAsLong() - since;
  }

  void waited(Duration time) {
    waited += time.toNanos();
  }

  /** How long the item has taken so far. */
  Duration taken() {
    return Duration.ofNanos(nanos.getAsLong() - began - waited);
  }

  /** Whether the item's time is over. */
  boolean over() {
    return taken().toNanos() > most;
  }

  /** Ends the item when its time is over, or when the scan is to stop and it would take longer. */
  void check() {
    if (stop.given() && taken().toNanos() > FINISHED_NANOS) {
      throw new ItemEndException(Reason.STOPPED);
    }
    if (over()) {
      throw new ItemEndException(Reason.TIMEOUT);
    }
  }
}
