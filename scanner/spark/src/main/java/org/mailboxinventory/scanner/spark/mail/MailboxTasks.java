package org.mailboxinventory.scanner.spark.mail;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.spark.facts.ExecutorScan;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.GuardedTask;
import org.mailboxinventory.scanner.spark.facts.StopMark;
import org.mailboxinventory.scanner.spark.facts.TaskItems;

/** Reads mailboxes on executors, each in a task of its own, and writes down their facts. */
final class MailboxTasks implements Serializable {
  private static final long serialVersionUID = 1L;

  private MailboxTasks() {}

  /**
   * What all tasks of a run share.
   *
   * @param run names it
   */
  record Shared(String run, ItemRecipe recipe, StopMark stop) implements Serializable {}

  /**
   * The rows of these mailboxes.
   *
   * @param tasks sent to each executor, and not with each task: of a folder of very many messages
   *     they hold all names
   */
  static Dataset<Row> of(
      SparkSession spark, Broadcast<List<MailTask>> tasks, Broadcast<Shared> shared) {
    List<Integer> numbers = IntStream.range(0, tasks.value().size()).boxed().toList();
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(numbers, numbers.size())
            .mapPartitions(
                new GuardedTask<>(
                    numbersOfTask ->
                        rows(tasks.value().get(numbersOfTask.next()), shared.value()))),
        FactRows.SCHEMA);
  }

  private static Iterator<Row> rows(MailTask task, Shared shared) throws IOException {
    ExecutorScan executor = ExecutorScan.of(shared.run(), shared.recipe());
    MailRows rows =
        new MailRows(
            task.state(),
            new MailRows.Mail(
                () -> task.place().open(task.byFolder(), executor.names(), executor.stores()),
                shared.recipe(),
                new TaskItems(executor.scan()),
                executor.seal(),
                executor.stop(shared.stop())));
    TaskCompletionListener close = context -> rows.close();
    TaskContext.get().addTaskCompletionListener(close);
    return rows;
  }
}
