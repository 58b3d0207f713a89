package org.mailboxinventory.scanner.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.engine.item.ItemEndException;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Scans mailboxes in parallel within this process: each mailbox by one thread, folder by folder,
 * page by page, every item's facts into the ledger as soon as they are known, every folder's
 * position when its page is done.
 */
public final class LocalEngine {
  private static final int PATIENCE_SECONDS = 8;

  /** So many items' facts are written in one transaction. */
  private static final int MOST_AT_ONCE = 64;

  private static final long LONGEST_WAIT_NANOS = 1_000_000_000;

  /** So many findings are held before they are written. */
  private static final int MOST_FINDINGS = 20_000;

  /** Before an item of so many bytes is read, the ledger notes it: see {@link HeavyItems}. */
  static final long HEAVY_BYTES = 512 * 1024;

  private final Source source;
  private final Ledger ledger;
  private final String readingDigest;
  private final Progress progress;
  private final StopSignal stop;
  private final Faults faults;
  private final HeavyItems heavyItems;
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
    this.source = source;
    this.ledger = ledger;
    this.readingDigest = readingDigest;
    this.progress = progress;
    this.stop = stop;
    this.faults = faults;
    this.heavyItems = new HeavyItems(ledger, readingDigest);
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
    ThreadLocal<ItemReading> scan = ThreadLocal.withInitial(scans);
    ThreadLocal<Masker> masker = ThreadLocal.withInitial(maskers);
    for (Mailbox mailbox : readable) {
      pool.execute(() -> guarded(mailbox, scan, masker));
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

  private void guarded(Mailbox mailbox, ThreadLocal<ItemReading> scan, ThreadLocal<Masker> masker) {
    try {
      if (!stop.given()) {
        mailbox(mailbox, scan.get(), masker.get());
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

  private void mailbox(Mailbox mailbox, ItemReading scan, Masker masker) {
    try {
      if (read(mailbox, scan, masker)) {
        ledger.mailboxDone(mailbox.id(), null);
        progress.mailboxDone(mailbox.id());
      }
    } catch (SourceException e) {
      failed(mailbox, e);
    }
  }

  /** Reads it to its end; false when the stop signal came first. */
  private boolean read(Mailbox mailbox, ItemReading scan, Masker masker) throws SourceException {
    Map<FolderId, String> positions = ledger.positions(mailbox.id(), readingDigest);
    ItemStream stream = open(mailbox, positions);
    try {
      Set<FolderId> seen = new HashSet<>();
      boolean whole = true;
      Page page = next(stream);
      progress.opened(mailbox.id(), stream.size());
      while (page != null) {
        page(mailbox.id(), page, seen.add(page.folder()), scan, masker);
        whole &= page.failure() == null || page.failure().kind() == Reason.Kind.BY_CHOICE;
        page = next(stream);
      }
      // Below a folder that could not be listed there may be others: none is gone then.
      if (!stop.given() && whole) {
        ledger.foldersGone(mailbox.id(), seen);
      }
      return !stop.given();
    } finally {
      close(stream);
    }
  }

  private ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    try {
      return source.open(mailbox, positions);
    } catch (RuntimeException | StackOverflowError e) {
      throw crashed(e);
    }
  }

  private @Nullable Page next(ItemStream stream) throws SourceException {
    try {
      return stop.given() ? null : stream.next();
    } catch (RuntimeException | StackOverflowError e) {
      throw crashed(e);
    }
  }

  /** A fault of the source costs the mailbox, not the run. */
  private SourceException crashed(Throwable fault) {
    if (!stop.given()) {
      faults.note(fault);
    }
    return new SourceException(
        SourceException.Kind.MAILBOX, Reason.CRASHED, "the mailbox met a fault of the program");
  }

  private static void close(ItemStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // All that it gave is in the ledger already: nothing is lost by it.
      return;
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

  private void page(
      MailboxId mailbox, Page page, boolean firstOfFolder, ItemReading scan, Masker masker) {
    if (firstOfFolder || page.restarted()) {
      ledger.beginFolder(
          mailbox,
          page.folder(),
          masker.mask(page.folderPath()),
          page.expected(),
          page.restarted(),
          readingDigest);
    }
    if (!items(mailbox, page, scan)) {
      return;
    }
    for (ItemId gone : page.removed()) {
      ledger.remove(mailbox, page.folder(), gone);
    }
    if (page.failure() != null) {
      ledger.folderFailed(mailbox, page.folder(), page.failure());
    } else {
      ledger.pageDone(mailbox, page.folder(), page.position(), page.last());
    }
  }

  /**
   * Reads a page's items, and writes their facts many at a time, or once a second where they are
   * slow; false when the stop signal came before the last.
   */
  private boolean items(MailboxId mailbox, Page page, ItemReading scan) {
    List<ItemFacts> done = new ArrayList<>();
    int findings = 0;
    long since = System.nanoTime();
    for (SourceItem item : page.items()) {
      ItemFacts facts = stop.given() ? null : facts(mailbox, page.folder(), item, scan);
      if (facts == null) {
        write(mailbox, done);
        return false;
      }
      done.add(facts);
      findings += facts.findings().size();
      progress.item(mailbox, item.bytes());
      long now = System.nanoTime();
      if (done.size() == MOST_AT_ONCE
          || now - since > LONGEST_WAIT_NANOS
          || findings > MOST_FINDINGS
          || isHeavy(item)) {
        write(mailbox, done);
        since = now;
        findings = 0;
      }
    }
    write(mailbox, done);
    return true;
  }

  private void write(MailboxId mailbox, List<ItemFacts> done) {
    if (!done.isEmpty()) {
      ledger.put(mailbox, done, readingDigest);
      done.clear();
    }
  }

  private static boolean isHeavy(SourceItem item) {
    return item.bytes() >= HEAVY_BYTES;
  }

  /** Null when the scan is to stop before the item is read to its end. */
  private @Nullable ItemFacts facts(
      MailboxId mailbox, FolderId folder, SourceItem item, ItemReading scan) {
    if (!isHeavy(item)) {
      return facts(folder, item, scan);
    }
    Reason refused = heavyItems.begin(mailbox, item.id());
    if (refused != null) {
      return scan.unread(folder, item, refused);
    }
    ItemFacts facts = facts(folder, item, scan);
    if (facts == null) {
      heavyItems.stopped(mailbox, item.id(), scan.taken());
    }
    return facts;
  }

  private @Nullable ItemFacts facts(FolderId folder, SourceItem item, ItemReading scan) {
    try {
      return scan.scan(folder, item);
    } catch (ItemEndException stopped) {
      return null;
    } catch (OutOfMemoryError e) {
      // What the item held is let go with this frame: it costs itself, not the run.
      return scan.unread(folder, item, Reason.OUT_OF_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      faults.note(e);
      return scan.unread(folder, item, Reason.CRASHED);
    }
  }
}
