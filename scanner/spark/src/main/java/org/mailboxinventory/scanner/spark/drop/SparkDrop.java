package org.mailboxinventory.scanner.spark.drop;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.dataconnect.DropContents;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;
import org.mailboxinventory.scanner.spark.facts.ExecutorScan;
import org.mailboxinventory.scanner.spark.facts.FactsPlace;
import org.mailboxinventory.scanner.spark.facts.Failures;
import org.mailboxinventory.scanner.spark.facts.KnownFacts;
import org.mailboxinventory.scanner.spark.facts.SparkSource;

/**
 * A drop that executors look through and read. Its mailboxes can be opened once their rows have
 * been read, in the order of their users and by one thread.
 */
public final class SparkDrop implements SparkSource {
  /** Bytes of a piece; for tests, and for drops of very large rows. */
  private static final String PIECE = "spark.mailboxInventory.pieceBytes";

  private static final String PIECE_DEFAULT = Long.toString(64L << 20);

  /** As their rows come once they are read. */
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private final SparkSession spark;
  private final FilesOrder order;
  private final List<java.nio.file.Path> from;
  private final long pieceBytes;
  private @Nullable Looked looked;
  private @Nullable FoundRows rows;
  private @Nullable KnownFacts known;

  public SparkDrop(SparkSession spark, FilesOrder order) throws SourceException {
    this.spark = spark;
    this.order = order;
    this.from = DataConnectSource.existing(order.from());
    this.pieceBytes = Long.parseLong(spark.sparkContext().conf().get(PIECE, PIECE_DEFAULT));
  }

  /**
   * What looking through the drop found.
   *
   * @param index a row for each row of the drop that can be reached
   * @param unread files that hold no rows, or could not be read to their end
   */
  record Looked(Pieces pieces, Dataset<Row> index, List<DropEntry> unread) {}

  @Override
  public SourceIdentity identity() {
    return DataConnectSource.identity(from);
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    Looked now;
    DropContents contents;
    try {
      int cores = spark.sparkContext().defaultParallelism();
      Pieces pieces = Pieces.of(DropEntry.of(from, order.names()), pieceBytes, cores);
      if (!spark.sparkContext().getConf().contains(PARTITIONS)) {
        // Spark's own 200 are far too many for a small drop, and too few for a large one.
        spark.conf().set(PARTITIONS, pieces.partitions(cores));
      }
      now = look(pieces);
      contents = contents(now);
    } catch (SourceException e) {
      throw e;
    } catch (Exception e) {
      // Spark declares nothing of what it throws; an interrupt is one of it.
      if (spark.sparkContext().isStopped()
          || Thread.currentThread().isInterrupted()
          || e instanceof InterruptedException) {
        throw new SourceException(
            SourceException.Kind.SERVICE, Reason.STOPPED, "stopped while listing mailboxes");
      }
      throw Failures.of(e);
    }
    looked = now;
    return DataConnectSource.listing(from, order.exports(), order.migrationUsers(), contents);
  }

  private Looked look(Pieces pieces) {
    Dataset<Row> all = Index.of(spark, pieces).persist(StorageLevel.MEMORY_AND_DISK());
    Map<Integer, Long> ends = new HashMap<>();
    for (Row row : all.where(col("kind").equalTo(Index.FAILED)).collectAsList()) {
      ends.merge(row.getInt(0), row.getLong(2), Math::min);
    }
    List<DropEntry> unread = new ArrayList<>();
    for (DropEntry file : pieces.files()) {
      if (!file.holdsRows() || ends.containsKey(file.number())) {
        unread.add(file);
      }
    }
    // What lies behind the place at which a file broke off is not reached.
    Dataset<Row> reached = all.where(col("kind").notEqual(Index.FAILED));
    for (Map.Entry<Integer, Long> end : ends.entrySet()) {
      reached =
          reached.where(col("file").notEqual(end.getKey()).or(col("place").lt(end.getValue())));
    }
    return new Looked(pieces, reached, unread);
  }

  private static DropContents contents(Looked looked) {
    Map<String, Set<String>> regions = new LinkedHashMap<>();
    Dataset<Row> mail = looked.index().where(col("kind").notEqual(Index.OTHER));
    for (Row row : mail.select("user", "region").distinct().collectAsList()) {
      Set<String> ofUser = regions.computeIfAbsent(row.getString(0), user -> new TreeSet<>());
      if (!row.isNullAt(1)) {
        ofUser.add(row.getString(1));
      }
    }
    Dataset<Row> others = looked.index().where(col("kind").equalTo(Index.OTHER));
    Map<String, String> addresses = new HashMap<>();
    for (Row row :
        others
            .where(col("address").isNotNull())
            .orderBy("file", "place")
            .select("user", "address")
            .collectAsList()) {
      addresses.put(row.getString(0), row.getString(1));
    }
    return new DropContents(
        new TreeMap<>(regions),
        user -> addresses.getOrDefault(user, user),
        !looked.unread().isEmpty(),
        others.count());
  }

  /** Only after it was listed. */
  Looked looked() {
    Looked now = looked;
    if (now == null) {
      throw new IllegalStateException("the drop was not listed");
    }
    return now;
  }

  @Override
  public @Nullable SourceException read(
      ScanOrder scanOrder, List<Mailbox> mailboxes, FactsPlace place)
      throws IOException, InterruptedException {
    DropScan scan = new DropScan(spark, this, scanOrder, place, mailboxes);
    scan.read();
    SourceException ended = put(scanOrder, scan);
    if (ended == null && scan.isWhole() && !scanOrder.stop().given()) {
      place.clear();
    }
    return ended;
  }

  /** After a stop, too: what executors have read belongs into the inventory. */
  private @Nullable SourceException put(ScanOrder scanOrder, DropScan scan)
      throws InterruptedException {
    KnownFacts facts = new KnownFacts(scanOrder.faults());
    rows = scan.found();
    known = facts;
    StopSignal stop = scan.isWhole() ? scanOrder.stop() : new StopSignal();
    return new LocalEngine(
            scanOrder.source(),
            scanOrder.ledger(),
            scanOrder.readingDigest(),
            scanOrder.progress(),
            stop,
            scanOrder.faults())
        .run(scan.readable(), 1, () -> facts, scanOrder.maskers());
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) {
    FoundRows found = rows;
    KnownFacts facts = known;
    if (found == null || facts == null) {
      throw new IllegalStateException("the drop was not read");
    }
    String user = DataConnectSource.user(mailbox);
    found.begin(user);
    return new FoundMailbox(
        found, positions, facts, user.isEmpty() ? looked().unread() : List.of());
  }

  @Override
  public void close() {
    ExecutorScan.closeAll();
    spark.stop();
  }
}
