package org.mailboxinventory.scanner.spark.drop;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;
import org.mailboxinventory.scanner.spark.facts.Batches;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.FactsPlace;
import org.mailboxinventory.scanner.spark.facts.Patience;

/**
 * One reading of a drop: all rows that count and are not in the ledger, less those whose facts wait
 * already, piece by piece in batches. That is a first scan, a scan that goes on, a new drop and a
 * file that vanished in one rule.
 */
final class DropScan {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final SparkDrop.Looked looked;
  private final ScanOrder order;
  private final FactsPlace place;
  private final List<Mailbox> mailboxes;
  private final Set<String> users;
  private final DropRows rows;
  private final Dataset<Row> wanted;
  private final Turns turns;
  private List<Mailbox> readable;
  private boolean whole = true;

  DropScan(
      SparkSession spark,
      SparkDrop drop,
      ScanOrder order,
      FactsPlace place,
      List<Mailbox> mailboxes) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.looked = drop.looked();
    this.order = order;
    this.place = place;
    this.mailboxes = mailboxes;
    this.readable = mailboxes;
    this.users = users(mailboxes);
    this.turns = Turns.of(spark, users);
    this.rows = new DropRows(spark, looked, users);
    this.wanted = rows.wanted(context.broadcast(choice())).persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static Set<String> users(List<Mailbox> mailboxes) {
    Set<String> users = new HashSet<>();
    mailboxes.forEach(mailbox -> users.add(DataConnectSource.user(mailbox)));
    return users;
  }

  private Choice choice() {
    BitSet leftOut = new BitSet();
    for (DropEntry file : looked.pieces().files()) {
      leftOut.set(file.number(), order.recipe().leftOut(file.key()) != null);
    }
    return new Choice(users, leftOut, starts());
  }

  /** Where reading goes on in files of which the ledger knows something under these settings. */
  private Map<String, Long> starts() {
    Map<String, Map<FolderId, String>> positions = new HashMap<>();
    for (Mailbox mailbox : mailboxes) {
      Map<FolderId, String> known = order.ledger().positions(mailbox.id(), order.readingDigest());
      if (!known.isEmpty()) {
        positions.put(DataConnectSource.user(mailbox), known);
      }
    }
    Map<String, Long> starts = new HashMap<>();
    if (!positions.isEmpty()) {
      rows.heads()
          .toLocalIterator()
          .forEachRemaining(
              head -> {
                String user = head.getString(0);
                DropEntry file = looked.pieces().files().get(head.getInt(1));
                Map<FolderId, String> known = positions.getOrDefault(user, Map.of());
                long start =
                    DropEntry.startOf(known.get(new FolderId(file.id())), head.getString(2));
                if (start > 0) {
                  starts.put(Choice.start(user, file.number()), start);
                }
              });
    }
    return starts;
  }

  /** Reads what is not there yet, until all is or the stop signal is heeded. */
  void read() throws IOException {
    // Where no facts wait, all that is wanted is missing.
    Dataset<Row> missing =
        place.batches().isEmpty()
            ? wanted
            : rows.missing(wanted, place.facts(spark)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Patience.with(spark, order.stop(), () -> {}, () -> batches(missing));
    } finally {
      if (missing != wanted) {
        missing.unpersist();
      }
    }
    leaveOut();
  }

  private void batches(Dataset<Row> missing) throws IOException {
    List<List<Pieces.Numbered>> tasks = looked.pieces().tasks(pieces(missing));
    Broadcast<Reading.Shared> shared = context.broadcast(shared());
    for (List<List<Pieces.Numbered>> batch : Batches.of(tasks, Batches.tasks(spark))) {
      if (order.stop().given()) {
        return;
      }
      place.write(Reading.of(spark, wanted(missing, batch), shared));
    }
  }

  private List<Pieces.Numbered> pieces(Dataset<Row> missing) {
    List<Pieces.Numbered> pieces = new ArrayList<>();
    for (Row row : missing.select("piece").distinct().collectAsList()) {
      pieces.add(new Pieces.Numbered(row.getInt(0), looked.pieces().pieces().get(row.getInt(0))));
    }
    pieces.sort(java.util.Comparator.comparingInt(Pieces.Numbered::number));
    return pieces;
  }

  private Reading.Shared shared() {
    Map<String, String> addresses = new HashMap<>();
    for (Mailbox mailbox : mailboxes) {
      for (String owner : DataConnectSource.owners(mailbox)) {
        addresses.put(DataConnectSource.user(mailbox), owner);
      }
    }
    return new Reading.Shared(UUID.randomUUID().toString(), order.recipe(), addresses);
  }

  /** The places that are wanted in the pieces of a batch. */
  private static List<List<Reading.Wanted>> wanted(
      Dataset<Row> missing, List<List<Pieces.Numbered>> batch) {
    Map<Integer, long[]> places = DropRows.places(missing, batch);
    List<List<Reading.Wanted>> tasks = new ArrayList<>();
    for (List<Pieces.Numbered> task : batch) {
      List<Reading.Wanted> pieces = new ArrayList<>();
      for (Pieces.Numbered one : task) {
        long[] ofPiece = places.get(one.number());
        if (ofPiece != null) {
          pieces.add(new Reading.Wanted(one.piece(), ofPiece));
        }
      }
      tasks.add(pieces);
    }
    return tasks;
  }

  /** A mailbox of which something is still to be read waits for the next scan. */
  private void leaveOut() {
    if (!order.stop().given()) {
      return;
    }
    Set<String> unfinished = new HashSet<>();
    for (Row row :
        rows.missing(wanted, place.facts(spark)).select("user").distinct().collectAsList()) {
      unfinished.add(row.getString(0));
    }
    whole = unfinished.isEmpty();
    readable =
        mailboxes.stream()
            .filter(mailbox -> !unfinished.contains(DataConnectSource.user(mailbox)))
            .toList();
  }

  /** Whether nothing is left to be read. */
  boolean isWhole() {
    return whole;
  }

  /** Mailboxes of which all is read, in the order in which what was found comes. */
  List<Mailbox> readable() {
    return turns.inOrder(readable);
  }

  /** All that was read and is to be put. */
  FoundRows found() {
    Dataset<Row> facts = rows.numbered(place.facts(spark));
    Dataset<Row> items =
        wanted
            .join(facts.drop("next"), DropRows.columns("file", "place"), "left")
            .withColumn("state", lit(null).cast("string"))
            .withColumn("incomplete", lit(false));
    Dataset<Row> heads =
        rows.heads()
            .withColumn("place", lit(FoundRows.HEAD))
            .withColumn("next", lit(FoundRows.HEAD))
            .withColumn("status", lit(FactRows.PASSED_OVER))
            .withColumn("facts", lit(null).cast("binary"))
            .withColumn("fault", lit(null).cast("string"));
    Dataset<Row> all =
        items
            .select(DropRows.named(FoundRows.COLUMNS))
            .unionByName(heads.select(DropRows.named(FoundRows.COLUMNS)));
    return new FoundRows(turns.rows(all), turns, looked.pieces().files(), rows.failed(facts));
  }
}
