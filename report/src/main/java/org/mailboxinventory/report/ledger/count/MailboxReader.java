package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.ledger.distinct.ItemMarks;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Item.FreeMail;
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
          + " i.sent, i.external, i.message_key, i.at, i.free_mail, d.staff_count,"
          + " d.high + d.medium + d.low"
          + " FROM item i CROSS JOIN detector_count d ON d.item = i.key WHERE"
          + View.ITEM_IN_VIEW
          + "ORDER BY i.key, d.detector";

  private static final String OPAQUE_ITEMS =
      "SELECT count(*), coalesce(sum(i.sent AND i.external), 0) FROM item i WHERE"
          + View.ITEM_IN_VIEW
          + "AND EXISTS (SELECT 1 FROM part_count p WHERE p.item = i.key AND p.outcome = "
          + OutcomeCode.OPAQUE
          + ")";
  private static final String BULK_FOLDERS =
      "SELECT i.key, f.path FROM item i JOIN folder_fact f ON f.folder = i.folder"
          + " AND f.from_scan <= ? AND (f.until_scan IS NULL OR f.until_scan > ?) WHERE"
          + View.ITEM_IN_VIEW
          + "ORDER BY i.key";
  private static final int YES = FreeMail.YES.code();

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

  /** Fills {@code count}, and marks the items that hold something. */
  void read(MailboxCount count, ItemMarks marks) throws SQLException {
    readItems(count);
    readParts(count);
    readReasons(count, ITEM_REASONS, view.arguments(count.key()));
    readReasons(count, FOLDER_REASONS, view.scan(), count.key());
    readHoldings(count, marks);
    if (count.hasOpaque()) {
      readOpaqueItems(count);
    }
    if (count.hasBulk()) {
      readBulk(count, marks);
    }
    count.allAdded();
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

  private void readHoldings(MailboxCount count, ItemMarks marks) throws SQLException {
    try (ResultSet rows = database.query(HOLDINGS, view.arguments(count.key()))) {
      Set<String> categories = new HashSet<>();
      int item = 0;
      while (rows.next()) {
        int key = rows.getInt(1);
        if (isStaffAlone(rows, count, marks)) {
          continue;
        }
        if (key != item) {
          item = key;
          marks.holds(item, rows.getBoolean(8), rows.getBoolean(9), rows.getInt(12) == YES);
          count.addHoldingItem();
          categories.clear();
        }
        View.Detector detector = detector(rows.getInt(2));
        HoldingCount counted = count.holding(detector);
        counted.add(rows);
        if (counted.isBulk(rows)) {
          marks.isBulk(item);
          count.foundBulk();
        }
        if (categories.add(detector.facts().category())) {
          count.addCategoryItem(detector.facts().category());
        }
      }
    }
  }

  /** Notes values of the staff; true when the row is of nothing else. */
  private boolean isStaffAlone(ResultSet row, MailboxCount count, ItemMarks marks)
      throws SQLException {
    long staff = row.getLong(13);
    if (staff > 0) {
      marks.holdsStaff(row.getInt(1));
      count.foundStaff(detector(row.getInt(2)));
    }
    return row.getLong(14) == 0;
  }

  private void readOpaqueItems(MailboxCount count) throws SQLException {
    try (ResultSet rows = database.query(OPAQUE_ITEMS, view.arguments(count.key()))) {
      if (rows.next()) {
        count.addOpaqueItems(rows.getLong(1), rows.getLong(2));
      }
    }
  }

  /** Where the items with many values lie, and what is held without them. */
  private void readBulk(MailboxCount count, ItemMarks marks) throws SQLException {
    List<Object> arguments = new ArrayList<>(List.of(view.scan(), view.scan()));
    arguments.addAll(List.of(view.arguments(count.key())));
    try (ResultSet rows = database.query(BULK_FOLDERS, arguments.toArray())) {
      int item = 0;
      while (rows.next()) {
        int key = rows.getInt(1);
        if (key != item && marks.bulk(key)) {
          count.addBulkItem(rows.getString(2));
        }
        item = key;
      }
    }
    try (ResultSet rows = database.query(HOLDINGS, view.arguments(count.key()))) {
      while (rows.next()) {
        if (!marks.bulk(rows.getInt(1)) && rows.getLong(14) > 0) {
          count.holdingWithoutBulk(detector(rows.getInt(2))).add(rows);
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
