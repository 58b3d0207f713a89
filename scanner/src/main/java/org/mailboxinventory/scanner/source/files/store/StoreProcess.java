package org.mailboxinventory.scanner.source.files.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.ConfinedJava;
import org.mailboxinventory.scanner.confine.ConfinedProcess;
import org.mailboxinventory.scanner.confine.Deadline;
import org.mailboxinventory.scanner.source.SourceException;

/** One process that reads stores, from this side. Used by one thread at a time. */
final class StoreProcess implements Closeable {
  private static final int PIPE = 64 * 1024;
  private static final Duration START = Duration.ofMinutes(1);

  private final ConfinedProcess process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final Deadline deadline;
  private final Duration timeout;
  private long answers;
  private volatile boolean tookTooLong;

  /** It ended before it had answered. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Ended(Reason reason) {
      super("a process that reads an Outlook store has ended");
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /** Reads an answer. */
  @FunctionalInterface
  interface Answer<T> {
    T read(DataInputStream in) throws IOException;
  }

  private StoreProcess(ConfinedProcess process, Deadline deadline, Duration timeout) {
    this.process = process;
    this.out =
        new DataOutputStream(new BufferedOutputStream(process.process().getOutputStream(), PIPE));
    this.in =
        new DataInputStream(new BufferedInputStream(process.process().getInputStream(), PIPE));
    this.deadline = deadline;
    this.timeout = timeout;
  }

  /** Starts one and waits until it can be asked. */
  static StoreProcess start(ConfinedJava java, Deadline deadline, Duration timeout) throws Ended {
    try {
      StoreProcess started = new StoreProcess(java.start(), deadline, timeout);
      started.awaited(ready -> ready, START);
      started.answers = 0;
      return started;
    } catch (SourceException e) {
      throw new Ended(e.reason());
    } catch (IOException e) {
      throw new Ended(Reason.CRASHED);
    }
  }

  /** How many answers it has given. */
  long answers() {
    return answers;
  }

  void ask(StoreRequest request) throws Ended {
    try {
      request.write(out);
      out.flush();
    } catch (IOException e) {
      throw ended();
    }
  }

  /**
   * The answer to the earliest request that has none yet.
   *
   * @throws SourceException when it says why it has none
   */
  <T> T awaited(Answer<T> answer) throws Ended, SourceException {
    return awaited(answer, timeout);
  }

  private <T> T awaited(Answer<T> answer, Duration timeout) throws Ended, SourceException {
    Future<?> clock = deadline.after(timeout, this::tookTooLong);
    try {
      int kind = in.readUnsignedByte();
      if (kind == StoreWorker.ANSWER) {
        T told = answer.read(in);
        answers++;
        return told;
      }
      if (kind != StoreWorker.FAILED) {
        throw ended();
      }
      Reason reason = Reason.valueOf(in.readUTF());
      answers++;
      throw new SourceException(
          SourceException.Kind.MAILBOX, reason, "an Outlook store cannot be read");
    } catch (SourceException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // It is gone, or what it says makes no sense.
      throw ended();
    } finally {
      clock.cancel(false);
    }
  }

  private void tookTooLong() {
    tookTooLong = true;
    kill();
  }

  private Ended ended() {
    process.kill();
    if (tookTooLong) {
      return new Ended(Reason.TIMEOUT);
    }
    return new Ended(process.diedOfMemory() ? Reason.OUT_OF_MEMORY : Reason.CRASHED);
  }

  void kill() {
    process.kill();
  }

  boolean isUsable() {
    return process.isUsable();
  }

  @Override
  public void close() throws IOException {
    process.close();
  }
}
