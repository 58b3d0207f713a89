package org.mailboxinventory.scanner.spark.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.spark.facts.KnownFacts;

/**
 * Puts mailboxes that executors read into the ledger, by the engine that puts those read here. For
 * one thread.
 */
final class PutMailboxes {
  private final ScanOrder order;
  private final Progress progress;
  private @Nullable FoundPages opened;

  PutMailboxes(ScanOrder order) {
    this.order = order;
    this.progress = new OfAll(order.progress());
  }

  /**
   * Puts those that are known by what their rows stand under.
   *
   * @param finishes whether a mailbox that was read to its end is done
   * @return why the source as a whole failed; null when it did not
   */
  @Nullable SourceException batch(FoundBatch rows, Map<String, Mailbox> byState, boolean finishes)
      throws InterruptedException {
    for (String state = rows.nextState(); state != null; state = rows.nextState()) {
      Mailbox mailbox = byState.get(state);
      if (mailbox != null) {
        StopSignal unfinished = new StopSignal();
        KnownFacts known = new KnownFacts(order.faults());
        opened = new FoundPages(rows, known, order.seal(), unfinished, finishes);
        SourceException ended = put(mailbox, known, unfinished);
        if (ended != null) {
          return ended;
        }
      }
    }
    return null;
  }

  /** One of which there are no files: opening it says so, and ends no other. */
  void unplaced(Mailbox mailbox) throws InterruptedException {
    put(mailbox, new KnownFacts(order.faults()), new StopSignal());
  }

  private @Nullable SourceException put(Mailbox mailbox, KnownFacts known, StopSignal unfinished)
      throws InterruptedException {
    return new LocalEngine(
            order.source(),
            order.ledger(),
            order.readingDigest(),
            progress,
            unfinished,
            order.faults())
        .run(List.of(mailbox), 1, () -> known, order.maskers());
  }

  /** The pages of the mailbox that is being put; null when it has none. */
  @Nullable ItemStream opened() {
    FoundPages pages = opened;
    opened = null;
    return pages;
  }

  /** The same progress, which was told all mailboxes before. */
  private record OfAll(Progress progress) implements Progress {
    @Override
    public void listed(List<Mailbox> readable) {}

    @Override
    public void opened(MailboxId mailbox, ItemStream.Size size) {
      progress.opened(mailbox, size);
    }

    @Override
    public void item(MailboxId mailbox, long bytes) {
      progress.item(mailbox, bytes);
    }

    @Override
    public void mailboxDone(MailboxId mailbox) {
      progress.mailboxDone(mailbox);
    }

    @Override
    public void throttled(Duration wait) {
      progress.throttled(wait);
    }
  }
}
