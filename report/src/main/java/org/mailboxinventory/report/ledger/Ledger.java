package org.mailboxinventory.report.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.put.Attempts;
import org.mailboxinventory.report.ledger.put.FactBatches;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.put.RunningScan;
import org.mailboxinventory.report.ledger.put.ScanRows;
import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.report.ledger.seal.Seals;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerFolder;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.NoteRows;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/**
 * What scans of one source have found, and nothing but facts: no values, and no subjects that it
 * could read. Each call is one transaction, so that a killed process leaves it wholly done or not
 * at all. Any thread may call; one at a time gets in. Every method throws {@link LedgerException}
 * when the disk fails.
 */
public final class Ledger extends LedgerFacts implements AutoCloseable {
  private final ScanRows rows;
  private final LedgerAttempts attempts;
  private final LedgerBatches batches;
  private final LedgerCare care;
  private volatile @Nullable RunningScan current;
  private final LedgerStaff staff;

  Ledger(LedgerFolder folder, Database database, Path temporary, BlockSizes sizes) {
    super(folder, database, temporary);
    Attempts noted = new Attempts(database);
    FactBatches waiting = new FactBatches(database);
    this.rows = new ScanRows(database, names, noted, new SettledItems(database, sizes));
    this.attempts = new LedgerAttempts(gate, names, rows, noted);
    this.batches = new LedgerBatches(gate, names, waiting);
    this.staff = new LedgerStaff(gate, database, rows.marks());
    this.care =
        new LedgerCare(gate, database, names, this::keepOfLatestScan, rows, waiting, temporary);
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
   * Has all that {@code calls} does with this ledger be one transaction: wholly done or not at all.
   * Nothing else gets in meanwhile, so it may not wait for anything. An exception takes all of it
   * back, and may not be caught within.
   */
  public <T> T together(Supplier<T> calls) {
    return gate.together(calls);
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
    current =
        in(
            () -> {
              new Seals(database).open();
              return rows.begin(scan, rule);
            });
  }

  /**
   * The mailboxes there are. One that is listed no longer ends, and its facts stay for earlier
   * times; unless it held items, or many are missing at once: then it is vanished, and what is
   * known of it counts on until that is confirmed. A mailbox that the source itself called
   * soft-deleted before ends in any case.
   */
  public void list(List<Mailbox> listing) {
    write(() -> rows.list(current(), listing));
  }

  /**
   * These values are the staff's: in all that is put from now on, and in what earlier scans found
   * and still holds, whose marks change where the directory did. Said once mailboxes are listed.
   */
  public void staff(StaffValues directory) {
    staff.take(current().number(), directory);
  }

  /**
   * Where to go on reading, for each folder of the mailbox whose reading under these settings came
   * to some position.
   */
  public Map<FolderId, String> positions(MailboxId mailbox, String readingDigest) {
    return in(() -> rows.positions(mailbox, readingDigest));
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
    ScanRows.Begun begun = new ScanRows.Begun(folder, maskedPath, expected, restarted);
    write(() -> rows.beginFolder(current(), mailbox, begun, readingDigest));
  }

  /** The item has these facts and no others. Doing it again changes nothing. */
  public void put(MailboxId mailbox, ItemFacts facts, String readingDigest) {
    put(mailbox, List.of(facts), readingDigest);
  }

  /** The items have these facts and no others: all of them, or none if the process dies now. */
  public void put(MailboxId mailbox, List<ItemFacts> facts, String readingDigest) {
    // Worked out before the ledger is held.
    ScanRows.Counted counted = ScanRows.Counted.of(facts, staff.values(), current().facts());
    write(() -> rows.put(current(), mailbox, counted, readingDigest));
  }

  /** The item is gone; it may never have been there. */
  public void remove(MailboxId mailbox, FolderId folder, ItemId item) {
    write(() -> rows.remove(current(), mailbox, folder, item));
  }

  /**
   * All items of the folder up to {@code position} are put.
   *
   * @param last the folder is at its end: what this reading of it did not bring is gone; unless it
   *     brought nothing at all, which {@link #foldersGone} judges
   */
  public void pageDone(MailboxId mailbox, FolderId folder, String position, boolean last) {
    write(() -> rows.pageDone(current(), mailbox, folder, position, last));
  }

  /**
   * The folder could not be read, or not to its end, and what is known of it stays; or it is left
   * out by choice, and what is known of it counts no longer.
   */
  public void folderFailed(MailboxId mailbox, FolderId folder, Reason reason) {
    write(() -> rows.folderFailed(current(), mailbox, folder, reason));
  }

  /** The mailbox was read to its end, or could not be, for this reason. */
  public void mailboxDone(MailboxId mailbox, @Nullable Reason failure) {
    write(() -> rows.mailboxDone(current(), mailbox, failure));
  }

  /**
   * The mailbox was read to its end and has these folders and no others. A folder that held items
   * and is missing, or brought none, is vanished, and what is known of it stays until that is
   * confirmed. Its items are gone where they lie in other folders now, and where a tenant's service
   * itself counts none in it and the mailbox holds others.
   */
  public void foldersGone(MailboxId mailbox, Set<FolderId> seen) {
    write(() -> rows.foldersGone(current(), mailbox, seen));
  }

  /** Ends the scan; {@code stopped}: before it was through. */
  public void endScan(Instant finishedAt, boolean stopped) {
    write(
        () -> {
          rows.end(current(), finishedAt, stopped);
          if (!new CarriedCounts(database).take(current().number())) {
            keepOfLatestScan();
          }
        });
  }

  /** What inventories of the latest scan take from it without counting: people, and all counts. */
  private void keepOfLatestScan() throws SQLException {
    groups.keepOfLatestScan();
    keepCounts();
  }

  /** Lets the database grow no further than so many pages: a disk that is full. */
  void limitPages(int pages) {
    in(() -> database.number("PRAGMA max_page_count = " + pages));
  }

  /** Notes of readings that could end the program or hold it up. */
  public LedgerAttempts attempts() {
    return attempts;
  }

  /** The list of facts that wait outside of the ledger. */
  public LedgerBatches batches() {
    return batches;
  }

  /** What the source noted for its next scan. */
  public LedgerNotes notes() {
    return new LedgerNotes(gate, new NoteRows(database));
  }

  /** What is done to a ledger beside scans: retention, removal, its key, its seal. */
  public LedgerCare care() {
    return care;
  }

  private RunningScan current() {
    RunningScan now = current;
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

  @Override
  void forget() {
    rows.forget();
  }

  @Override
  public void close() {
    closeReaders();
    gate.close();
  }
}
