package org.mailboxinventory.scanner.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mailboxinventory.scanner.engine.StopSignal;

/**
 * Ctrl-C, or a request to terminate: the scan is asked to stop, what is known is written, what was
 * only for the run is removed, and the process ends with 3, within 30 seconds.
 */
final class Interruption {
  private static final int SECONDS = 25;

  private final StopSignal stop;
  private final Console console;
  private final CountDownLatch finished = new CountDownLatch(1);
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
      if (!finished.await(SECONDS, TimeUnit.SECONDS)) {
        console.error("it did not stop in time; the ledger is whole, scan again to continue");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.INCOMPLETE.number());
  }

  /**
   * The scan is over. From now on Ctrl-C ends the process as usual; true when it came before, and
   * the process is about to end.
   */
  boolean over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** The program has nothing left to do: an interrupted process may end. */
  void finished() {
    finished.countDown();
  }
}
