package org.mailboxinventory.scanner.engine.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers lines on several threads and writes the answers in the order of the lines, each as soon
 * as it and those before it are there: a program that writes a line and waits gets its answer.
 * Memory does not grow with the input, only with its longest line.
 */
public final class OrderedLines {
  /** Bytes of the longest line that is answered; a longer one is an error of its own. */
  private static final int LONGEST = 1 << 26;

  private static final int BATCHES_WAITING = 8;
  private static final int LOOK_MILLIS = 200;

  private final Supplier<LineClassifier> classifiers;
  private final int threads;
  private final int longest;
  private final AtomicLong bad = new AtomicLong();

  /**
   * @param classifiers makes one for each thread
   */
  public OrderedLines(Supplier<LineClassifier> classifiers, int threads) {
    this(classifiers, threads, LONGEST);
  }

  OrderedLines(Supplier<LineClassifier> classifiers, int threads, int longest) {
    this.classifiers = classifiers;
    this.threads = threads;
    this.longest = longest;
  }

  /**
   * Answers every line of {@code in} on {@code out}; returns how many were answered by an error.
   * When {@code out} cannot be written, nothing more is read.
   */
  public long run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    BlockingQueue<Future<AnswerBytes>> waiting =
        new ArrayBlockingQueue<>(BATCHES_WAITING * threads);
    FutureTask<AnswerBytes> end = new FutureTask<>(() -> new AnswerBytes(0));
    FutureTask<@Nullable Void> writer =
        new FutureTask<>(
            () -> {
              write(waiting, end, out);
              return null;
            });
    Thread writing = new Thread(writer, "answers");
    writing.start();
    try {
      read(in, pool, waiting, writer);
      put(waiting, end, writer);
      writer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw new IllegalStateException("a batch of lines met a fault", e.getCause());
    } finally {
      pool.shutdownNow();
      writing.interrupt();
    }
    return bad.get();
  }

  private void read(
      InputStream in,
      ExecutorService pool,
      BlockingQueue<Future<AnswerBytes>> waiting,
      Future<?> writer)
      throws IOException, InterruptedException {
    ThreadLocal<LineClassifier> classifier = ThreadLocal.withInitial(classifiers);
    LineBatches batches = new LineBatches(in, longest);
    byte[] batch = batches.next();
    while (batch != null) {
      byte[] lines = batch;
      FutureTask<AnswerBytes> answer = new FutureTask<>(() -> answers(lines, classifier.get()));
      pool.execute(answer);
      if (!put(waiting, answer, writer)) {
        return;
      }
      batch = batches.next();
    }
  }

  /** Waits for room in the queue; false when nobody takes from it any more. */
  private static boolean put(
      BlockingQueue<Future<AnswerBytes>> waiting, Future<AnswerBytes> batch, Future<?> writer)
      throws InterruptedException {
    while (!writer.isDone()) {
      if (waiting.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  private AnswerBytes answers(byte[] lines, LineClassifier classifier) {
    AnswerBytes out = new AnswerBytes(lines.length / 4 + 256);
    if (lines == LineBatches.TOO_LONG) {
      LineClassifier.tooLong(longest, out);
      bad.incrementAndGet();
    }
    bad.addAndGet(classifier.answer(lines, 0, lines.length, out));
    return out;
  }

  private static void write(
      BlockingQueue<Future<AnswerBytes>> waiting, Future<AnswerBytes> end, OutputStream out)
      throws IOException, InterruptedException, ExecutionException {
    Future<AnswerBytes> next = waiting.take();
    while (next != end) {
      AnswerBytes answers = next.get();
      out.write(answers.bytes(), 0, answers.length());
      Future<AnswerBytes> after = waiting.peek();
      if (after == null || !after.isDone()) {
        out.flush();
      }
      next = waiting.take();
    }
    out.flush();
  }
}
