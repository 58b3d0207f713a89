package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.distinct.ItemMarks;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Item.FreeMail;
import org.mailboxinventory.report.model.Reason;

/** Counts the items of one mailbox, their parts and what detectors found in them. */
final class MailboxReader {
  private static final String FOLDER_REASONS =
      "SELECT reason, count(*) FROM folder_failure WHERE scan = ? AND mailbox = ? GROUP BY reason";

  private static final String FOLDERS =
      "SELECT d.key, f.path FROM folder d JOIN folder_fact f ON f.folder = d.key"
          + " WHERE d.mailbox = ? AND f.from_scan <= ?"
          + " AND (f.until_scan IS NULL OR f.until_scan > ?)";

  private static final int YES = FreeMail.YES.code();
  private static final int NOT_KNOWN = FreeMail.OUTSIDE_NOT_KNOWN.code();

  private final Database database;
  private final Names names;
  private final View view;
  private final Map<Integer, View.Detector> detectors;
  private final Map<Integer, Reason> reasons = new HashMap<>();

  MailboxReader(Database database, Names names, View view) throws SQLException {
    this.database = database;
    this.names = names;
    this.view = view;
    this.detectors = view.detectors(names);
  }

  /** Fills {@code count}, and marks the items that hold something. */
  void read(MailboxCount count, ItemMarks marks) throws SQLException {
    Map<Integer, String> folders = folders(count.key());
    try (MailboxItems items = MailboxItems.of(database, count.key())) {
      while (items.next()) {
        if (view.holds(items.item())) {
          add(items.item(), count, marks, folders);
        }
      }
    }
    readFolderReasons(count);
    if (count.hasBulk()) {
      readWithoutBulk(count, marks);
    }
    count.allAdded();
  }

  private Map<Integer, String> folders(int mailbox) throws SQLException {
    Map<Integer, String> folders = new HashMap<>();
    try (ResultSet rows = database.query(FOLDERS, mailbox, view.scan(), view.scan())) {
      while (rows.next()) {
        folders.put(rows.getInt(1), rows.getString(2));
      }
    }
    return folders;
  }

  private void add(
      StoredItem item, MailboxCount count, ItemMarks marks, Map<Integer, String> folders)
      throws SQLException {
    count.addItem(item.outcome(), reason(item.reason()), item.bytes());
    count.addFindings(item.findings().size());
    addParts(item, count);
    boolean bulk = addHoldings(item, item.sums(), count, marks);
    String folder = folders.get(item.folder());
    if (bulk && folder != null) {
      count.addBulkItem(folder);
    }
  }

  /** The reason of an item that is that of one of its parts counts once, with the part. */
  private void addParts(StoredItem item, MailboxCount count) throws SQLException {
    boolean opaque = false;
    boolean ofPart = false;
    for (StoredItem.Part part : item.parts()) {
      Reason reason = reason(part.reason());
      if (part.attachment()) {
        count.addAttachments(part.outcome(), reason, part.parts());
      }
      if (part.outcome() == OutcomeCode.OPAQUE) {
        count.addOpaque(part.provider(), part.parts());
        opaque = true;
      }
      if (reason != null) {
        count.addReason(reason, part.parts());
      }
      ofPart |= part.reason() == item.reason();
    }
    Reason reason = reason(item.reason());
    if (reason != null && !ofPart) {
      count.addReason(reason, 1);
    }
    if (opaque) {
      count.addOpaqueItem(item.sent() && (item.external() || item.freeMail() == NOT_KNOWN));
    }
  }

  private @Nullable Reason reason(int code) throws SQLException {
    Reason reason = reasons.get(code);
    if (reason == null) {
      reason = names.reason(code);
      if (reason != null) {
        reasons.put(code, reason);
      }
    }
    return reason;
  }

  /** True when the item has many values of one kind. */
  private boolean addHoldings(
      StoredItem item, List<StoredItem.Sum> sums, MailboxCount count, ItemMarks marks)
      throws SQLException {
    Set<String> categories = new HashSet<>();
    boolean bulk = false;
    for (StoredItem.Sum sum : sums) {
      View.Detector detector = detector(sum.detector());
      if (sum.staff() > 0) {
        marks.holdsStaff(item.key());
        count.foundStaff(detector);
      }
      if (sum.matches() == 0) {
        continue;
      }
      if (categories.isEmpty()) {
        marks.holds(item.key(), item.sent(), item.external(), item.freeMail() == YES);
        count.addHoldingItem();
      }
      HoldingCount holding = count.holding(detector);
      holding.add(item, sum);
      bulk |= holding.isBulk(sum);
      if (categories.add(detector.facts().category())) {
        count.addCategoryItem(detector.facts().category());
      }
    }
    if (bulk) {
      marks.isBulk(item.key());
      count.foundBulk();
    }
    return bulk;
  }

  private void readFolderReasons(MailboxCount count) throws SQLException {
    try (ResultSet rows = database.query(FOLDER_REASONS, view.scan(), count.key())) {
      while (rows.next()) {
        Reason reason = reason(rows.getInt(1));
        if (reason != null) {
          count.addReason(reason, rows.getLong(2));
        }
      }
    }
  }

  /** What is held without the items with many values. */
  private void readWithoutBulk(MailboxCount count, ItemMarks marks) throws SQLException {
    try (MailboxItems items = MailboxItems.of(database, count.key())) {
      while (items.next()) {
        StoredItem item = items.item();
        if (view.holds(item) && !marks.bulk(item.key())) {
          for (StoredItem.Sum sum : item.sums()) {
            if (sum.matches() > 0) {
              count.holdingWithoutBulk(detector(sum.detector())).add(item, sum);
            }
          }
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
