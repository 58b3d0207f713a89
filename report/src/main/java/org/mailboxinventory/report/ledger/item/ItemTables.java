package org.mailboxinventory.report.ledger.item;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;

/** Writes items into rows as they are, and removes rows. */
final class ItemTables {
  private static final String[] REMOVED = {
    "DELETE FROM part_count WHERE item IN (SELECT key FROM item WHERE mailbox = ?)",
    "DELETE FROM detector_count WHERE item IN (SELECT key FROM item WHERE mailbox = ?)",
    "DELETE FROM finding WHERE mailbox = ?",
    "DELETE FROM item WHERE mailbox = ?"
  };

  private static final String ITEM =
      "item (key, mailbox, folder, id, from_scan, until_scan, generation, digest, facts, kind,"
          + " message_key, at, sent, external, bytes, outcome, reason, free_mail)";
  private static final String PART =
      "part_count (item, attachment, outcome, reason, provider, parts)";
  private static final String SUM =
      "detector_count (item, detector, high, medium, low, accepted, value_count, staff_count)";
  private static final String FINDING =
      "finding (mailbox, detector, fingerprint, item, high, medium, low, accepted, records,"
          + " staff)";

  private final Database database;

  ItemTables(Database database) {
    this.database = database;
  }

  /** Removes all rows of a mailbox's items. */
  void remove(int mailbox) throws SQLException {
    for (String sql : REMOVED) {
      database.update(sql, mailbox);
    }
  }

  /** Writes items of a mailbox. */
  void insert(int mailbox, List<StoredItem> items) throws SQLException {
    List<@Nullable Object> ofItems = new ArrayList<>();
    List<@Nullable Object> parts = new ArrayList<>();
    List<@Nullable Object> sums = new ArrayList<>();
    List<@Nullable Object> findings = new ArrayList<>();
    for (StoredItem item : items) {
      item(mailbox, item, ofItems);
      item.parts().forEach(part -> part(item.key(), part, parts));
      item.sums().forEach(sum -> sum(item.key(), sum, sums));
      item.findings().forEach(finding -> finding(mailbox, item.key(), finding, findings));
    }
    database.insertAll(ITEM, 18, ofItems.toArray());
    database.insertAll(PART, 6, parts.toArray());
    database.insertAll(SUM, 8, sums.toArray());
    database.insertAll(FINDING, 10, findings.toArray());
  }

  private static void item(int mailbox, StoredItem item, List<@Nullable Object> to) {
    to.add(item.key());
    to.add(mailbox);
    to.add(item.folder());
    to.add(item.id());
    to.add(item.fromScan());
    to.add(item.holds() ? null : (Integer) item.untilScan());
    to.add(item.generation());
    to.add(item.digest());
    to.add(Fingerprints.bytes(item.facts()));
    to.add(item.kind());
    to.add(item.messageKey() == null ? null : Fingerprints.bytes(item.messageKey()));
    to.add(item.at());
    to.add(item.sent());
    to.add(item.external());
    to.add(item.bytes());
    to.add(item.outcome());
    to.add(item.reason());
    to.add(item.freeMail());
  }

  private static void part(int item, StoredItem.Part part, List<@Nullable Object> to) {
    to.add(item);
    to.add(part.attachment());
    to.add(part.outcome());
    to.add(part.reason());
    to.add(part.provider());
    to.add(part.parts());
  }

  private static void sum(int item, StoredItem.Sum sum, List<@Nullable Object> to) {
    to.add(item);
    to.add(sum.detector());
    to.add(sum.high());
    to.add(sum.medium());
    to.add(sum.low());
    to.add(sum.accepted());
    to.add(sum.values());
    to.add(sum.staff());
  }

  private static void finding(
      int mailbox, int item, StoredItem.Finding finding, List<@Nullable Object> to) {
    to.add(mailbox);
    to.add(finding.detector());
    to.add(Fingerprints.bytes(finding.value()));
    to.add(item);
    to.add(finding.high());
    to.add(finding.medium());
    to.add(finding.low());
    to.add(finding.accepted());
    to.add(finding.records().length == 0 ? null : finding.records());
    to.add(finding.staff());
  }
}
