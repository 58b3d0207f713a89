package org.mailboxinventory.scanner.cli.process;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.RunFolder;

/**
 * Requests to end this process: Ctrl-C, a terminal window that is closed, a service manager. The
 * first one lets a command end by itself where it can, within 30 seconds; what cannot, and a second
 * request, end the process at once with exit code 3. Either way nothing temporary stays.
 */
public final class Interruption {
  private static final int SECONDS = 25;

  /** Names of signals; one that the system does not have, or that is ignored, is passed over. */
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

  private final Console console;
  private final CountDownLatch finished = new CountDownLatch(1);
  private @Nullable Ending ending;
  private @Nullable Runnable parting;
  private boolean asked;

  public Interruption(Console console) {
    this.console = console;
  }

  /** How a command ends by itself. */
  private record Ending(String says, Runnable how) {}

  /** From now on requests to the process arrive here. */
  public void listen() {
    SIGNALS.forEach(signal -> Signals.register(signal, this::asked));
  }

  /**
   * Until the result is closed, the first request says {@code says} and runs {@code how}; the
   * command is to end by itself then.
   */
  public synchronized Handled endingBy(String says, Runnable how) {
    ending = new Ending(says, how);
    return () -> {
      synchronized (this) {
        ending = null;
      }
    };
  }

  /** Until the result is closed, a request runs {@code what} and then ends the process at once. */
  public synchronized Handled parting(Runnable what) {
    parting = what;
    return () -> {
      synchronized (this) {
        parting = null;
      }
    };
  }

  /** A stretch of time in which a request is dealt with by the command itself. */
  @FunctionalInterface
  public interface Handled extends AutoCloseable {
    @Override
    void close();
  }

  /** Whether the process was asked to end. */
  public synchronized boolean given() {
    return asked;
  }

  /** The program has nothing left to do: nothing needs to be forced. */
  public void finished() {
    finished.countDown();
  }

  private void asked() {
    Ending first;
    boolean again;
    synchronized (this) {
      again = asked;
      first = asked ? null : ending;
      asked = true;
    }
    if (first == null) {
      part();
      console.warn(again ? "ended at once; what is in the ledger stays" : "stopped before its end");
      endAtOnce();
      return;
    }
    console.warn(first.says());
    first.how().run();
    try {
      if (!finished.await(SECONDS, TimeUnit.SECONDS)) {
        console.error("it did not stop in time; the ledger is whole, scan again to continue");
        endAtOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      endAtOnce();
    }
  }

  private void part() {
    Runnable last;
    synchronized (this) {
      last = parting;
      parting = null;
    }
    try {
      if (last != null) {
        last.run();
      }
    } catch (RuntimeException e) {
      console.warn("what is noted at the end could not be noted");
    }
  }

  /**
   * Processes that this one started first, since they write into the work folder. One request at a
   * time: the next one would end the process while the first still removes what is temporary.
   */
  private static synchronized void endAtOnce() {
    try {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      WorkFolder.removeAll();
      RunFolder.abandonAll();
    } finally {
      Runtime.getRuntime().halt(ExitCode.INCOMPLETE.number());
    }
  }
}
