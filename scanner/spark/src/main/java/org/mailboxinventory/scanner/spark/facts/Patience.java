package org.mailboxinventory.scanner.spark.facts;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.mailboxinventory.scanner.engine.item.StopSignal;

/** Work of a cluster that is cancelled a while after the scan was asked to stop. */
public final class Patience {
  private static final int SECONDS = 30;

  private Patience() {}

  /** What is done on the cluster. Spark declares nothing of what it throws. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Does {@code work}; returns when it is done, or cancelled since the scan is to stop.
   *
   * @param asked is run when the scan is asked to stop
   */
  public static void with(SparkSession spark, StopSignal stop, Runnable asked, Work work)
      throws IOException {
    ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(Patience::thread);
    try {
      stop.ends(
          () -> {
            ScheduledFuture<?> unused =
                later.schedule(spark.sparkContext()::cancelAllJobs, SECONDS, TimeUnit.SECONDS);
            asked.run();
          });
      work.run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // When jobs were cancelled, that was asked for.
      if (!stop.given()) {
        throw Failures.of(e);
      }
    } finally {
      stop.endsNoMore();
      later.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "patience");
    thread.setDaemon(true);
    return thread;
  }
}
