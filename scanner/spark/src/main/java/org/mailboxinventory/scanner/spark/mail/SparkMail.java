package org.mailboxinventory.scanner.spark.mail;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.FilesOrder;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.spark.facts.ExecutorScan;
import org.mailboxinventory.scanner.spark.facts.FactsPlace;
import org.mailboxinventory.scanner.spark.facts.SparkSource;

/** Mail files that are listed here and read by executors, which find them under the same paths. */
public final class SparkMail implements SparkSource {
  private final SparkSession spark;
  private final FileSource files;
  private final StableName names;
  private @Nullable PutMailboxes put;

  public SparkMail(SparkSession spark, FilesOrder order) throws SourceException {
    this.spark = spark;
    this.names = order.names();
    this.files =
        new FileSource(
            order.from(),
            order.kind(),
            order.exports(),
            order.migrationUsers(),
            order.largest(),
            names,
            null);
  }

  @Override
  public SourceIdentity identity() {
    return files.identity();
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    return files.mailboxes();
  }

  @Override
  public @Nullable SourceException read(ScanOrder order, List<Mailbox> mailboxes, FactsPlace place)
      throws IOException, InterruptedException {
    order.progress().listed(mailboxes);
    PutMailboxes putting = new PutMailboxes(order);
    put = putting;
    SourceException ended =
        new MailScan(spark, files, names, order, place, putting).read(mailboxes);
    if (ended == null && !order.stop().given()) {
      place.clear();
    }
    return ended;
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    PutMailboxes putting = put;
    ItemStream opened = putting == null ? null : putting.opened();
    if (opened == null) {
      // One without files says so here; any other is put after it was read.
      files.place(mailbox);
      throw new IllegalStateException("the mailbox was not read");
    }
    return opened;
  }

  @Override
  public void close() {
    ExecutorScan.closeAll();
    spark.stop();
  }
}
