package org.mailboxinventory.scanner.spark;

import static org.apache.spark.sql.functions.col;

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
import org.mailboxinventory.scanner.engine.DropOrder;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;
import org.mailboxinventory.scanner.source.dataconnect.DropContents;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;

/**
 * A drop that executors look through and read. Its mailboxes can be opened once their rows have
 * been read, in the order of their users and by one thread.
 */
final class SparkDrop implements Source {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private final SparkSession spark;
  private final DropOrder order;
  private final List<java.nio.file.Path> from;
  private final long pieceBytes;
  private @Nullable Looked looked;
  private @Nullable FoundRows rows;
  private @Nullable KnownFacts known;

  SparkDrop(SparkSession spark, DropOrder order, long pieceBytes) throws SourceException {
    this.spark = spark;
    this.order = order;
    this.from = DataConnectSource.existing(order.from());
    this.pieceBytes = pieceBytes;
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
      throw SparkEngine.failure(e);
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

  /** From now on mailboxes can be opened. */
  void found(FoundRows found, KnownFacts facts) {
    rows = found;
    known = facts;
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
