package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.time.Instant;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerTime;

/** Removes facts of what is gone, once nobody may ask for them any more. */
public final class Retention {
  /** In this order: what refers to others first. {@code ?} is the oldest scan that stays. */
  private static final String[] GONE = {
    "DELETE FROM part_count WHERE item IN (SELECT key FROM item WHERE until_scan <= ?)",
    "DELETE FROM detector_count WHERE item IN (SELECT key FROM item WHERE until_scan <= ?)",
    "DELETE FROM finding WHERE item IN (SELECT key FROM item WHERE until_scan <= ?)",
    "DELETE FROM item_header WHERE item IN (SELECT key FROM item WHERE until_scan <= ?)",
    "DELETE FROM item WHERE until_scan <= ?",
    "DELETE FROM folder_fact WHERE until_scan <= ?",
    "DELETE FROM mailbox_fact WHERE until_scan <= ?",
    "DELETE FROM folder_failure WHERE scan < ?",
    "DELETE FROM vanished WHERE scan < ?",
    "DELETE FROM person_set WHERE scan < ?",
    "DELETE FROM person_kind WHERE scan < ?",
    "DELETE FROM counted WHERE scan < ?",
    "DELETE FROM counted_total WHERE scan < ?",
    "DELETE FROM mailbox_scan WHERE scan < ?",
    "DELETE FROM scan WHERE key < ?",
  };

  /** Mailboxes of which no facts are left were last listed before the oldest scan that stays. */
  private static final String[] MAILBOXES = {
    "DELETE FROM part_count WHERE item IN (SELECT key FROM item WHERE mailbox NOT IN"
        + " (SELECT mailbox FROM mailbox_fact))",
    "DELETE FROM detector_count WHERE item IN (SELECT key FROM item WHERE mailbox NOT IN"
        + " (SELECT mailbox FROM mailbox_fact))",
    "DELETE FROM finding WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM item_header WHERE item IN (SELECT key FROM item WHERE mailbox NOT IN"
        + " (SELECT mailbox FROM mailbox_fact))",
    "DELETE FROM item WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM folder_fact WHERE folder IN (SELECT key FROM folder WHERE mailbox NOT IN"
        + " (SELECT mailbox FROM mailbox_fact))",
    "DELETE FROM folder_failure WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM vanished WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM mailbox_scan WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM failed_item WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM folder WHERE mailbox NOT IN (SELECT mailbox FROM mailbox_fact)",
    "DELETE FROM mailbox WHERE key NOT IN (SELECT mailbox FROM mailbox_fact)",
  };

  private final Database database;
  private final SettledItems settled;

  public Retention(Database database) {
    this.database = database;
    this.settled = new SettledItems(database, BlockSizes.USUAL);
  }

  /**
   * Forgets what nothing that is asked as of {@code horizon} or later needs. The last scan begun by
   * then stays, for it is what held at that time.
   */
  public void forgetBefore(Instant horizon) throws SQLException {
    int oldest =
        database.number(
            "SELECT key FROM scan WHERE started <= ? ORDER BY key DESC LIMIT 1",
            LedgerTime.micros(horizon));
    if (oldest == 0) {
      return;
    }
    // What is deleted is overwritten too: fingerprints are personal data.
    database.number("PRAGMA secure_delete = ON");
    settled.removeEnded(oldest);
    for (String sql : GONE) {
      database.update(sql, oldest);
    }
    settled.removeUnlisted();
    database.execute(MAILBOXES);
    database.number("PRAGMA secure_delete = OFF");
  }
}
