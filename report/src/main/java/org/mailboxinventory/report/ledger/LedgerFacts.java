package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.Changes;
import org.mailboxinventory.report.ledger.count.ChangesReader;
import org.mailboxinventory.report.ledger.count.FactsReader;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.PersonGroups;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.ledger.count.StoredValues;
import org.mailboxinventory.report.ledger.count.ValueReader;
import org.mailboxinventory.report.ledger.put.DroppedRecords;
import org.mailboxinventory.report.ledger.put.MailboxRows;
import org.mailboxinventory.report.ledger.put.Vanished;
import org.mailboxinventory.report.ledger.put.VanishedRows;
import org.mailboxinventory.report.ledger.put.VerdictRows;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerFolder;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerProblems;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.MailboxId;

/**
 * What a ledger can be asked: which scans there were, what they changed and what held at a time.
 * Nothing here writes.
 */
public abstract sealed class LedgerFacts permits Ledger {
  /** Kilobytes: several read at once, each page once. */
  private static final int SMALL = 16_384;

  final LedgerFolder folder;
  final LedgerGate gate;
  final Database database;
  final Names names;
  final PersonGroups groups;
  private final Path temporary;
  private final List<ItemReaders> itemReaders = new ArrayList<>();

  LedgerFacts(LedgerFolder folder, Database database, Path temporary) {
    this.folder = folder;
    this.temporary = temporary;
    this.gate = new LedgerGate(folder, database, this::forget);
    this.database = database;
    this.names = new Names(database);
    this.groups = new PersonGroups(database, names, temporary);
  }

  /** Whether a scan writes it at this time. */
  public boolean isBeingWritten() {
    return folder.isBeingWritten();
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
    return read(() -> reader(harmless, ValueReader.SLICE).read(asOf));
  }

  /**
   * Counts what the latest scan found, so that no inventory of it counts again. What is read and
   * makes no sense was not written so.
   */
  void keepCounts() throws SQLException {
    try {
      reader(Harmless.nothing(), ValueReader.SLICE).keepOfLatestScan();
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      throw LedgerProblems.damaged(folder.path(), e);
    }
  }

  private FactsReader reader(Harmless harmless, long slice) {
    return new FactsReader(database, names, harmless, slice, groups, temporary);
  }

  /**
   * The items that held something at a time, with what is harmless counted as no value. Several
   * threads may ask at once; they read over connections of their own until the ledger is closed.
   */
  public HeldItems heldItems(Instant asOf, Harmless harmless) {
    return heldItems(asOf, harmless, null);
  }

  /** The same; {@code seal}: opens what people know items by; null when that is not asked for. */
  public HeldItems heldItems(Instant asOf, Harmless harmless, @Nullable HeaderSeal seal) {
    if (!hasFactsOf(asOf)) {
      return HeldItems.none();
    }
    ItemReaders readers = new ItemReaders(folder.path(), this::another, asOf, harmless, seal);
    synchronized (itemReaders) {
      itemReaders.add(readers);
    }
    return readers;
  }

  private Database another() {
    boolean alone = !folder.canBeWritten() && !folder.isBeingWritten();
    return Database.openToRead(folder.database(), folder.path(), temporary, alone).withCache(SMALL);
  }

  /** Closes the connections that items were read over. */
  void closeReaders() {
    synchronized (itemReaders) {
      itemReaders.forEach(ItemReaders::close);
      itemReaders.clear();
    }
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
    return read(() -> reader(Harmless.nothing(), slice).count(asOf));
  }

  /**
   * Reads every value that counted at a time, as the last scan begun by then found it; false when
   * none had begun.
   */
  public boolean values(Instant asOf, Harmless harmless, StoredValueSink sink) {
    return read(() -> new StoredValues(database, names, harmless).read(asOf, sink));
  }

  /**
   * Whether findings have lost their records, so that {@link #values} tells values apart that may
   * stand together.
   */
  public boolean hasDroppedRecords() {
    return read(() -> new DroppedRecords(database, names).any());
  }

  /** Whether fingerprints in it were made under the key of this check. */
  public boolean isUnder(String keyCheck) {
    return read(
        () -> database.number("SELECT count(*) FROM identity WHERE key_check = ?", keyCheck) == 1);
  }

  /** What is missing in the latest scan without a word from the source, and not confirmed. */
  public List<Vanished> vanished() {
    return read(() -> new VanishedRows(database).ofLatestScan());
  }

  /** Whether the latest scan found no mailbox at all, and that is not confirmed. */
  public boolean isEmptyUnconfirmed() {
    return read(() -> new VanishedRows(database).isEmptyUnconfirmed());
  }

  /** What the latest scan changed; empty when it was the first. */
  public Optional<Changes> changes() {
    return read(() -> new ChangesReader(database).ofLatestScan());
  }

  /**
   * The number of the scan that last read each mailbox to its end; later scans have higher ones,
   * and mailboxes never read to their end have none.
   */
  public Map<MailboxId, Integer> lastRead() {
    return read(() -> MailboxRows.lastRead(database));
  }

  /** The findings that it holds now. */
  public LedgerFindings findings() {
    return new LedgerFindings(gate, database, names);
  }

  /** What people said of findings. */
  public LedgerVerdicts verdicts() {
    return new LedgerVerdicts(gate, new VerdictRows(database));
  }

  <T> T read(Database.Work<T> work) {
    return gate.read(work);
  }

  /** Drops what is remembered of the database's rows. */
  abstract void forget();
}
