package org.mailboxinventory.scanner.spark;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Cancels what runs, a while after it was asked to. */
final class Patience implements AutoCloseable {
  private static final int SECONDS = 30;

  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "patience");
            thread.setDaemon(true);
            return thread;
          });

  void later(Runnable work) {
    ScheduledFuture<?> unused = later.schedule(work, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
