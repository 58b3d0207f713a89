package org.mailboxinventory.scanner.spark.drop;

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
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;
import org.mailboxinventory.scanner.source.dataconnect.PieceRows;
import org.mailboxinventory.scanner.spark.facts.ExecutorScan;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.GuardedTask;
import org.mailboxinventory.scanner.spark.facts.TaskItems;

/** Reads rows of a drop and writes down their facts: no values, no subjects, no addresses. */
final class Reading implements Serializable {
  private static final long serialVersionUID = 1L;

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
        FactRows.SCHEMA);
  }

  private static Iterator<Row> rows(Iterator<List<Wanted>> tasks, Shared shared)
      throws IOException {
    ItemScan scan = ExecutorScan.of(shared.run(), shared.recipe()).scan();
    return new Facts(new Flattened<>(tasks), shared, scan);
  }

  private static final class Facts extends PieceIterator<Wanted> {
    private final Shared shared;
    private final TaskItems items;

    Facts(Iterator<Wanted> pieces, Shared shared, ItemScan scan) {
      super(pieces);
      this.shared = shared;
      this.items = new TaskItems(scan);
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
        return row(wanted, open, FactRows.CRASHED, null, Faults.trace(e));
      }
      if (item == null) {
        return row(wanted, open, FactRows.PASSED_OVER, null, null);
      }
      byte[] facts = items.facts(new FolderId(wanted.piece().file().id()), item);
      return row(wanted, open, FactRows.READ, facts, items.fault());
    }

    private static Row row(
        Wanted wanted,
        PieceRows open,
        int status,
        byte @Nullable [] facts,
        @Nullable String fault) {
      String state = wanted.piece().file().state();
      return FactRows.of(state, open.place(), open.nextPlace(), status, null, facts, fault);
    }

    @Override
    Row failed(Wanted wanted, long place, IOException failure) {
      DropPiece piece = wanted.piece();
      Reason reason = DropPiece.reason(failure);
      return FactRows.of(
          piece.file().state(), place, piece.to(), FactRows.FAILED, reason, null, null);
    }
  }
}
