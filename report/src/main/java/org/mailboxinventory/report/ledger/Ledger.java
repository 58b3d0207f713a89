package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/**
 * What scans of one source have found, and nothing but facts: no values, no subjects. Each call is
 * one transaction, so that a killed process leaves it wholly done or not at all. Any thread may
 * call; one at a time gets in. Every method throws {@link LedgerException} when the disk fails.
 */
public final class Ledger implements AutoCloseable {
  private final LedgerGate gate;
  private final Database database;
  private final Names names;
  private final MailboxRows mailboxes;
  private final FolderRows folders;
  private final ItemRows items;
  private final Attempts attempts;
  private volatile @Nullable Current current;

  private Ledger(LedgerFolder folder, Database database) {
    this.gate = new LedgerGate(folder, database, this::forget);
    this.database = database;
    this.names = new Names(database);
    this.mailboxes = new MailboxRows(database, names);
    this.folders = new FolderRows(database, names);
    this.items = new ItemRows(database, names);
    this.attempts = new Attempts(database);
  }

  /**
   * What a ledger belongs to.
   *
   * @param nativeLibraries a folder where the database's native library may be unpacked and run
   * @param source names the source; a ledger of another source is refused
   * @param keyCheck the same for the same fingerprint key, and tells nothing of it
   */
  public record LedgerIdentity(Path folder, Path nativeLibraries, String source, String keyCheck) {}

  private record Current(int scan, Set<DetectorId> detectors) {
    void check(List<Finding> findings) {
      for (Finding finding : findings) {
        if (!detectors.contains(finding.detector())) {
          throw new IllegalArgumentException(
              "detector " + finding.detector() + " is not among those of this scan");
        }
      }
    }
  }

  /** Opens the ledger of a source, making it where there is none. */
  public static Ledger open(LedgerIdentity identity) {
    LedgerFolder folder = LedgerFolder.hold(identity.folder());
    return open(folder, identity.nativeLibraries(), identity);
  }

  /** Opens a ledger that must exist, whatever source it belongs to. */
  public static Ledger openExisting(Path folder, Path nativeLibraries) {
    return open(LedgerFolder.holdExisting(folder), nativeLibraries, null);
  }

  private static Ledger open(
      LedgerFolder folder, Path nativeLibraries, @Nullable LedgerIdentity identity) {
    Database database = null;
    boolean opened = false;
    try {
      database = Database.open(folder.database(), folder.path(), nativeLibraries);
      new Schema(database, folder.path()).prepare(identity);
      opened = true;
      return new Ledger(folder, database);
    } finally {
      if (!opened) {
        if (database != null) {
          database.close();
        }
        folder.close();
      }
    }
  }

  /**
   * Has everything read again from now on, by as many scans as it takes; each folder's facts count
   * until it was read.
   */
  public void readAgain() {
    write(
        () -> {
          folders.beginAllAnew();
          attempts.clear();
        });
  }

  /** Begins a scan: what is written from now on holds from its start. */
  public void beginScan(ScanFacts scan) {
    int key =
        in(
            () ->
                database.insert(
                    "INSERT INTO scan (started, digest, facts) VALUES (?, ?, ?)",
                    micros(scan.startedAt()),
                    names.code(scan.readingDigest()),
                    LedgerJson.write(scan)));
    current = new Current(key, scan.detectors().keySet());
  }

  /** The mailboxes there are. One that is listed no longer ends, and its facts stay. */
  public void list(List<Mailbox> listing) {
    write(
        () -> {
          mailboxes.list(current().scan(), listing);
        });
  }

  /**
   * Where to go on reading, for each folder of the mailbox whose reading under these settings came
   * to some position.
   */
  public Map<FolderId, String> positions(MailboxId mailbox, String readingDigest) {
    return in(() -> folders.positions(mailboxes.key(mailbox), names.code(readingDigest)));
  }

