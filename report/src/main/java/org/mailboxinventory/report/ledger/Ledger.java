package org.mailboxinventory.report.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.Changes;
import org.mailboxinventory.report.ledger.count.ChangesReader;
import org.mailboxinventory.report.ledger.count.FactsReader;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.HeldItemsReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.PersonGroups;
import org.mailboxinventory.report.ledger.count.Seals;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.ledger.count.StoredValues;
import org.mailboxinventory.report.ledger.count.ValueReader;
import org.mailboxinventory.report.ledger.put.Attempts;
import org.mailboxinventory.report.ledger.put.CountedItem;
import org.mailboxinventory.report.ledger.put.FactBatch;
import org.mailboxinventory.report.ledger.put.FactBatches;
import org.mailboxinventory.report.ledger.put.FactsDigest;
import org.mailboxinventory.report.ledger.put.FolderRows;
import org.mailboxinventory.report.ledger.put.GoneRows;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.put.ItemRows;
import org.mailboxinventory.report.ledger.put.MailboxRows;
import org.mailboxinventory.report.ledger.put.Vanished;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerFolder;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
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
  private final LedgerFolder folder;
  private final LedgerGate gate;
  private final Database database;
  private final Names names;
  private final MailboxRows mailboxes;
  private final FolderRows folders;
  private final ItemRows items;
  private final GoneRows gone;
  private final Attempts attempts;
  private final PersonGroups groups;
  private final LedgerCare care;
  private final FactBatches batches;
  private volatile @Nullable Current current;

  Ledger(LedgerFolder folder, Database database, Path temporary) {
    this.folder = folder;
    this.gate = new LedgerGate(folder, database, this::forget);
    this.database = database;
    this.names = new Names(database);
    this.mailboxes = new MailboxRows(database, names);
    this.folders = new FolderRows(database, names);
    this.items = new ItemRows(database, names);
    this.gone = new GoneRows(database, names, folders, items);
    this.attempts = new Attempts(database);
    this.groups = new PersonGroups(database, names, temporary);
    this.batches = new FactBatches(database);
    this.care =
        new LedgerCare(gate, database, names, groups, temporary, this::forget, this::beginAllAnew);
  }

  private record Current(int scan, ScanFacts facts, GoneRule rule) {
    void check(List<Finding> findings) {
      for (Finding finding : findings) {
        if (!facts.detectors().containsKey(finding.detector())) {
          throw new IllegalArgumentException(
              "detector " + finding.detector() + " is not among those of this scan");
        }
      }
    }
  }

  /** Opens the ledger of a source, making it where there is none. */
  public static Ledger open(LedgerIdentity identity) {
    return new LedgerOpening(identity.nativeLibraries()).toWrite(identity);
  }

  /**
   * Opens a ledger that must exist, whatever source it belongs to, to be read only: while a scan
   * writes it, and also where nothing can be written.
   */
  public static Ledger openExisting(Path folder, Path nativeLibraries) {
    return new LedgerOpening(nativeLibraries).toRead(folder);
  }

  /**
   * The commands that take the rights of others on a ledger away; empty when they have none, and
   * where there is no ledger yet.
   *
   * @throws IOException when the rights cannot be asked
   */
  public static Optional<String> rightsRemedy(Path folder) throws IOException {
    return LedgerFolder.remedy(folder);
  }

  /**
   * Has everything read again from now on, by as many scans as it takes; each folder's facts count
   * until it was read.
   */
  public void readAgain() {
    write(
        () -> {
          beginAllAnew();
          batches.clear();
        });
  }

  /** Facts that wait outside of the ledger, read under these settings, each batch whole. */
  public List<FactBatch> factBatches(String readingDigest) {
    return in(() -> batches.of(names.code(readingDigest)));
  }

  /** A batch of facts is written, and may be read from now on. */
  public void putFactBatch(FactBatch batch, String readingDigest) {
    write(() -> batches.put(batch, names.code(readingDigest)));
  }

  /** A batch of facts is not to be read any more: it is put, or damaged. */
  public void removeFactBatch(String folder) {
    write(() -> batches.remove(folder));
  }

  /** Begins a scan to which nothing that is missing counts as gone. */
  public void beginScan(ScanFacts scan) {
    beginScan(scan, GoneRule.unconfirmed());
  }

  /**
   * Begins a scan: what is written from now on holds from its start.
   *
   * @param rule what becomes of that which is missing
   */
  public void beginScan(ScanFacts scan, GoneRule rule) {
    int key =
        in(
            () -> {
              gone.begin();
              new Seals(database).open();
              return database.insert(
                  "INSERT INTO scan (started, digest, facts, accepts_gone, records)"
                      + " VALUES (?, ?, ?, ?, 1)",
                  LedgerTime.micros(scan.startedAt()),
                  names.code(scan.readingDigest()),
                  LedgerJson.write(scan),
                  rule.confirmed());
            });
    current = new Current(key, scan, rule);
  }

  /**
   * The mailboxes there are. One that is listed no longer ends, and its facts stay for earlier
   * times; unless it held items, or many are missing at once: then it is vanished, and what is
   * known of it counts on until that is confirmed. A mailbox that the source itself called
   * soft-deleted before ends in any case.
   */
  public void list(List<Mailbox> listing) {
    write(
        () -> {
          Current now = current();
          List<Integer> missing = mailboxes.list(now.scan(), listing);
          gone.mailboxes(now.scan(), missing, mailboxes, now.rule());
        });
  }

  /** What is missing in the latest scan without a word from the source, and not confirmed. */
  public List<Vanished> vanished() {
    return read(gone::ofLatestScan);
  }

  /** Whether the latest scan found no mailbox at all, and nobody has confirmed that. */
  public boolean isEmptyUnconfirmed() {
    return read(gone::isEmptyUnconfirmed);
  }

  /** What the latest scan changed; empty when it was the first. */
  public Optional<Changes> changes() {
    return read(() -> new ChangesReader(database).ofLatestScan());
  }

  /** Whether a scan writes it at this time. */
  public boolean isBeingWritten() {
    return folder.isBeingWritten();
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
   * @param last the folder is at its end: what this reading of it did not bring is gone; unless it
   *     brought nothing at all, which {@link #foldersGone} judges
   */
  public void pageDone(MailboxId mailbox, FolderId folder, String position, boolean last) {
    write(
        () -> {
          FolderRows.Folder now = folders.folder(mailboxes.key(mailbox), folder);
          folders.savePosition(now.key(), position);
          if (last && !gone.mayBeEmptied(now, current().rule())) {
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
    return read(mailboxes::lastRead);
  }

  /**
   * The mailbox was read to its end and has these folders and no others. A folder that held items
   * and is missing, or brought none, is vanished, and what is known of it stays until that is
   * confirmed. Its items are gone where they lie in other folders now, and where a tenant's service
   * itself counts none in it and the mailbox holds others.
   */
  public void foldersGone(MailboxId mailbox, Set<FolderId> seen) {
    write(
        () -> {
          Current now = current();
          gone.folders(now.scan(), now.facts(), mailboxes.key(mailbox), seen, now.rule());
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
          groups.keepOfLatestScan();
        });
  }

  /** The latest scan, ended or not. */
  public Optional<ScanFacts> latestScan() {
    return read(
        () ->
            database.first(
                "SELECT facts FROM scan ORDER BY key DESC LIMIT 1",
                row -> LedgerJson.read(row.getString(1), ScanFacts.class)));
  }

  /** Whether a scan had begun by that time, so that there are facts of it. */
  public boolean hasFactsOf(Instant time) {
    return read(
        () ->
            database.number("SELECT count(*) FROM scan WHERE started <= ?", LedgerTime.micros(time))
                > 0);
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
    return read(
        () -> new FactsReader(database, names, harmless, ValueReader.SLICE, groups).read(asOf));
  }

  /** The items that held something at a time, with what is harmless counted as no value. */
  public HeldItems heldItems(Instant asOf, Harmless harmless) {
    Optional<HeldItemsReader> reader =
        read(() -> HeldItemsReader.of(database, names, harmless, asOf));
    if (reader.isEmpty()) {
      return HeldItems.none();
    }
    return (mailbox, receiver) -> {
      int after = 0;
      do {
        int from = after;
        HeldItemsReader.Page page = read(() -> reader.get().page(mailbox, from));
        page.items().forEach(receiver);
        after = page.last();
      } while (after >= 0);
    };
  }

  /** The start of the scan before the one that {@code asOf} sees; empty when that was the first. */
  public Optional<Instant> scanBefore(Instant asOf) {
    return read(() -> FactsReader.scanBefore(database, asOf));
  }

  /** The start of the run with this id; empty when there is none. */
  public Optional<Instant> scanNamed(String id) {
    return read(() -> FactsReader.scanNamed(database, id));
  }

  Optional<InventoryFacts> facts(Instant asOf, long slice) {
    return read(
        () -> new FactsReader(database, names, Harmless.nothing(), slice, groups).read(asOf));
  }

  /**
   * Reads every value that counted at a time, as the last scan begun by then found it; false when
   * none had begun.
   */
  public boolean values(Instant asOf, Harmless harmless, StoredValueSink sink) {
    return read(() -> new StoredValues(database, names, harmless).read(asOf, sink));
  }

  /** Whether fingerprints in it were made under the key of this check. */
  public boolean isUnder(String keyCheck) {
    return read(
        () -> database.number("SELECT count(*) FROM identity WHERE key_check = ?", keyCheck) == 1);
  }

  /** Lets the database grow no further than so many pages: a disk that is full. */
  void limitPages(int pages) {
    in(() -> database.number("PRAGMA max_page_count = " + pages));
  }

  /** What is done to a ledger beside scans: retention, removal, its key, its seal. */
  public LedgerCare care() {
    return care;
  }

  private void beginAllAnew() throws SQLException {
    folders.beginAllAnew();
    attempts.clear();
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

  private <T> T read(Database.Work<T> work) {
    return gate.read(work);
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
