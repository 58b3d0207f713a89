package org.mailboxinventory.scanner.spark.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.put.FactBatch;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.spark.facts.Batches;
import org.mailboxinventory.scanner.spark.facts.FactsPlace;
import org.mailboxinventory.scanner.spark.facts.Patience;

/**
 * One reading of mail files: batch after batch of mailboxes is read by executors and then put into
 * the ledger, from which each mailbox is read on the next time. Facts that wait from a scan that
 * was killed are put first, where the mailbox was not read on since.
 */
final class MailScan {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final FileSource files;
  private final StableName names;
  private final ScanOrder order;
  private final FactsPlace place;
  private final PutMailboxes put;

  MailScan(
      SparkSession spark,
      FileSource files,
      StableName names,
      ScanOrder order,
      FactsPlace place,
      PutMailboxes put) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.files = files;
    this.names = names;
    this.order = order;
    this.place = place;
    this.put = put;
  }

  /** Reads them all, or until the stop signal is heeded. */
  @Nullable SourceException read(List<Mailbox> mailboxes) throws IOException, InterruptedException {
    SourceException ended = putWaiting(mailboxes);
    Broadcast<MailboxTasks.Shared> shared =
        context.broadcast(
            new MailboxTasks.Shared(
                UUID.randomUUID().toString(), order.recipe(), place.stopMark()));
    for (List<Mailbox> batch : Batches.of(mailboxes, Batches.tasks(spark))) {
      if (ended != null || order.stop().given()) {
        return ended;
      }
      ended = read(batch, shared);
    }
    return ended;
  }

  private @Nullable SourceException putWaiting(List<Mailbox> mailboxes)
      throws IOException, InterruptedException {
    List<FactBatch> waiting = place.batches();
    if (waiting.isEmpty()) {
      return null;
    }
    Map<String, Mailbox> byState = new HashMap<>();
    for (Mailbox mailbox : mailboxes) {
      byState.put(MailTask.state(mailbox, positions(mailbox), names), mailbox);
    }
    for (FactBatch batch : waiting) {
      SourceException ended = put.batch(found(batch), byState, false);
      if (ended != null) {
        return ended;
      }
      place.remove(batch);
    }
    return null;
  }

  private @Nullable SourceException read(
      List<Mailbox> mailboxes, Broadcast<MailboxTasks.Shared> shared)
      throws IOException, InterruptedException {
    // One that can be sent to executors, whatever another is.
    List<MailTask> tasks = new ArrayList<>();
    Map<String, Mailbox> byState = new HashMap<>();
    for (Mailbox mailbox : mailboxes) {
      MailTask task = task(mailbox);
      if (task == null) {
        put.unplaced(mailbox);
      } else {
        tasks.add(task);
        byState.put(task.state(), mailbox);
      }
    }
    FactBatch written = written(tasks, shared);
    if (written == null) {
      return null;
    }
    SourceException ended = put.batch(found(written), byState, true);
    if (ended == null) {
      place.remove(written);
    }
    return ended;
  }

  /** Null where there are no files of the mailbox. */
  private @Nullable MailTask task(Mailbox mailbox) {
    try {
      return MailTask.of(mailbox, files.place(mailbox), positions(mailbox), names);
    } catch (SourceException e) {
      return null;
    }
  }

  /** Null where it was cancelled since the scan is to stop. */
  private @Nullable FactBatch written(List<MailTask> tasks, Broadcast<MailboxTasks.Shared> shared)
      throws IOException {
    if (tasks.isEmpty()) {
      return null;
    }
    Broadcast<List<MailTask>> sent = context.broadcast(tasks);
    AtomicReference<@Nullable FactBatch> written = new AtomicReference<>();
    try {
      Patience.with(
          spark,
          order.stop(),
          place.stopMark()::set,
          () -> written.set(place.write(MailboxTasks.of(spark, sent, shared))));
      return written.get();
    } finally {
      sent.destroy();
    }
  }

  private FoundBatch found(FactBatch batch) {
    long bytes = batch.files().stream().mapToLong(FactBatch.File::bytes).sum();
    return FoundBatch.of(place.facts(spark, List.of(batch)), bytes);
  }

  private Map<FolderId, String> positions(Mailbox mailbox) {
    return order.ledger().positions(mailbox.id(), order.readingDigest());
  }
}