  /**
   * Begins a folder. One that was read under other settings is begun anew in any case.
   *
   * @param maskedPath its path without anything found in it
   * @param expected how many items the source says it has; below zero when it does not say
   * @param restarted it is read from its beginning: what this reading does not bring is gone at its
   *     end
   */
  public void beginFolder(
      MailboxId mailbox,
      FolderId folder,
      String maskedPath,
      long expected,
      boolean restarted,
      String readingDigest) {
    write(
        () -> {
          int scan = current().scan();
          int key = mailboxes.key(mailbox);
          mailboxes.begun(scan, key);
          folders.begin(scan, key, folder, restarted, names.code(readingDigest));
          folders.putFacts(scan, folders.folder(key, folder).key(), maskedPath, expected);
        });
  }

  /** The item has these facts and no others. Doing it again changes nothing. */
  public void put(MailboxId mailbox, ItemFacts facts, String readingDigest) {
    put(mailbox, List.of(facts), readingDigest);
  }

  /** The items have these facts and no others: all of them, or none if the process dies now. */
  public void put(MailboxId mailbox, List<ItemFacts> facts, String readingDigest) {
    // Worked out before the ledger is held.
    List<CountedItem> counted = facts.stream().map(CountedItem::of).toList();
    List<byte[]> digests = counted.stream().map(FactsDigest::of).toList();
    write(
        () -> {
          Current now = current();
          int mailboxKey = mailboxes.key(mailbox);
          int digest = names.code(readingDigest);
          for (int i = 0; i < counted.size(); i++) {
            CountedItem item = counted.get(i);
            now.check(item.findings());
            FolderRows.Folder folderNow = folders.folder(mailboxKey, item.item().folder());
            items.put(
                new ItemRows.Place(
                    now.scan(), mailboxKey, folderNow.key(), folderNow.generation(), digest),
                item,
                digests.get(i));
            attempts.end(mailboxKey, item.item().id());
          }
          items.flush();
        });
  }

  /**
   * Notes that the reading of an item begins which could end the program or hold it up; {@link
   * #put} takes the note away. Costs a transaction, so only large items are noted.
   *
   * @param most so many readings under these settings may come to no end
   * @return why the item is not to be read, after that many; null when it may be
   */
  public @Nullable Reason beginAttempt(
      MailboxId mailbox, ItemId item, String readingDigest, int most) {
    Optional<Reason> refused =
        in(
            () ->
                Optional.ofNullable(
                    attempts.begin(mailboxes.key(mailbox), item, names.code(readingDigest), most)));
    return refused.orElse(null);
  }

  /** The scan was stopped while this item took long: the note stays, and says so. */
  public void attemptStalled(MailboxId mailbox, ItemId item) {
    write(() -> attempts.stalled(mailboxes.key(mailbox), item));
  }

  /** The item was left for no fault of its own: the note goes. */
  public void forgetAttempt(MailboxId mailbox, ItemId item) {
    write(() -> attempts.end(mailboxes.key(mailbox), item));
  }

  /** Mailboxes with an item whose reading came to no end, and that may still be tried again. */
  public Set<MailboxId> unfinishedAttempts() {
    return in(attempts::mailboxes);
  }

  /** The item is gone; it may never have been there. */
  public void remove(MailboxId mailbox, FolderId folder, ItemId item) {
    write(
        () -> {
          int key = folders.folder(mailboxes.key(mailbox), folder).key();
          items.remove(current().scan(), key, item);
        });
  }

  /**
   * All items of the folder up to {@code position} are put.
   *
   * @param last the folder is at its end: what this reading of it did not bring is gone
   */
  public void pageDone(MailboxId mailbox, FolderId folder, String position, boolean last) {
    write(
        () -> {
          FolderRows.Folder now = folders.folder(mailboxes.key(mailbox), folder);
          folders.savePosition(now.key(), position);
          if (last) {
            items.removeOlder(current().scan(), now.key(), now.generation());
          }
        });
  }

