package org.mailboxinventory.scanner.extract.tika.pool;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.confine.Deadline;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** One document through one worker: sent whole, then its frames are received, under the clock. */
public final class WorkerReading {
  private static final int PIECE = 32 * 1024;

  private final ExtractLimits limits;
  private final WorkerPool workers;
  private final Deadline deadline;
  private final WorkerProcess worker;
  private final Delivery delivery;
  private final AtomicBoolean tookTooLong = new AtomicBoolean();
  private long bytes;
  private boolean tooLarge;

  public WorkerReading(
      ExtractLimits limits,
      WorkerPool workers,
      Deadline deadline,
      WorkerProcess worker,
      Delivery delivery) {
    this.limits = limits;
    this.workers = workers;
    this.deadline = deadline;
    this.worker = worker;
    this.delivery = delivery;
  }

  /**
   * False when the document should be tried once more.
   *
   * @throws IOException when the document's bytes cannot be had
   */
  public boolean run(byte[] head, InputStream rest, DocumentRequest request, boolean second)
      throws IOException {
    boolean veteran = worker.documents() > 0;
    boolean done = false;
    try {
      boolean sent = send(head, rest, request);
      done = sent && receive();
    } finally {
      if (!done) {
        worker.kill();
      }
    }
    if (done && !tooLarge) {
      return true;
    }
    Reason reason = done ? Reason.TOO_LARGE : reason();
    boolean again =
        !second && (reason == Reason.CRASHED || (reason == Reason.OUT_OF_MEMORY && veteran));
    if (!again) {
      delivery.fail(reason, request.path(), request.mediaType(), bytes);
    }
    return !again;
  }

  /** False when the worker is gone. */
  private boolean send(byte[] head, InputStream rest, DocumentRequest request) throws IOException {
    if (!toWorker(() -> worker.begin(request))) {
      return false;
    }
    byte[] piece = new byte[PIECE];
    int from = 0;
    while (true) {
      int length = Math.min(PIECE, head.length - from);
      if (length > 0) {
        System.arraycopy(head, from, piece, 0, length);
        from += length;
      } else {
        length = rest.read(piece);
      }
      if (length < 0) {
        return toWorker(() -> worker.end(true));
      }
      bytes += length;
      if (bytes > limits.maxItemBytes()) {
        tooLarge = true;
        return toWorker(() -> worker.end(false));
      }
      int count = length;
      if (!toWorker(() -> worker.content(piece, count))) {
        return false;
      }
    }
  }

  private boolean receive() {
    Clock clock = new Clock();
    try {
      delivery.read(worker.frames(), clock::restart);
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      clock.stop();
    }
  }

  private Reason reason() {
    if (workers.isClosed()) {
      return Reason.STOPPED;
    }
    if (tookTooLong.get()) {
      return Reason.TIMEOUT;
    }
    return worker.diedOfMemory() ? Reason.OUT_OF_MEMORY : Reason.CRASHED;
  }

  @FunctionalInterface
  private interface Sending {
    void run() throws IOException;
  }

  /** Keeps a broken pipe apart from bytes that cannot be had. */
  private static boolean toWorker(Sending sending) {
    try {
      sending.run();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Starts anew with each part; the sum has its limit too. */
  private final class Clock {
    private final Future<?> all = deadline.after(limits.timeoutForAll(), this::end);
    private @Nullable Future<?> part;

    Clock() {
      restart();
    }

    void restart() {
      if (part != null) {
        part.cancel(false);
      }
      part = deadline.after(limits.timeout(), this::end);
    }

    void stop() {
      all.cancel(false);
      if (part != null) {
        part.cancel(false);
      }
    }

    private void end() {
      tookTooLong.set(true);
      worker.kill();
    }
  }
}
