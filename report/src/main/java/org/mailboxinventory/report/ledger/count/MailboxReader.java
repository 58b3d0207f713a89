package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Reason;

/** Counts the items of one mailbox, their parts and what detectors found in them. */
final class MailboxReader {
  private static final String ITEMS =
      "SELECT i.outcome, i.reason, count(*), sum(i.bytes) FROM item i WHERE"
          + View.ITEM_IN_VIEW
          + "GROUP BY 1, 2";
  private static final String PARTS =
      "SELECT p.attachment, p.outcome, p.reason, p.provider, sum(p.parts)"
          + " FROM item i CROSS JOIN part_count p ON p.item = i.key WHERE"
          + View.ITEM_IN_VIEW
          + "GROUP BY 1, 2, 3, 4";
  private static final String ITEM_REASONS =
      "SELECT i.reason, count(*) FROM item i WHERE"
          + View.ITEM_IN_VIEW
          + "AND i.reason <> 0 AND NOT EXISTS"
          + " (SELECT 1 FROM part_count p WHERE p.item = i.key AND p.reason = i.reason)"
          + " GROUP BY i.reason";
  private static final String FOLDER_REASONS =
      "SELECT reason, count(*) FROM folder_failure WHERE scan = ? AND mailbox = ? GROUP BY reason";

  /**
   * One row for an item and detector, item by item. Columns are asked for by their place, since
   * there are millions of rows and a name is looked for each time.
   */
  private static final String HOLDINGS =
      "SELECT i.key, d.detector, d.high, d.medium, d.low, d.accepted, d.value_count,"
          + " i.sent, i.external, i.message_key, i.at"
          + " FROM item i CROSS JOIN detector_count d ON d.item = i.key WHERE"
          + View.ITEM_IN_VIEW
          + "ORDER BY i.key, d.detector";

  private final Database database;
  private final Names names;
  private final View view;
  private final Map<Integer, View.Detector> detectors;

  MailboxReader(Database database, Names names, View view) throws SQLException {
    this.database = database;
    this.names = names;
    this.view = view;
    this.detectors = view.detectors(names);
  }

  /** Fills {@code count}, and marks in {@code holding} the keys of items that hold something. */
  void read(MailboxCount count, BitSet holding) throws SQLException {
    readItems(count);
    readParts(count);
    readReasons(count, ITEM_REASONS, view.arguments(count.key()));
    readReasons(count, FOLDER_REASONS, view.scan(), count.key());
    readHoldings(count, holding);
  }

  private void readItems(MailboxCount count) throws SQLException {
    try (ResultSet rows = database.query(ITEMS, view.arguments(count.key()))) {
      while (rows.next()) {
        Reason reason = names.reason(rows.getInt(2));
        count.addItems(rows.getInt(1), reason, rows.getLong(3), rows.getLong(4));
      }
    }
  }

  private void readParts(MailboxCount count) throws SQLException {
    try (ResultSet rows = database.query(PARTS, view.arguments(count.key()))) {
      while (rows.next()) {
        int outcome = rows.getInt(2);
        long parts = rows.getLong(5);
        Reason reason = names.reason(rows.getInt(3));
        if (rows.getBoolean(1)) {
          count.addAttachments(outcome, reason, parts);
        }
        if (outcome == OutcomeCode.OPAQUE) {
          count.addOpaque(rows.getInt(4), parts);
        }
        if (reason != null) {
          count.addReason(reason, parts);
        }
      }
    }
  }

  private void readReasons(MailboxCount count, String sql, Object... arguments)
      throws SQLException {
    try (ResultSet rows = database.query(sql, arguments)) {
      while (rows.next()) {
        Reason reason = names.reason(rows.getInt(1));
        if (reason != null) {
          count.addReason(reason, rows.getLong(2));
        }
      }
    }
  }

  private void readHoldings(MailboxCount count, BitSet holding) throws SQLException {
    try (ResultSet rows = database.query(HOLDINGS, view.arguments(count.key()))) {
      Set<String> categories = new HashSet<>();
      int item = 0;
      while (rows.next()) {
        int key = rows.getInt(1);
        if (key != item) {
          item = key;
          holding.set(item);
          count.addHoldingItem();
          categories.clear();
        }
        View.Detector detector = detector(rows.getInt(2));
        count.holding(detector).add(rows);
        if (categories.add(detector.facts().category())) {
          count.addCategoryItem(detector.facts().category());
        }
      }
    }
  }

  private View.Detector detector(int code) throws SQLException {
    View.Detector detector = detectors.get(code);
    if (detector == null) {
      throw new IllegalStateException(
          "detector " + names.text(code) + " is not among those of the scan");
    }
    return detector;
  }
}
