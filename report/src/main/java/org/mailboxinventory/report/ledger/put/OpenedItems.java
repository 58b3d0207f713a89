package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.time.LocalDate;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.model.MailboxId;

/** Counts how many items of a mailbox were opened in a day; of the latest day alone. */
public final class OpenedItems {
  private final Database database;

  public OpenedItems(Database database) {
    this.database = database;
  }

  /** Adds as many of {@code wanted} as the limit leaves; returns how many. */
  public int take(MailboxId mailbox, LocalDate day, int wanted, int limit) throws SQLException {
    int key = key(mailbox);
    int opened =
        database.number(
            "SELECT items FROM opened_item WHERE mailbox = ? AND day = ?", key, day.toEpochDay());
    int taken = Math.max(0, Math.min(wanted, limit - opened));
    if (taken > 0) {
      database.update(
          "INSERT OR REPLACE INTO opened_item (mailbox, day, items) VALUES (?, ?, ?)",
          key,
          day.toEpochDay(),
          opened + taken);
    }
    return taken;
  }

  /** So many more were opened that day, or fewer where it is below zero. */
  public void add(MailboxId mailbox, LocalDate day, int items) throws SQLException {
    database.update(
        "UPDATE opened_item SET items = max(0, items + ?) WHERE mailbox = ? AND day = ?",
        items,
        key(mailbox),
        day.toEpochDay());
  }

  private int key(MailboxId mailbox) throws SQLException {
    int key = database.number("SELECT key FROM mailbox WHERE id = ?", mailbox.value());
    if (key == 0) {
      throw new IllegalArgumentException("mailbox " + mailbox + " was never listed");
    }
    return key;
  }
}