  /**
   * The folder could not be read, or not to its end, and what is known of it stays; or it is left
   * out by choice, and what is known of it counts no longer.
   */
  public void folderFailed(MailboxId mailbox, FolderId folder, Reason reason) {
    write(
        () -> {
          int scan = current().scan();
          int key = mailboxes.key(mailbox);
          mailboxes.begun(scan, key);
          folders.failed(scan, key, folder, reason);
          if (reason.kind() == Reason.Kind.BY_CHOICE) {
            folders.leaveOut(scan, folders.folder(key, folder).key(), items);
          }
        });
  }

  /** The mailbox was read to its end, or could not be, for this reason. */
  public void mailboxDone(MailboxId mailbox, @Nullable Reason failure) {
    write(
        () -> {
          int key = mailboxes.key(mailbox);
          mailboxes.done(current().scan(), key, failure);
          folders.leave(key);
        });
  }

  /**
   * The number of the scan that last read each mailbox to its end; later scans have higher ones,
   * and mailboxes never read to their end have none.
   */
  public Map<MailboxId, Integer> lastRead() {
    return in(mailboxes::lastRead);
  }

  /** The mailbox has these folders and no others; the items of others are gone. */
  public void foldersGone(MailboxId mailbox, Set<FolderId> seen) {
    write(
        () -> {
          folders.gone(current().scan(), mailboxes.key(mailbox), seen, items);
        });
  }

  /** Ends the scan; {@code stopped}: before it was through. */
  public void endScan(Instant finishedAt, boolean stopped) {
    write(
        () -> {
          database.update(
              "UPDATE scan SET finished = ?, stopped = ? WHERE key = ?",
              finishedAt.toString(),
              stopped,
              current().scan());
        });
  }

  /**
   * Removes for good what is gone since before {@code horizon}; nobody can ask what held earlier
   * from then on.
   */
  public void forgetBefore(Instant horizon) {
    write(
        () -> {
          new Retention(database).forgetBefore(horizon);
          forget();
        });
  }

  /** The latest scan, ended or not. */
  public Optional<ScanFacts> latestScan() {
    return in(
        () ->
            database.first(
                "SELECT facts FROM scan ORDER BY key DESC LIMIT 1",
                row -> LedgerJson.read(row.getString(1), ScanFacts.class)));
  }

  /** Whether a scan had begun by that time, so that there are facts of it. */
  public boolean hasFactsOf(Instant time) {
    return in(
        () -> database.number("SELECT count(*) FROM scan WHERE started <= ?", micros(time)) > 0);
  }

  /**
   * Counts what held at a time, as the last scan begun by then found it, as far as it came; empty
   * when none had begun.
   */
  public Optional<InventoryFacts> facts(Instant asOf) {
    return facts(asOf, Harmless.nothing());
  }

  /** The same, with what is harmless counted as accepted. */
  public Optional<InventoryFacts> facts(Instant asOf, Harmless harmless) {
    return in(() -> new FactsReader(database, names, harmless, ValueReader.SLICE).read(asOf));
  }

  Optional<InventoryFacts> facts(Instant asOf, long slice) {
    return in(() -> new FactsReader(database, names, Harmless.nothing(), slice).read(asOf));
  }

  /** Lets the database grow no further than so many pages: a disk that is full. */
  void limitPages(int pages) {
    in(() -> database.number("PRAGMA max_page_count = " + pages));
  }

  static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private Current current() {
    Current now = current;
    if (now == null) {
      throw new IllegalStateException("no scan was begun");
    }
    return now;
  }

  private void write(LedgerGate.Change change) {
    gate.write(change);
  }

  private <T> T in(Database.Work<T> work) {
    return gate.in(work);
  }

  private void forget() {
    names.forget();
    mailboxes.forget();
    folders.forget();
    items.forget();
    attempts.forget();
  }

  @Override
  public void close() {
    gate.close();
  }
}
