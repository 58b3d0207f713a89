package org.mailboxinventory.scanner.confine;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. */
public final class Deadline implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "extract-watch");
            thread.setDaemon(true);
            return thread;
          });

  public Deadline() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Runs {@code end} after this time, unless cancelled before. */
  public Future<?> after(Duration time, Runnable end) {
    return timer.schedule(end, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
