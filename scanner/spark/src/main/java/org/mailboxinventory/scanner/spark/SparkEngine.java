package org.mailboxinventory.scanner.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.spark.drop.SparkDrop;
import org.mailboxinventory.scanner.spark.facts.ClusterDemands;
import org.mailboxinventory.scanner.spark.facts.FactsPlace;
import org.mailboxinventory.scanner.spark.facts.Failures;
import org.mailboxinventory.scanner.spark.facts.SparkSource;
import org.mailboxinventory.scanner.spark.mail.SparkMail;

/**
 * Reads files on a cluster: executors read a drop in pieces, or mail files mailbox by mailbox,
 * their facts wait as Parquet in batches that the ledger lists, and this process puts them into the
 * ledger as if it had read them itself. So there is one way of counting, and a ledger may be filled
 * by this engine and by the local one in turn.
 */
public final class SparkEngine implements ScanEngine {
  private @Nullable SparkSource source;
  private @Nullable FilesOrder opened;
  private @Nullable SparkSession session;

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Source open(FilesOrder order) throws SourceException {
    SparkSession spark = session(order);
    SparkSource found;
    try {
      found = order.isDrop() ? new SparkDrop(spark, order) : new SparkMail(spark, order);
    } catch (SourceException e) {
      spark.stop();
      throw e;
    }
    session = spark;
    source = found;
    opened = order;
    return found;
  }

  private static SparkSession session(FilesOrder order) throws SourceException {
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
    try {
      return builder.getOrCreate();
    } catch (Exception e) {
      throw Failures.of(e);
    }
  }

  @Override
  public @Nullable SourceException run(ScanOrder order) throws InterruptedException {
    SparkSource what = source;
    FilesOrder files = opened;
    SparkSession spark = session;
    if (what == null || files == null || spark == null) {
      throw new IllegalStateException("no files were opened");
    }
    List<Mailbox> readable =
        order.mailboxes().stream()
            .filter(mailbox -> mailbox.access() instanceof Access.Open)
            .toList();
    try {
      FactsPlace place =
          FactsPlace.open(
              place(files),
              files.names().of("facts\0" + files.ledger().toAbsolutePath().normalize()),
              spark.sparkContext().hadoopConfiguration(),
              order.ledger(),
              order.readingDigest());
      return what.read(order, readable, place);
    } catch (SourceException e) {
      return e;
    } catch (IOException e) {
      return Failures.usage(
          "the place for facts cannot be read or written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String place(FilesOrder files) {
    String named = files.facts();
    return named != null ? named : files.ledger().toAbsolutePath().normalize() + ".facts";
  }
}
