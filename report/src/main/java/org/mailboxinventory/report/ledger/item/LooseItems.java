package org.mailboxinventory.report.ledger.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;

/** Goes through those items of a mailbox that are in rows, in the order of their keys. */
final class LooseItems implements AutoCloseable {
  private static final String ITEMS =
      "SELECT key, folder, id, from_scan, until_scan, generation, digest, facts, kind, message_key,"
          + " at, sent, external, bytes, outcome, reason, free_mail FROM item"
          + " WHERE mailbox = ? AND key BETWEEN ? AND ? ORDER BY key";
  private static final String PARTS =
      "SELECT p.item, p.attachment, p.outcome, p.reason, p.provider, p.parts FROM item i"
          + " CROSS JOIN part_count p ON p.item = i.key"
          + " WHERE i.mailbox = ? AND i.key BETWEEN ? AND ? ORDER BY 1, 2, 3, 4, 5";
  private static final String FINDINGS =
      "SELECT item, detector, fingerprint, high, medium, low, accepted, records, staff FROM finding"
          + " WHERE mailbox = ? AND item BETWEEN ? AND ? ORDER BY 1, 2, 3";
  private static final byte[] ALONE = {};

  private final ResultSet items;
  private final ResultSet parts;
  private final ResultSet findings;
  private int partOf;
  private int findingOf;

  private LooseItems(ResultSet items, ResultSet parts, ResultSet findings) throws SQLException {
    this.items = items;
    this.parts = parts;
    this.findings = findings;
    this.partOf = next(parts);
    this.findingOf = next(findings);
  }

  /** Those with keys between these two. */
  static LooseItems of(Database database, int mailbox, int from, int to) throws SQLException {
    return new LooseItems(
        database.query(ITEMS, mailbox, from, to),
        database.query(PARTS, mailbox, from, to),
        database.query(FINDINGS, mailbox, from, to));
  }

  private static int next(ResultSet rows) throws SQLException {
    return rows.next() ? rows.getInt(1) : Integer.MAX_VALUE;
  }

  /** The next item; null at the end. */
  @Nullable StoredItem next() throws SQLException {
    if (!items.next()) {
      return null;
    }
    int key = items.getInt(1);
    byte[] messageKey = items.getBytes(10);
    long at = items.getLong(11);
    Long known = items.wasNull() ? null : at;
    return new StoredItem(
        key,
        items.getInt(2),
        items.getString(3),
        items.getInt(4),
        items.getInt(5),
        items.getInt(6),
        items.getInt(7),
        Fingerprints.of(items.getBytes(8)),
        items.getInt(9),
        messageKey == null ? null : Fingerprints.of(messageKey),
        known,
        items.getInt(12) != 0,
        items.getInt(13) != 0,
        items.getLong(14),
        items.getInt(15),
        items.getInt(16),
        items.getInt(17),
        partsOf(key),
        findingsOf(key));
  }

  private List<StoredItem.Part> partsOf(int key) throws SQLException {
    List<StoredItem.Part> of = new ArrayList<>();
    for (; partOf <= key && partOf != Integer.MAX_VALUE; partOf = next(parts)) {
      of.add(
          new StoredItem.Part(
              parts.getInt(2) != 0,
              parts.getInt(3),
              parts.getInt(4),
              parts.getInt(5),
              parts.getInt(6)));
    }
    return of;
  }

  private List<StoredItem.Finding> findingsOf(int key) throws SQLException {
    List<StoredItem.Finding> of = new ArrayList<>();
    for (; findingOf <= key && findingOf != Integer.MAX_VALUE; findingOf = next(findings)) {
      byte[] records = findings.getBytes(8);
      of.add(
          new StoredItem.Finding(
              findings.getInt(2),
              Fingerprints.of(findings.getBytes(3)),
              findings.getInt(4),
              findings.getInt(5),
              findings.getInt(6),
              findings.getInt(7),
              records == null ? ALONE : records,
              findings.getInt(9)));
    }
    return of;
  }

  @Override
  public void close() throws SQLException {
    items.close();
    parts.close();
    findings.close();
  }
}
