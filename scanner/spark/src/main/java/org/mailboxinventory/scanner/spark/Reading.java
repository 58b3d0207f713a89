package org.mailboxinventory.scanner.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;
import org.mailboxinventory.scanner.source.dataconnect.PieceRows;

/** Reads rows of a drop and writes down their facts: no values, no subjects, no addresses. */
final class Reading implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The item's facts are there. */
  static final int READ = 0;

  /** The settings have the item passed over as if it were not there. */
  static final int PASSED_OVER = 1;

  /** From its place to the next, the file cannot be read. */
  static final int FAILED = 2;

  /** Making an item of the row met a fault of the program. */
  static final int CRASHED = 3;

  static final StructType SCHEMA =
      new StructType()
          .add("state", DataTypes.StringType)
          .add("place", DataTypes.LongType)
          .add("next", DataTypes.LongType)
          .add("status", DataTypes.IntegerType)
          .add("reason", DataTypes.StringType)
          .add("facts", DataTypes.BinaryType)
          .add("fault", DataTypes.StringType);

  private Reading() {}

  /** The rows of one piece that are wanted, by their places in order. */
  @SuppressWarnings("ArrayRecordComponent") // sent to executors, compared by none
  record Wanted(DropPiece piece, long[] places) implements Serializable {}

  /**
   * What all tasks of a run share.
   *
   * @param run names it
   * @param addresses by user, of the owner of the mailbox, lower case
   */
  record Shared(String run, ItemRecipe recipe, Map<String, String> addresses)
      implements Serializable {}

  static Dataset<Row> of(SparkSession spark, List<List<Wanted>> tasks, Broadcast<Shared> shared) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .mapPartitions(new GuardedTask<>(task -> rows(task, shared.value()))),
        SCHEMA);
  }

  private static Iterator<Row> rows(Iterator<List<Wanted>> tasks, Shared shared)
      throws IOException {
    ItemScan scan = ExecutorScan.of(shared.run(), shared.recipe()).scan();
    return new Facts(new Flattened<>(tasks), shared, scan);
  }

  private static final class Facts extends PieceIterator<Wanted> {
    private final Shared shared;
    private final ItemScan scan;
    private @Nullable String fault;

    Facts(Iterator<Wanted> pieces, Shared shared, ItemScan scan) {
      super(pieces);
      this.shared = shared;
      this.scan = scan;
    }

    @Override
    DropPiece of(Wanted wanted) {
      return wanted.piece();
    }

    @Override
    boolean brief() {
      return false;
    }

    @Override
    boolean read(Wanted wanted, PieceRows open, Queue<Row> into) throws IOException {
      long[] places = wanted.places();
      if (!open.next()) {
        return false;
      }
      long place = open.place();
      if (Arrays.binarySearch(places, place) >= 0) {
        into.add(row(wanted, open));
      }
      return place < places[places.length - 1];
    }

    private Row row(Wanted wanted, PieceRows open) throws IOException {
      SourceItem item;
      try {
        String owner = shared.addresses().get(open.user());
        Set<String> owners = owner == null ? Set.of() : new HashSet<>(Set.of(owner));
        item = shared.recipe().limited(open.item(owners));
      } catch (RuntimeException | StackOverflowError e) {
        return row(wanted, open, CRASHED, null, Faults.trace(e));
      }
      if (item == null) {
        return row(wanted, open, PASSED_OVER, null, null);
      }
      fault = null;
      ItemFacts facts = facts(new FolderId(wanted.piece().file().id()), item);
      return row(wanted, open, READ, FactsBytes.write(facts), fault);
    }

    /** As the local engine does it: a fault costs the item, not the run. */
    private ItemFacts facts(FolderId folder, SourceItem item) {
      try {
        return scan.scan(folder, item);
      } catch (OutOfMemoryError e) {
        return scan.unread(folder, item, Reason.OUT_OF_MEMORY);
      } catch (RuntimeException | StackOverflowError e) {
        fault = Faults.trace(e);
        return scan.unread(folder, item, Reason.CRASHED);
      }
    }

    private static Row row(
        Wanted wanted,
        PieceRows open,
        int status,
        byte @Nullable [] facts,
        @Nullable String fault) {
      return RowFactory.create(
          wanted.piece().file().state(),
          open.place(),
          open.nextPlace(),
          status,
          null,
          facts,
          fault);
    }

    @Override
    Row failed(Wanted wanted, long place, IOException failure) {
      return RowFactory.create(
          wanted.piece().file().state(),
          place,
          wanted.piece().to(),
          FAILED,
          DropPiece.reason(failure).name(),
          null,
          null);
    }
  }
}
