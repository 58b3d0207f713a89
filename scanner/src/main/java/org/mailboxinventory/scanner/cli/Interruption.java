package org.mailboxinventory.scanner.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.scanner.engine.StopSignal;

/**
 * Ctrl-C, or a request to terminate: the scan is asked to stop, what is known is written, and the
 * process ends with 3, within 30 seconds.
 */
final class Interruption {
  private static final int SECONDS = 28;

  private final StopSignal stop;
  private final Console console;
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");

  Interruption(StopSignal stop, Console console) {
    this.stop = stop;
    this.console = console;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void interrupted() {
    console.warn("stopping: what is known is written, and the next scan continues here");
    stop.give();
    try {
      if (!written.await(SECONDS, TimeUnit.SECONDS)) {
        console.error("it did not stop in time; the ledger is whole, scan again to continue");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.INCOMPLETE.number());
  }

  /** Everything is written, or will not be: from now on Ctrl-C ends the process as usual. */
  void over() {
    if (stop.given()) {
      written.countDown();
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook waits for this.
      written.countDown();
    }
  }
}
