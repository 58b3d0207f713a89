package org.mailboxinventory.scanner.spark.drop;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;

/**
 * In which order users' rows come to this process: by the partition that Spark puts a user into,
 * there by the bytes of their names. So rows are sent once, and nothing has to be counted before to
 * find where ranges of names of equal size would end, as an order over all rows asks for.
 */
final class Turns {
  private final int partitions;
  private final Map<String, Integer> partitionOf;

  private Turns(int partitions, Map<String, Integer> partitionOf) {
    this.partitions = partitions;
    this.partitionOf = partitionOf;
  }

  static Turns of(SparkSession spark, Set<String> users) {
    int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    Map<String, Integer> partitionOf = new HashMap<>();
    Dataset<Row> named = spark.createDataset(List.copyOf(users), Encoders.STRING()).toDF("user");
    for (Row row : named.select(col("user"), partition(partitions)).collectAsList()) {
      partitionOf.put(row.getString(0), row.getInt(1));
    }
    return new Turns(partitions, partitionOf);
  }

  /** Which partition Spark puts a user into: see {@code HashPartitioning} there. */
  private static Column partition(int partitions) {
    return pmod(hash(col("user")), lit(partitions));
  }

  /** The rows in the order of turns; within a user's turn, by file and place. */
  Iterator<Row> rows(Dataset<Row> all) {
    return all.repartition(partitions, col("user"))
        .sortWithinPartitions(col("user"), col("file"), col("place"))
        .toLocalIterator();
  }

  /** The mailboxes in the order in which their users' turns come. */
  List<Mailbox> inOrder(List<Mailbox> mailboxes) {
    Comparator<Mailbox> byTurn =
        (one, other) -> compare(DataConnectSource.user(one), DataConnectSource.user(other));
    return mailboxes.stream().sorted(byTurn).toList();
  }

  /** Which of two users of this drop has the first turn. */
  int compare(String one, String other) {
    int byPartition = Integer.compare(partitionOf(one), partitionOf(other));
    return byPartition != 0 ? byPartition : Arrays.compareUnsigned(bytes(one), bytes(other));
  }

  private int partitionOf(String user) {
    Integer partition = partitionOf.get(user);
    if (partition == null) {
      throw new IllegalStateException("rows come of a mailbox that is not read");
    }
    return partition;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
