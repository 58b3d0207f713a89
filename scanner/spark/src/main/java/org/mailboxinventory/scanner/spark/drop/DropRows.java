package org.mailboxinventory.scanner.spark.drop;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;
import org.mailboxinventory.scanner.spark.facts.FactRows;

/** The rows of mail in a drop: which of them count, and how each user's came in each file. */
final class DropRows {
  private static final StructType HEADS =
      new StructType()
          .add("user", DataTypes.StringType)
          .add("file", DataTypes.IntegerType)
          .add("state", DataTypes.StringType)
          .add("incomplete", DataTypes.BooleanType);

  private final SparkSession spark;
  private final SparkDrop.Looked looked;
  private final Dataset<Row> marked;
  private final Dataset<Row> heads;

  /**
   * @param users whose mailboxes are read
   */
  DropRows(SparkSession spark, SparkDrop.Looked looked, Set<String> users) {
    this.spark = spark;
    this.looked = looked;
    this.marked = new Versions(spark, looked).marked(users);
    Broadcast<Set<String>> chosen =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(users);
    this.heads = heads(marked, looked.pieces().files(), chosen);
  }

  private static Dataset<Row> heads(
      Dataset<Row> marked, List<DropEntry> files, Broadcast<Set<String>> chosen) {
    FilterFunction<Row> isChosen = row -> chosen.value().contains(row.getString(0));
    // One that can be sent to executors, whatever the other is.
    ArrayList<DropEntry> byNumber = new ArrayList<>(files);
    MapFunction<Row, Row> withState =
        row -> {
          List<Long> places = row.getList(2);
          long[] superseded =
              places.isEmpty() ? null : places.stream().mapToLong(Long::longValue).toArray();
          return RowFactory.create(
              row.getString(0),
              row.getInt(1),
              byNumber.get(row.getInt(1)).stateWith(superseded),
              row.getBoolean(3));
        };
    return marked
        .groupBy("user", "file")
        .agg(
            sort_array(collect_list(when(col("superseded"), col("place")))).as("places"),
            max(col("incomplete")).as("incomplete"))
        .filter(isChosen)
        .map(withState, Encoders.row(HEADS));
  }

  /**
   * For each chosen user and file with rows of mail: the state of these rows, and whether all came.
   */
  Dataset<Row> heads() {
    return heads;
  }

  /** The items that count and are chosen. */
  Dataset<Row> wanted(Broadcast<Choice> choice) {
    FilterFunction<Row> chosen =
        row -> choice.value().wants(row.getString(0), row.getInt(1), row.getLong(3));
    return marked
        .where(col("kind").equalTo(Index.ITEM).and(col("superseded").equalTo(false)))
        .filter(chosen)
        .select("user", "file", "piece", "place", "next");
  }

  /** Facts with the number that their file has now; those of other files are not among them. */
  Dataset<Row> numbered(Dataset<Row> facts) {
    List<Row> states = new ArrayList<>();
    for (DropEntry file : looked.pieces().files()) {
      states.add(RowFactory.create(file.state(), file.number()));
    }
    StructType schema =
        new StructType().add("state", DataTypes.StringType).add("file", DataTypes.IntegerType);
    return facts.join(broadcast(spark.createDataFrame(states, schema)), "state").drop("state");
  }

  /** Stretches of files that could not be read. */
  List<Choice.Failed> failed(Dataset<Row> numbered) {
    List<Choice.Failed> failed = new ArrayList<>();
    for (Row row :
        numbered
            .where(col("status").equalTo(FactRows.FAILED))
            .select("file", "place", "next", "reason")
            .collectAsList()) {
      failed.add(
          new Choice.Failed(
              row.getInt(0), row.getLong(1), row.getLong(2), Reason.valueOf(row.getString(3))));
    }
    return failed;
  }

  /** What is wanted, is not there, and was not found to be unreadable. */
  Dataset<Row> missing(Dataset<Row> wanted, Dataset<Row> facts) {
    Dataset<Row> numbered = numbered(facts);
    ArrayList<Choice.Failed> failed = new ArrayList<>(failed(numbered));
    FilterFunction<Row> readable = row -> !Choice.Failed.any(failed, row.getInt(1), row.getLong(3));
    Dataset<Row> there =
        numbered.where(col("status").notEqual(FactRows.FAILED)).select("file", "place");
    return wanted
        .join(there, columns("file", "place"), "left_anti")
        .select("user", "file", "piece", "place")
        .filter(readable);
  }

  /** By number of the piece, the places that are missing in it, in order. */
  static Map<Integer, long[]> places(Dataset<Row> missing, List<List<Pieces.Numbered>> batch) {
    Object[] numbers = batch.stream().flatMap(List::stream).map(Pieces.Numbered::number).toArray();
    Map<Integer, long[]> places = new HashMap<>();
    for (Row row :
        missing
            .where(col("piece").isin(numbers))
            .groupBy("piece")
            .agg(sort_array(collect_list(col("place"))))
            .collectAsList()) {
      List<Long> ofPiece = row.getList(1);
      places.put(row.getInt(0), ofPiece.stream().mapToLong(Long::longValue).toArray());
    }
    return places;
  }

  static scala.collection.immutable.Seq<String> columns(String... names) {
    return scala.collection.immutable.ArraySeq.unsafeWrapArray(names);
  }

  static Column[] named(String... names) {
    return Stream.of(names).map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }
}
