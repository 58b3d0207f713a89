package org.mailboxinventory.scanner.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Reads mailboxes one after the other, by the one thread that owns it: folder by folder, page by
 * page, every item's facts into the ledger as soon as they are known, every folder's position when
 * its page is done.
 */
final class MailboxReading {
  /** So many items' facts are written in one transaction. */
  private static final int MOST_AT_ONCE = 64;

  private static final long LONGEST_WAIT_NANOS = 1_000_000_000;

  /** So many findings are held before they are written. */
  private static final int MOST_FINDINGS = 20_000;

  private final Shared shared;
  private final ItemReadings items;
  private final MaskedPaths paths;
  private final ToldUnread told;
  private final WaitingWrites waiting;

  /**
   * What all threads of a scan share.
   *
   * @param readingDigest of all settings that decide what is read and found
   */
  record Shared(
      Source source,
      Ledger ledger,
      String readingDigest,
      Progress progress,
      StopSignal stop,
      Faults faults,
      HeavyItems heavyItems) {}

  MailboxReading(Shared shared, ItemReading scan, Masker masker) {
    this.shared = shared;
    this.items = new ItemReadings(scan, shared.heavyItems(), shared.faults());
    this.paths = new MaskedPaths(masker);
    this.told = new ToldUnread(shared.progress(), masker);
    this.waiting = new WaitingWrites(shared.ledger());
  }

  /**
   * Reads it to its end, and says in the ledger that it was; false when the stop signal came first.
   *
   * @throws SourceException when the mailbox or the source as a whole failed
   */
  boolean read(Mailbox mailbox) throws SourceException {
    ItemStream stream = open(mailbox);
    Set<FolderId> seen = new HashSet<>();
    boolean whole = true;
    try {
      Page page = next(stream);
      shared.progress().opened(mailbox.id(), stream.size());
      while (page != null) {
        page(mailbox.id(), page, seen.add(page.folder()));
        whole &= page.failure() == null || page.failure().kind() == Reason.Kind.BY_CHOICE;
        page = next(stream);
      }
    } catch (SourceException e) {
      waiting.write();
      throw e;
    } finally {
      close(stream);
    }
    if (shared.stop().given()) {
      waiting.write();
      return false;
    }
    end(mailbox.id(), seen, whole);
    return true;
  }

  private void end(MailboxId mailbox, Set<FolderId> seen, boolean whole) {
    Ledger ledger = shared.ledger();
    waiting.add(
        () -> {
          // Below a folder that could not be listed there may be others: none is gone then.
          if (whole) {
            ledger.foldersGone(mailbox, seen);
          }
          ledger.mailboxDone(mailbox, null);
        });
    waiting.write();
  }

  /** Where the ledger says that the reading of a mailbox stands. */
  private record Standing(Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed) {}

  /** Goes on where an earlier scan left off, and asks again for what it could not read. */
  private ItemStream open(Mailbox mailbox) throws SourceException {
    Ledger ledger = shared.ledger();
    String digest = shared.readingDigest();
    Standing standing =
        ledger.together(
            () ->
                new Standing(
                    ledger.positions(mailbox.id(), digest),
                    ledger.attempts().failed(mailbox.id(), digest)));
    try {
      return shared.source().open(mailbox, standing.positions(), standing.failed());
    } catch (RuntimeException | StackOverflowError e) {
      throw crashed(e);
    }
  }

  private @Nullable Page next(ItemStream stream) throws SourceException {
    try {
      return shared.stop().given() ? null : stream.next();
    } catch (RuntimeException | StackOverflowError e) {
      throw crashed(e);
    }
  }

  /** A fault of the source costs the mailbox, not the run. */
  private SourceException crashed(Throwable fault) {
    if (!shared.stop().given()) {
      shared.faults().note(fault);
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

  private void page(MailboxId mailbox, Page page, boolean firstOfFolder) {
    boolean begins = firstOfFolder || page.restarted();
    String masked = begins ? paths.masked(page.folderPath()) : "";
    if (page.items().isEmpty() && page.removed().isEmpty() && page.failure() == null) {
      waiting.add(
          () -> {
            begin(mailbox, page, begins, masked);
            end(mailbox, page);
          });
      return;
    }
    waiting.write();
    begin(mailbox, page, begins, masked);
    if (items(mailbox, page)) {
      end(mailbox, page);
    }
  }

  private void begin(MailboxId mailbox, Page page, boolean begins, String maskedPath) {
    if (begins) {
      shared
          .ledger()
          .beginFolder(
              mailbox,
              page.folder(),
              maskedPath,
              page.expected(),
              page.restarted(),
              shared.readingDigest());
    }
  }

  private void end(MailboxId mailbox, Page page) {
    for (ItemId gone : page.removed()) {
      shared.ledger().remove(mailbox, page.folder(), gone);
    }
    if (page.failure() != null) {
      told.folder(mailbox, page, page.failure());
      shared.ledger().folderFailed(mailbox, page.folder(), page.failure());
    } else {
      shared.ledger().pageDone(mailbox, page.folder(), page.position(), page.last());
    }
  }

  /**
   * Reads a page's items, and writes their facts many at a time, or once a second where they are
   * slow; false when the stop signal came before the last.
   */
  private boolean items(MailboxId mailbox, Page page) {
    List<ItemFacts> done = new ArrayList<>();
    int findings = 0;
    long since = System.nanoTime();
    for (SourceItem item : page.items()) {
      ItemFacts facts = shared.stop().given() ? null : items.facts(mailbox, page.folder(), item);
      if (facts == null) {
        write(mailbox, done);
        return false;
      }
      done.add(facts);
      findings += facts.findings().size();
      told.item(mailbox, page, facts);
      shared.progress().item(mailbox, item.bytes());
      long now = System.nanoTime();
      if (done.size() == MOST_AT_ONCE
          || now - since > LONGEST_WAIT_NANOS
          || findings > MOST_FINDINGS
          || HeavyItems.isHeavy(item)) {
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
      shared.ledger().put(mailbox, done, shared.readingDigest());
      done.clear();
    }
  }
}
