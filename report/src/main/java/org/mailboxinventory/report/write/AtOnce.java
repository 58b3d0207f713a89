package org.mailboxinventory.report.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, as many as there are processors. */
final class AtOnce {
  private AtOnce() {}

  /** Something to do. */
  interface Work {
    void run() throws IOException;
  }

  /** Ends when all is done, or with what one of them threw. */
  static void run(List<Work> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(processors, all.size()));
    try {
      List<Callable<Work>> calls = new ArrayList<>();
      for (Work work : all) {
        calls.add(
            () -> {
              work.run();
              return work;
            });
      }
      for (Future<Work> done : threads.invokeAll(calls)) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
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
    } finally {
      threads.shutdownNow();
    }
  }
}
