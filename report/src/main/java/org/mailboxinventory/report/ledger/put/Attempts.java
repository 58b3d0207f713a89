package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LaterTables;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/**
 * Items whose reading was begun and came to no end. A row is written before a large item is read
 * and removed with its facts, so one that is found later means that the program died of the item,
 * or was ended while it was at it.
 */
public final class Attempts {
  /** In place of a number of attempts: the item was given up. */
  private static final int GIVEN_UP = -1;

  private final Database database;
  private final Set<String> open = new HashSet<>();
  private boolean made;

  public Attempts(Database database) {
    this.database = database;
  }

  private record Row(int attempts, boolean stalled) {}

  /** Notes an attempt; or answers why there is none, after {@code most} that came to no end. */
  public @Nullable Reason begin(int mailbox, ItemId item, int digest, int most)
      throws SQLException {
    make();
    Row before =
        database
            .first(
                "SELECT attempts, stalled FROM attempt"
                    + " WHERE mailbox = ? AND item = ? AND digest = ?",
                row -> new Row(row.getInt(1), row.getBoolean(2)),
                mailbox,
                item.value(),
                digest)
            .orElse(new Row(0, false));
    if (before.attempts() == GIVEN_UP || before.attempts() >= most) {
      put(mailbox, item, digest, new Row(GIVEN_UP, before.stalled()));
      return before.stalled() ? Reason.TIMEOUT : Reason.CRASHED;
    }
    put(mailbox, item, digest, new Row(before.attempts() + 1, false));
    open.add(mailbox + " " + item.value());
    return null;
  }

  private void put(int mailbox, ItemId item, int digest, Row row) throws SQLException {
    database.update(
        "INSERT OR REPLACE INTO attempt (mailbox, item, digest, attempts, stalled)"
            + " VALUES (?, ?, ?, ?, ?)",
        mailbox,
        item.value(),
        digest,
        row.attempts(),
        row.stalled());
  }

  /** The scan was stopped while the item took long. */
  public void stalled(int mailbox, ItemId item) throws SQLException {
    make();
    database.update(
        "UPDATE attempt SET stalled = 1 WHERE mailbox = ? AND item = ?", mailbox, item.value());
  }

  /** Its facts are written, or it was left for no fault of its own; costs nothing if not begun. */
  public void end(int mailbox, ItemId item) throws SQLException {
    if (open.remove(mailbox + " " + item.value())) {
      database.update("DELETE FROM attempt WHERE mailbox = ? AND item = ?", mailbox, item.value());
    }
  }

  /** The mailboxes that have an item whose reading came to no end, and that was not given up. */
  public Set<MailboxId> mailboxes() throws SQLException {
    make();
    database.update("DELETE FROM attempt WHERE mailbox NOT IN (SELECT key FROM mailbox)");
    Set<MailboxId> ids = new HashSet<>();
    try (ResultSet rows =
        database.query(
            "SELECT DISTINCT mailbox.id FROM attempt JOIN mailbox ON mailbox.key = attempt.mailbox"
                + " WHERE attempts > 0")) {
      while (rows.next()) {
        ids.add(new MailboxId(rows.getString(1)));
      }
    }
    return ids;
  }

  /** Everything may be tried again. */
  public void clear() throws SQLException {
    make();
    database.update("DELETE FROM attempt");
  }

  private void make() throws SQLException {
    if (!made) {
      database.execute(LaterTables.ATTEMPT);
      made = true;
    }
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    made = false;
    open.clear();
  }
}
