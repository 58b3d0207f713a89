package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;

/** Writes items. Rows are never changed but for when they end, so that the past stays as it was. */
public final class ItemRows {
  private static final String CLOSE = "UPDATE item SET until_scan = ? WHERE key = ?";
  private static final String NOW =
      "SELECT key, generation, digest = ? AND facts = ? FROM item"
          + " WHERE folder = ? AND id = ? AND until_scan IS NULL";
  private static final String INSERT =
      "INSERT INTO item (key, mailbox, folder, id, from_scan, generation, digest, facts, kind,"
          + " message_key, at, sent, external, bytes, outcome, reason, free_mail)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String FINDING =
      "finding (mailbox, detector, fingerprint, item, high, medium, low, accepted, records,"
          + " staff)";
  private static final int FINDING_COLUMNS = 10;
  private static final int UNKNOWN = -1;

  private final Database database;
  private final Names names;
  private final DroppedRecords dropped;
  private final List<FindingRow> findings = new ArrayList<>();
  private int lastKey = UNKNOWN;

  public ItemRows(Database database, Names names) {
    this.database = database;
    this.names = names;
    this.dropped = new DroppedRecords(database, names);
  }

  /**
   * Where and when an item is put.
   *
   * @param countOnly records are dropped at the scan's end, and may have been at that of an earlier
   */
  public record Place(
      int scan, int mailbox, int folder, int generation, int digest, boolean countOnly) {}

  /** In the order of the table's key, which is the order that costs least to write. */
  private record FindingRow(int mailbox, int detector, int item, Finding finding)
      implements Comparable<FindingRow> {
    @Override
    public int compareTo(FindingRow other) {
      int byMailbox = Integer.compare(mailbox, other.mailbox);
      int byDetector = byMailbox != 0 ? byMailbox : Integer.compare(detector, other.detector);
      int byValue = byDetector != 0 ? byDetector : finding.value().compareTo(other.finding.value());
      return byValue != 0 ? byValue : Integer.compare(item, other.item);
    }
  }

  private record Row(int key, int generation, boolean same) {}

  /**
   * The item has these facts from this scan on; where it had them already, nothing changes. Its
   * findings are written by {@link #flush}.
   *
   * @param facts their digest
   */
  public void put(Place place, CountedItem counted, byte[] facts) throws SQLException {
    Row now =
        database
            .first(
                NOW,
                row -> new Row(row.getInt(1), row.getInt(2), row.getBoolean(3)),
                place.digest(),
                facts,
                place.folder(),
                counted.item().id().value())
            .orElse(null);
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

  private void insert(Place place, CountedItem counted, byte[] facts) throws SQLException {
    Item item = counted.item();
    int key = nextKey();
    database.update(
        INSERT,
        key,
        place.mailbox(),
        place.folder(),
        item.id().value(),
        place.scan(),
        place.generation(),
        place.digest(),
        facts,
        names.code(item.kind().name()),
        item.messageKey() == null ? null : Fingerprints.bytes(item.messageKey()),
        item.at() == null ? null : item.at().toEpochMilli(),
        item.sent(),
        item.external(),
        item.bytes(),
        counted.outcome().code(),
        names.code(counted.outcome().reason()),
        item.freeMail().code());
    putHeader(key, counted);
    insertParts(key, counted);
    insertFindings(place.mailbox(), key, counted);
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
      lastKey = database.number("SELECT max(key) FROM item");
    }
    return ++lastKey;
  }

  private void insertParts(int key, CountedItem counted) throws SQLException {
    for (CountedItem.PartCount part : counted.parts()) {
      database.update(
          "INSERT INTO part_count (item, attachment, outcome, reason, provider, parts)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          key,
          part.attachment(),
          part.outcome().code(),
          names.code(part.outcome().reason()),
          part.outcome().provider(),
          part.parts());
    }
  }

  private void insertFindings(int mailbox, int key, CountedItem counted) throws SQLException {
    for (CountedItem.DetectorCount count : counted.detectors()) {
      database.update(
          "INSERT INTO detector_count (item, detector, high, medium, low, accepted, value_count,"
              + " staff_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          key,
          names.code(count.detector().value()),
          count.high(),
          count.medium(),
          count.low(),
          count.accepted(),
          count.values(),
          count.staff());
    }
    for (Finding finding : counted.findings()) {
      findings.add(new FindingRow(mailbox, names.code(finding.detector().value()), key, finding));
    }
  }

  /** Writes the findings of the items put, before their transaction ends. */
  public void flush() throws SQLException {
    Collections.sort(findings);
    @Nullable Object[] values = new @Nullable Object[findings.size() * FINDING_COLUMNS];
    int at = 0;
    for (FindingRow row : findings) {
      values[at++] = row.mailbox();
      values[at++] = row.detector();
      values[at++] = Fingerprints.bytes(row.finding().value());
      values[at++] = row.item();
      values[at++] = row.finding().high();
      values[at++] = row.finding().medium();
      values[at++] = row.finding().low();
      values[at++] = row.finding().accepted();
      values[at++] = RecordNumbers.stored(row.finding().records());
      values[at++] = row.finding().staff().code();
    }
    database.insertAll(FINDING, FINDING_COLUMNS, values);
    findings.clear();
  }

  /** The item is gone from this scan on. */
  public void remove(int scan, int folder, ItemId item) throws SQLException {
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
        == 1;
  }

  /** What a folder's reading of before this generation found, and this one did not, is gone. */
  public void removeOlder(int scan, int folder, int generation) throws SQLException {
    database.update(
        "UPDATE item SET until_scan = ?"
            + " WHERE folder = ? AND until_scan IS NULL AND generation < ?",
        scan,
        folder,
        generation);
  }

  /** All items of a folder are gone from this scan on. */
  void removeAll(int scan, int folder) throws SQLException {
    database.update(
        "UPDATE item SET until_scan = ? WHERE folder = ? AND until_scan IS NULL", scan, folder);
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    lastKey = UNKNOWN;
    findings.clear();
  }
}
