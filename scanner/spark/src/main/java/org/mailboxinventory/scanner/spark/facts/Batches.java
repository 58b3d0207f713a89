package org.mailboxinventory.scanner.spark.facts;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Tasks put together into batches. A batch is what a killed driver loses. */
public final class Batches {
  /** Tasks for each core in a batch. */
  private static final String TASKS_EACH = "spark.mailboxInventory.tasksInBatch";

  /** Some minutes of work. */
  private static final int TASKS_EACH_DEFAULT = 8;

  private static final int MOST_TASKS = 256;

  private Batches() {}

  /** How many tasks a batch has at most. */
  public static int tasks(SparkSession spark) {
    int perCore = spark.sparkContext().conf().getInt(TASKS_EACH, TASKS_EACH_DEFAULT);
    return Math.min(MOST_TASKS, perCore * spark.sparkContext().defaultParallelism());
  }

  /** So many together, and what is left. */
  public static <T> List<List<T>> of(List<T> tasks, int each) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < tasks.size(); from += each) {
      batches.add(tasks.subList(from, Math.min(tasks.size(), from + each)));
    }
    return batches;
  }
}
