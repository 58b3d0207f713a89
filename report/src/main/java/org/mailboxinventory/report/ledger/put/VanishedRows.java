package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Mailbox;

/** What each scan missed without a word from the source, until that is confirmed. */
public final class VanishedRows {
  /** In place of a folder, the mailbox as a whole. */
  static final int MAILBOX = 0;

  private final Database database;

  public VanishedRows(Database database) {
    this.database = database;
  }

  /** Notes what held so many items and brought none. */
  void put(int scan, int mailbox, int folder, long before) throws SQLException {
    database.update(
        "INSERT OR REPLACE INTO vanished (scan, mailbox, folder, before, now)"
            + " VALUES (?, ?, ?, ?, 0)",
        scan,
        mailbox,
        folder,
        before);
  }

  /** By mailbox and folder, in the order of their addresses and paths. */
  public List<Vanished> ofLatestScan() throws SQLException {
    List<Vanished> vanished = new ArrayList<>();
    try (ResultSet rows =
        database.query(
            "SELECT m.facts, v.folder, f.path, v.before, v.now FROM vanished v"
                + " JOIN mailbox_fact m ON m.mailbox = v.mailbox AND m.until_scan IS NULL"
                + " LEFT JOIN folder_fact f ON f.folder = v.folder AND f.until_scan IS NULL"
                + " WHERE v.scan = (SELECT max(key) FROM scan)")) {
      while (rows.next()) {
        String path = rows.getString(3);
        vanished.add(
            new Vanished(
                LedgerJson.read(rows.getString(1), Mailbox.class).address(),
                rows.getInt(2) == MAILBOX ? null : path == null ? "" : path,
                rows.getLong(4),
                rows.getLong(5)));
      }
    }
    vanished.sort(Vanished.IN_ORDER);
    return vanished;
  }

  /** Whether the latest scan found no mailbox at all, and that is not confirmed. */
  public boolean isEmptyUnconfirmed() throws SQLException {
    return database.number("SELECT EXISTS (SELECT 1 FROM mailbox_fact WHERE until_scan IS NULL)")
            == 0
        && database.number(
                "SELECT EXISTS (SELECT 1 FROM scan WHERE accepts_gone = 1 AND key >="
                    + " (SELECT coalesce(max(until_scan), 0) FROM mailbox_fact))")
            == 0;
  }
}
