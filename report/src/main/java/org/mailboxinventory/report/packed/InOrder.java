package org.mailboxinventory.report.packed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through a long list on all processors: some values at a time are worked on, and what comes
 * of them is taken in their order. No more is in memory than is being worked on.
 */
public final class InOrder {
  /** So many parts for each processor are worked on or wait to be taken. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Works on {@value PackedList#TOGETHER} values at a time.
   *
   * @param work is called by several threads at once
   * @param taker is called by the calling thread, in order
   */
  public static <T, R> void each(List<T> list, Function<List<T>, R> work, Consumer<R> taker) {
    int parts = (list.size() + PackedList.TOGETHER - 1) / PackedList.TOGETHER;
    int processors = Runtime.getRuntime().availableProcessors();
    if (parts < 2 || processors == 1) {
      for (int part = 0; part < parts; part++) {
        taker.accept(work.apply(part(list, part)));
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(processors, InOrder::thread);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (int next = 0; next < parts || !waiting.isEmpty(); ) {
        if (next < parts && waiting.size() < AHEAD * processors) {
          int part = next;
          waiting.add(threads.submit(() -> work.apply(part(list, part))));
          next++;
        } else {
          taker.accept(taken(waiting.remove()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "report");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R taken(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static <T> List<T> part(List<T> list, int number) {
    if (list instanceof PackedList<T> packed) {
      return packed.part(number);
    }
    if (list instanceof PairedList<?, ?, T> paired) {
      return paired.part(number);
    }
    int from = number * PackedList.TOGETHER;
    return list.subList(from, Math.min(from + PackedList.TOGETHER, list.size()));
  }

  /** The values that stand together in a list of any kind. */
  static <T> List<T> of(List<T> list, int number) {
    return part(list, number);
  }
}
