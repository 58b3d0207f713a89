package org.mailboxinventory.scanner.spark.drop;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;

/** Finds which rows of mail say what another row says later. */
final class Versions {
  private static final StructType STRETCHES =
      new StructType()
          .add("damaged", DataTypes.IntegerType)
          .add("from", DataTypes.LongType)
          .add("to", DataTypes.LongType);

  private final SparkSession spark;
  private final SparkDrop.Looked looked;

  Versions(SparkSession spark, SparkDrop.Looked looked) {
    this.spark = spark;
    this.looked = looked;
  }

  /**
   * Rows with what is known of whether others count in their place. Whether a row can be read is
   * looked for where it would count in the place of another.
   *
   * @param users whose mailboxes are read; nothing of others is
   */
  Dataset<Row> marked(Set<String> users) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<Set<String>> chosen = context.broadcast(users);
    FilterFunction<Row> ofChosen = row -> chosen.value().contains(row.getString(0));
    List<Choice.Failed> damaged = new ArrayList<>();
    Set<Integer> searched = new HashSet<>();
    while (true) {
      Dataset<Row> now = marked(sound(damaged)).persist(StorageLevel.MEMORY_AND_DISK());
      List<Pieces.Numbered> pieces = new ArrayList<>();
      Dataset<Row> counts =
          now.where(col("again").and(col("superseded").equalTo(false))).filter(ofChosen);
      for (Row row : counts.select("piece").distinct().collectAsList()) {
        DropPiece piece = looked.pieces().pieces().get(row.getInt(0));
        if (Damage.mayBeIn(piece) && searched.add(row.getInt(0))) {
          pieces.add(new Pieces.Numbered(row.getInt(0), piece));
        }
      }
      List<Choice.Failed> found =
          pieces.isEmpty() ? List.of() : Damage.in(context, looked.pieces(), pieces);
      if (found.isEmpty()) {
        return now;
      }
      now.unpersist();
      damaged.addAll(found);
    }
  }

  /** Rows of mail, with whether more than their keys can be read. */
  private Dataset<Row> sound(List<Choice.Failed> damaged) {
    List<Row> stretches = new ArrayList<>();
    for (Choice.Failed one : damaged) {
      stretches.add(RowFactory.create(one.file(), one.from(), one.to()));
    }
    Column within =
        col("file")
            .equalTo(col("damaged"))
            .and(col("place").geq(col("from")))
            .and(col("place").lt(col("to")));
    return looked
        .index()
        .where(col("kind").notEqual(Index.OTHER))
        .join(broadcast(spark.createDataFrame(stretches, STRETCHES)), within, "left_outer")
        .withColumn("sound", col("damaged").isNull())
        .select(
            DropRows.named(
                "user",
                "file",
                "piece",
                "place",
                "next",
                "kind",
                "message",
                "modified",
                "incomplete",
                "sound"));
  }

  /**
   * Drops of several days bring the same message again: of the rows that can be read the one last
   * changed counts; of equals, the last in the order of files and places. One that is later still
   * and cannot be read counts beside it.
   */
  private static Dataset<Row> marked(Dataset<Row> mail) {
    WindowSpec latestFirst =
        Window.partitionBy("user", "message")
            .orderBy(col("modified").desc(), col("file").desc(), col("place").desc());
    WindowSpec later = latestFirst.rowsBetween(Window.unboundedPreceding(), -1);
    WindowSpec all =
        latestFirst.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column soundLater = coalesce(max(col("sound")).over(later), lit(false));
    Column anyLater = count(lit(1)).over(later).gt(0);
    Dataset<Row> named =
        mail.where(col("message").isNotNull())
            .withColumn("superseded", soundLater.or(not(col("sound")).and(anyLater)))
            .withColumn("again", count(lit(1)).over(all).gt(1));
    Dataset<Row> others =
        mail.where(col("message").isNull())
            .withColumn("superseded", lit(false))
            .withColumn("again", lit(false));
    return named.unionByName(others).drop("message", "modified", "sound");
  }
}
