package org.mailboxinventory.scanner.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers lines on several threads and writes the answers in the order of the lines, each as soon
 * as it and those before it are there: a program that writes a line and waits gets its answer.
 * Memory does not grow with the input, only with its longest line.
 */
public final class OrderedLines {
  private static final int BATCH = 1 << 16;
  private static final int BATCHES_WAITING = 8;

  private final Supplier<LineClassifier> classifiers;
  private final int threads;
  private final AtomicLong bad = new AtomicLong();

  public OrderedLines(Supplier<LineClassifier> classifiers, int threads) {
    this.classifiers = classifiers;
    this.threads = threads;
  }

  /**
   * Answers every line of {@code in} on {@code out}; returns how many could not be understood.
   * Blank lines get no answer.
   */
  public long run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ThreadLocal<LineClassifier> classifier = ThreadLocal.withInitial(classifiers);
    BlockingQueue<Future<byte[]>> waiting = new ArrayBlockingQueue<>(BATCHES_WAITING * threads);
    FutureTask<byte[]> end = new FutureTask<>(() -> new byte[0]);
    FutureTask<Boolean> writer =
        new FutureTask<>(
            () -> {
              write(waiting, end, out);
              return true;
            });
    Thread writing = new Thread(writer, "answers");
    writing.start();
    try {
      read(
          in,
          batch -> {
            FutureTask<byte[]> answer = new FutureTask<>(() -> answers(batch, classifier.get()));
            pool.execute(answer);
            put(waiting, answer, writer);
          });
      put(waiting, end, writer);
      writing.join();
      writer.get();
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      pool.shutdownNow();
      writing.interrupt();
    }
    return bad.get();
  }

  private static void put(
      BlockingQueue<Future<byte[]>> waiting, Future<byte[]> batch, Future<?> writer)
      throws InterruptedException {
    while (!waiting.offer(batch, 200, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      if (writer.isDone()) {
        return;
      }
    }
  }

  private static IOException failure(ExecutionException e) {
    return e.getCause() instanceof IOException io
        ? io
        : new IOException("the answers cannot be written", e.getCause());
  }

  /**
   * Cuts the input into batches of whole lines: as large as what has arrived, at most a little over
   * {@link #BATCH}.
   */
  private static void read(InputStream in, Batches batches)
      throws IOException, InterruptedException {
    byte[] buffer = new byte[BATCH * 2];
    int length = 0;
    while (true) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, length * 2);
      }
      int got = in.read(buffer, length, buffer.length - length);
      if (got < 0) {
        break;
      }
      int from = length;
      length += got;
      int lineEnd = lastLineEnd(buffer, from, length);
      if (lineEnd > 0) {
        batches.take(Arrays.copyOf(buffer, lineEnd));
        System.arraycopy(buffer, lineEnd, buffer, 0, length - lineEnd);
        length -= lineEnd;
      }
    }
    if (length > 0) {
      batches.take(Arrays.copyOf(buffer, length));
    }
  }

  private static int lastLineEnd(byte[] buffer, int from, int to) {
    for (int i = to; i > from; i--) {
      if (buffer[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  private byte[] answers(byte[] batch, LineClassifier classifier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(batch.length / 4 + 256);
    int from = 0;
    while (from < batch.length) {
      int to = from;
      while (to < batch.length && batch[to] != '\n') {
        to++;
      }
      if (!blank(batch, from, to) && !classifier.answer(batch, from, to, out)) {
        bad.incrementAndGet();
      }
      from = to + 1;
    }
    return out.toByteArray();
  }

  private static boolean blank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static void write(
      BlockingQueue<Future<byte[]>> waiting, Future<byte[]> end, OutputStream out)
      throws IOException, InterruptedException {
    try {
      Future<byte[]> next = waiting.take();
      while (next != end) {
        out.write(next.get());
        if (waiting.isEmpty()) {
          out.flush();
        }
        next = waiting.take();
      }
      out.flush();
    } catch (ExecutionException e) {
      throw new IOException("a line met a fault of the program", e.getCause());
    }
  }

  /** Hears batches of whole lines. */
  @FunctionalInterface
  private interface Batches {
    void take(byte[] batch) throws InterruptedException;
  }
}
