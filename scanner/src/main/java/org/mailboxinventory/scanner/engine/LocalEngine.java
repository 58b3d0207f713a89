package org.mailboxinventory.scanner.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Scans mailboxes in parallel within this process, each by one thread, and decides what a failure
 * ends: one mailbox, or the run.
 */
public final class LocalEngine {
  private static final int PATIENCE_SECONDS = 8;

  private final Ledger ledger;
  private final Progress progress;
  private final StopSignal stop;
  private final MailboxReading.Shared shared;
  private final AtomicReference<@Nullable SourceException> ending = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

  /**
   * @param readingDigest of all settings that decide what is read and found: items read under
   *     another are read again
   */
  public LocalEngine(
      Source source,
      Ledger ledger,
      String readingDigest,
      Progress progress,
      StopSignal stop,
      Faults faults) {
    this.ledger = ledger;
    this.progress = progress;
    this.stop = stop;
    this.shared =
        new MailboxReading.Shared(
            source,
            ledger,
            readingDigest,
            progress,
            stop,
            faults,
            new HeavyItems(ledger, readingDigest));
  }

  /**
   * Scans the readable ones of {@code mailboxes}, {@code threads} at a time; returns when all are
   * done or the stop signal was heeded.
   *
   * @param scans makes an item scan for each thread
   * @return why the source as a whole failed; null when it did not
   */
  public @Nullable SourceException run(
      List<Mailbox> mailboxes,
      int threads,
      Supplier<? extends ItemReading> scans,
      Supplier<Masker> maskers)
      throws InterruptedException {
    List<Mailbox> readable =
        mailboxes.stream().filter(mailbox -> mailbox.access() instanceof Access.Open).toList();
    progress.listed(readable);
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, readable.size())));
    ThreadLocal<MailboxReading> reading =
        ThreadLocal.withInitial(() -> new MailboxReading(shared, scans.get(), maskers.get()));
    for (Mailbox mailbox : readable) {
      pool.execute(() -> guarded(mailbox, reading));
    }
    pool.shutdown();
    await(pool);
    Throwable bug = broken.get();
    if (bug instanceof Error error) {
      throw error;
    }
    if (bug instanceof RuntimeException exception) {
      throw exception;
    }
    return ending.get();
  }

  private void guarded(Mailbox mailbox, ThreadLocal<MailboxReading> reading) {
    try {
      if (!stop.given()) {
        mailbox(mailbox, reading.get());
      }
    } catch (RuntimeException | Error e) {
      // The ledger cannot be written, memory is short, or a bug outside of any item: the run ends
      // here. Once it is ending, threads that are late find everything closed.
      if (!stop.given()) {
        broken.compareAndSet(null, e);
        stop.give();
      }
    }
  }

  /**
   * Waits for all; once asked to stop, gives the items at hand a while, then interrupts what waits
   * for the service.
   */
  private void await(ExecutorService pool) throws InterruptedException {
    while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) {
      if (stop.given()) {
        if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          pool.shutdownNow();
          pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        return;
      }
    }
  }

  private void mailbox(Mailbox mailbox, MailboxReading reading) {
    try {
      if (reading.read(mailbox)) {
        progress.mailboxDone(mailbox.id());
      }
    } catch (SourceException e) {
      failed(mailbox, e);
    }
  }

  private void failed(Mailbox mailbox, SourceException failure) {
    if (stop.given()) {
      return;
    }
    if (failure.kind() == SourceException.Kind.MAILBOX) {
      ledger.mailboxDone(mailbox.id(), failure.reason());
      progress.mailboxDone(mailbox.id());
    } else {
      ending.compareAndSet(null, failure);
      stop.give();
    }
  }
}
