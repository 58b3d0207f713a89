package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;

/**
 * Items that were not read, or not wholly, for a reason that may pass. Their folder's list of
 * changes does not name them again, so that they are kept here to be asked for, until as many scans
 * have come to the same.
 */
public final class FailedItems {
  /** After so many scans that came to the end of its folder, an item is not asked for again. */
  static final int MOST_SCANS = 3;

  private static final Set<Reason> MAY_PASS =
      EnumSet.of(Reason.SERVICE_ERROR, Reason.VANISHED, Reason.ACCESS_DENIED, Reason.TIMEOUT);

  private final Database database;

  /** For each mailbox at work, the items that may have a row. */
  private final Map<Integer, Set<String>> noted = new HashMap<>();

  public FailedItems(Database database) {
    this.database = database;
  }

  /** The items of a mailbox that failed under these settings and are to be asked for again. */
  Map<FolderId, Set<ItemId>> of(int mailbox, int digest) throws SQLException {
    Map<FolderId, Set<ItemId>> failed = new HashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT folder.id, failed_item.item FROM failed_item"
                + " JOIN folder ON folder.key = failed_item.folder WHERE failed_item.mailbox = ?"
                + " AND failed_item.digest = ? AND scans < ?",
            mailbox,
            digest,
            MOST_SCANS)) {
      while (rows.next()) {
        failed
            .computeIfAbsent(new FolderId(rows.getString(1)), any -> new HashSet<>())
            .add(new ItemId(rows.getString(2)));
      }
    }
    return failed;
  }

  /** An item's facts are written. */
  void put(int mailbox, int folder, int digest, CountedItem item) throws SQLException {
    String id = item.item().id().value();
    if (mayPass(item)) {
      noted(mailbox).add(id);
      database.update(
          "INSERT INTO failed_item (mailbox, item, folder, digest, scans) VALUES (?, ?, ?, ?, 0)"
              + " ON CONFLICT (mailbox, item) DO UPDATE SET folder = excluded.folder,"
              + " scans = CASE WHEN digest = excluded.digest THEN scans ELSE 0 END,"
              + " digest = excluded.digest",
          mailbox,
          id,
          folder,
          digest);
    } else if (noted(mailbox).remove(id)) {
      database.update("DELETE FROM failed_item WHERE mailbox = ? AND item = ?", mailbox, id);
    }
  }

  private static boolean mayPass(CountedItem item) {
    Stream<OutcomeCode> parts = item.parts().stream().map(CountedItem.PartCount::outcome);
    return Stream.concat(Stream.of(item.outcome()), parts)
        .anyMatch(outcome -> outcome.reason() != null && MAY_PASS.contains(outcome.reason()));
  }

  /** The item left that folder. */
  void removed(int mailbox, int folder, ItemId item) throws SQLException {
    if (noted(mailbox).contains(item.value())) {
      database.update(
          "DELETE FROM failed_item WHERE mailbox = ? AND item = ? AND folder = ?",
          mailbox,
          item.value(),
          folder);
    }
  }

  /** All items of the folder are read anew. */
  void restarted(int mailbox, int folder) throws SQLException {
    if (!noted(mailbox).isEmpty()) {
      database.update("DELETE FROM failed_item WHERE mailbox = ? AND folder = ?", mailbox, folder);
    }
  }

  /** A scan came to the end of the folder: what is noted still failed in it once more. */
  void ended(int mailbox, int folder) throws SQLException {
    if (!noted(mailbox).isEmpty()) {
      database.update(
          "UPDATE failed_item SET scans = scans + 1 WHERE mailbox = ? AND folder = ?",
          mailbox,
          folder);
    }
  }

  private Set<String> noted(int mailbox) throws SQLException {
    Set<String> items = noted.get(mailbox);
    if (items != null) {
      return items;
    }
    Set<String> read = new HashSet<>();
    try (ResultSet rows =
        database.query("SELECT item FROM failed_item WHERE mailbox = ?", mailbox)) {
      while (rows.next()) {
        read.add(rows.getString(1));
      }
    }
    noted.put(mailbox, read);
    return read;
  }

  /** Everything is read again. */
  void clear() throws SQLException {
    database.update("DELETE FROM failed_item");
    noted.clear();
  }

  /** Forgets what it remembers of a mailbox that is done. */
  void leave(int mailbox) {
    noted.remove(mailbox);
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  void forget() {
    noted.clear();
  }
}
