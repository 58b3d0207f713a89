package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;

/** Writes items. Rows are never changed but for when they end, so that the past stays as it was. */
public final class ItemRows {
  private static final String CLOSE = "UPDATE item SET until_scan = ? WHERE key = ?";
  private static final String NOW =
      "SELECT key, generation, digest = ? AND facts = ? FROM item"
          + " WHERE folder = ? AND id = ? AND until_scan IS NULL";
  private static final int UNKNOWN = -1;

  private final Database database;
  private final Names names;
  private final DroppedRecords dropped;
  private final SettledItems settled;

  /** Items that are put and not written yet. */
  private final List<StoredItem> fresh = new ArrayList<>();

  private final Set<Name> freshNames = new HashSet<>();
  private int lastKey = UNKNOWN;

  public ItemRows(Database database, Names names, SettledItems settled) {
    this.database = database;
    this.names = names;
    this.dropped = new DroppedRecords(database, names);
    this.settled = settled;
  }

  /**
   * Where and when an item is put.
   *
   * @param countOnly records are dropped at the scan's end, and may have been at that of an earlier
   */
  public record Place(
      int scan, int mailbox, int folder, int generation, int digest, boolean countOnly) {}

  private record Name(int folder, ItemId id) {}

  private record Row(int key, int generation, boolean same) {}

  /**
   * The item has these facts from this scan on; where it had them already, nothing changes. A new
   * item is written by {@link #flush}.
   *
   * @param facts their digest
   */
  public void put(Place place, CountedItem counted, byte[] facts) throws SQLException {
    if (freshNames.contains(new Name(place.folder(), counted.item().id()))) {
      flush(place.mailbox());
    }
    Row now = now(place, counted, facts);
    if (now == null) {
      SettledItems.Found found =
          settled.find(place.mailbox(), place.folder(), counted.item().id().value());
      if (found != null && isKnown(found.item(), place, counted, facts)) {
        return;
      }
      if (found != null) {
        settled.loosen(place.mailbox(), found.block());
        now = now(place, counted, facts);
      }
    }
    if (now != null && now.same()) {
      if (now.generation() != place.generation()) {
        database.update(
            "UPDATE item SET generation = ? WHERE key = ?", place.generation(), now.key());
      }
      putHeader(now.key(), counted);
      if (place.countOnly()) {
        dropped.restore(place.mailbox(), now.key(), counted.findings());
      }
      return;
    }
    if (now != null) {
      database.update(CLOSE, place.scan(), now.key());
    }
    insert(place, counted, facts);
  }

  private @Nullable Row now(Place place, CountedItem counted, byte[] facts) throws SQLException {
    return database
        .first(
            NOW,
            row -> new Row(row.getInt(1), row.getInt(2), row.getBoolean(3)),
            place.digest(),
            facts,
            place.folder(),
            counted.item().id().value())
        .orElse(null);
  }

  /** Whether nothing is to be written of it. */
  private static boolean isKnown(StoredItem item, Place place, CountedItem counted, byte[] facts) {
    return item.digest() == place.digest()
        && item.generation() == place.generation()
        && counted.header() == null
        && Arrays.equals(Fingerprints.bytes(item.facts()), facts);
  }

  private void insert(Place place, CountedItem counted, byte[] facts) throws SQLException {
    Item item = counted.item();
    int key = nextKey();
    StoredItem stored =
        new StoredItem(
            key,
            place.folder(),
            item.id().value(),
            place.scan(),
            0,
            place.generation(),
            place.digest(),
            Fingerprints.of(facts),
            names.code(item.kind().name()),
            item.messageKey(),
            item.at() == null ? null : (Long) item.at().toEpochMilli(),
            item.sent(),
            item.external(),
            item.bytes(),
            counted.outcome().code(),
            names.code(counted.outcome().reason()),
            item.freeMail().code(),
            parts(counted),
            findings(counted));
    fresh.add(stored);
    freshNames.add(new Name(place.folder(), item.id()));
    putHeader(key, counted);
  }

  private void putHeader(int key, CountedItem counted) throws SQLException {
    if (counted.header() != null) {
      database.update(
          "INSERT OR REPLACE INTO item_header (item, sealed) VALUES (?, ?)",
          key,
          counted.header().bytes());
    }
  }

  int nextKey() throws SQLException {
    if (lastKey == UNKNOWN) {
      lastKey =
          Math.max(
              database.number("SELECT max(key) FROM item"),
              database.number("SELECT max(last) FROM settled"));
    }
    return ++lastKey;
  }

  private List<StoredItem.Part> parts(CountedItem counted) throws SQLException {
    List<StoredItem.Part> parts = new ArrayList<>();
    for (CountedItem.PartCount part : counted.parts()) {
      OutcomeCode outcome = part.outcome();
      parts.add(
          new StoredItem.Part(
              part.attachment(),
              outcome.code(),
              names.code(outcome.reason()),
              outcome.provider(),
              part.parts()));
    }
    return parts;
  }

  private List<StoredItem.Finding> findings(CountedItem counted) throws SQLException {
    List<StoredItem.Finding> findings = new ArrayList<>();
    for (Finding finding : counted.findings()) {
      findings.add(
          new StoredItem.Finding(
              names.code(finding.detector().value()),
              finding.value(),
              finding.high(),
              finding.medium(),
              finding.low(),
              finding.accepted(),
              RecordNumbers.stored(finding.records()),
              finding.staff().code()));
    }
    findings.sort(StoredItem.Finding.IN_ORDER);
    return findings;
  }

  /** Writes the items of a mailbox that were put, before their transaction ends. */
  public void flush(int mailbox) throws SQLException {
    settled.add(mailbox, fresh);
    fresh.clear();
    freshNames.clear();
  }

  /** The item is gone from this scan on. */
  public void remove(int scan, int mailbox, int folder, ItemId item) throws SQLException {
    SettledItems.Found found = settled.find(mailbox, folder, item.value());
    if (found != null) {
      settled.loosen(mailbox, found.block());
    }
    database.update(
        "UPDATE item SET until_scan = ? WHERE folder = ? AND id = ? AND until_scan IS NULL",
        scan,
        folder,
        item.value());
  }

  /** Whether this reading of the folder, or what held on through it, brought any item. */
  boolean holds(int folder, int generation) throws SQLException {
    return database.number(
                "SELECT EXISTS (SELECT 1 FROM item"
                    + " WHERE folder = ? AND until_scan IS NULL AND generation = ?)",
                folder,
                generation)
            == 1
        || settled.holds(folder, generation);
  }

  /** What a folder's reading of before this generation found, and this one did not, is gone. */
  public void removeOlder(int scan, int folder, int generation) throws SQLException {
    settled.loosenOlder(folder, generation);
    database.update(
        "UPDATE item SET until_scan = ?"
            + " WHERE folder = ? AND until_scan IS NULL AND generation < ?",
        scan,
        folder,
        generation);
  }

  /** All items of a folder are gone from this scan on. */
  void removeAll(int scan, int folder) throws SQLException {
    settled.loosenOlder(folder, Integer.MAX_VALUE);
    database.update(
        "UPDATE item SET until_scan = ? WHERE folder = ? AND until_scan IS NULL", scan, folder);
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    lastKey = UNKNOWN;
    fresh.clear();
    freshNames.clear();
  }
}
