package org.mailboxinventory.scanner.spark.drop;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;
import org.mailboxinventory.scanner.source.dataconnect.PieceRows;
import org.mailboxinventory.scanner.spark.facts.GuardedTask;

/** Looks through a drop: the keys of all rows, nothing of their content. */
final class Index implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Says of its user's rows how they came; counts as no item. */
  static final int SUMMARY = 0;

  static final int ITEM = 1;

  /** People, folders, settings. */
  static final int OTHER = 2;

  /** From its place on, the piece cannot be read. */
  static final int FAILED = 3;

  static final StructType SCHEMA =
      new StructType()
          .add("file", DataTypes.IntegerType)
          .add("piece", DataTypes.IntegerType)
          .add("place", DataTypes.LongType)
          .add("next", DataTypes.LongType)
          .add("kind", DataTypes.IntegerType)
          .add("user", DataTypes.StringType)
          .add("message", DataTypes.LongType)
          .add("modified", DataTypes.LongType)
          .add("incomplete", DataTypes.BooleanType)
          .add("address", DataTypes.StringType)
          .add("region", DataTypes.StringType);

  private Index() {}

  /** One row for each row of the drop, and one for each piece that fails. */
  static Dataset<Row> of(SparkSession spark, Pieces pieces) {
    List<List<Pieces.Numbered>> tasks = pieces.tasks(pieces.all());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .mapPartitions(new GuardedTask<>(Index::rows)),
        SCHEMA);
  }

  private static Iterator<Row> rows(Iterator<List<Pieces.Numbered>> tasks) {
    return new Keys(new Flattened<>(tasks));
  }

  private static final class Keys extends PieceIterator<Pieces.Numbered> {
    Keys(Iterator<Pieces.Numbered> pieces) {
      super(pieces);
    }

    @Override
    DropPiece of(Pieces.Numbered wanted) {
      return wanted.piece();
    }

    @Override
    boolean brief() {
      return true;
    }

    @Override
    boolean read(Pieces.Numbered wanted, PieceRows open, Queue<Row> into) throws IOException {
      if (!open.next()) {
        return false;
      }
      boolean mail = open.isOfMail();
      into.add(
          RowFactory.create(
              wanted.piece().file().number(),
              wanted.number(),
              open.place(),
              open.nextPlace(),
              !mail ? OTHER : open.isItem() ? ITEM : SUMMARY,
              mail ? open.user() : open.person(),
              open.hasMessage() ? (Object) open.message() : null,
              open.modified(),
              open.isIncomplete(),
              mail ? null : open.address(),
              wanted.piece().file().region()));
      return true;
    }

    @Override
    Row failed(Pieces.Numbered wanted, long place, IOException failure) {
      return RowFactory.create(
          wanted.piece().file().number(),
          wanted.number(),
          place,
          place,
          FAILED,
          "",
          null,
          0L,
          false,
          null,
          null);
    }
  }
}
