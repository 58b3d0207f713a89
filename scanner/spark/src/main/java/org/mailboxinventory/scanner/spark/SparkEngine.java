package org.mailboxinventory.scanner.spark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.DropOrder;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.dataconnect.DataConnectSource;

/**
 * Reads a drop on a cluster: executors look through it in pieces and read what counts, their facts
 * wait as Parquet in batches that the ledger lists, and this process puts them into the ledger as
 * if it had read them itself. So there is one way of counting, and a ledger may be filled by this
 * engine and by the local one in turn.
 */
public final class SparkEngine implements ScanEngine {
  /** Bytes of a piece; for tests, and for drops of very large rows. */
  private static final String PIECE = "spark.mailboxInventory.pieceBytes";

  private static final String PIECE_DEFAULT = Long.toString(64L << 20);

  private static final Comparator<Mailbox> BY_USER =
      (one, other) ->
          Arrays.compareUnsigned(
              FoundRows.bytes(DataConnectSource.user(one)),
              FoundRows.bytes(DataConnectSource.user(other)));

  private @Nullable SparkDrop drop;
  private @Nullable DropOrder opened;
  private @Nullable SparkSession session;

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Source drop(DropOrder order) throws SourceException {
    SparkConf conf = new SparkConf();
    ClusterDemands.check(conf, order);
    SparkSession.Builder builder = SparkSession.builder().appName("mailbox-inventory");
    // Only its owner may read what is written.
    builder.config("spark.hadoop.fs.permissions.umask-mode", "077");
    if (ClusterDemands.isLocal(conf)) {
      builder.config("spark.ui.enabled", "false");
      builder.config("spark.driver.bindAddress", "127.0.0.1");
      builder.config("spark.driver.host", "127.0.0.1");
      builder.config("spark.io.encryption.enabled", "true");
    }
    SparkSession spark;
    SparkDrop found;
    try {
      spark = builder.getOrCreate();
    } catch (Exception e) {
      throw failure(e);
    }
    try {
      found = new SparkDrop(spark, order, Long.parseLong(conf.get(PIECE, PIECE_DEFAULT)));
    } catch (SourceException e) {
      spark.stop();
      throw e;
    }
    session = spark;
    drop = found;
    opened = order;
    return found;
  }

  @Override
  public @Nullable SourceException run(ScanOrder order) throws InterruptedException {
    SparkDrop source = drop;
    SparkSession spark = session;
    DropOrder what = opened;
    if (source == null || spark == null || what == null) {
      throw new IllegalStateException("no drop was opened");
    }
    List<Mailbox> readable =
        order.mailboxes().stream()
            .filter(mailbox -> mailbox.access() instanceof Access.Open)
            .sorted(BY_USER)
            .toList();
    try {
      FactsPlace place =
          FactsPlace.open(
              place(what),
              what.names().of("facts\0" + what.ledger().toAbsolutePath().normalize()),
              spark.sparkContext().hadoopConfiguration(),
              order.ledger(),
              order.readingDigest());
      DropScan scan = new DropScan(spark, source, order, place, readable);
      scan.read();
      SourceException ended = put(source, order, scan.readable(), scan);
      if (ended == null && scan.isWhole() && !order.stop().given()) {
        place.clear();
      }
      return ended;
    } catch (SourceException e) {
      return e;
    } catch (java.io.IOException e) {
      return ClusterDemands.usage(
          "the place for facts cannot be read or written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String place(DropOrder what) {
    String named = what.facts();
    return named != null ? named : what.ledger().toAbsolutePath().normalize() + ".facts";
  }

  /** After a stop, too: what executors have read belongs into the inventory. */
  private static @Nullable SourceException put(
      SparkDrop source, ScanOrder order, List<Mailbox> mailboxes, DropScan scan)
      throws InterruptedException {
    KnownFacts known = new KnownFacts(order.faults());
    source.found(scan.found(), known);
    StopSignal stop = scan.isWhole() ? order.stop() : new StopSignal();
    return new LocalEngine(
            order.source(),
            order.ledger(),
            order.readingDigest(),
            order.progress(),
            stop,
            order.faults())
        .run(mailboxes, 1, () -> known, order.maskers());
  }

  /** What a failure of Spark is to the run: of the set-up, or else a fault of the program. */
  static SourceException failure(Exception thrown) {
    TaskFailure failure = TaskFailure.in(thrown);
    if (failure != null && failure.isSetup()) {
      return ClusterDemands.usage(String.valueOf(failure.getMessage()));
    }
    if (failure != null) {
      throw failure;
    }
    return new SourceException(
        SourceException.Kind.SERVICE,
        Reason.SERVICE_ERROR,
        "the cluster ended the work ("
            + thrown.getClass().getSimpleName()
            + "); look at the driver's log. What was read stays, and the next scan goes on from"
            + " there");
  }
}
