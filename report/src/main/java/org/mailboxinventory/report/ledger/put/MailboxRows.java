package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/** Writes which mailboxes a scan lists, and how far it came with each. */
public final class MailboxRows {
  private final Database database;
  private final Names names;
  private final Map<MailboxId, Integer> keys = new HashMap<>();

  public MailboxRows(Database database, Names names) {
    this.database = database;
    this.names = names;
  }

  /** These are the mailboxes there are from this scan on; returns those that were and are not. */
  public List<Integer> list(int scan, List<Mailbox> mailboxes) throws SQLException {
    Set<Integer> listed = new HashSet<>();
    findAll();
    for (Mailbox mailbox : mailboxes) {
      int key = keyMade(mailbox.id());
      if (!listed.add(key)) {
        throw new IllegalArgumentException("mailbox " + mailbox.id() + " is listed twice");
      }
      putFacts(scan, key, LedgerJson.write(mailbox));
    }
    List<Integer> missing = current();
    missing.removeAll(listed);
    return missing;
  }

  private void putFacts(int scan, int key, String facts) throws SQLException {
    if (database.number(
            "SELECT facts = ? FROM mailbox_fact WHERE mailbox = ? AND until_scan IS NULL",
            facts,
            key)
        == 1) {
      return;
    }
    close(scan, key);
    database.update(
        "INSERT OR REPLACE INTO mailbox_fact (mailbox, from_scan, facts) VALUES (?, ?, ?)",
        key,
        scan,
        facts);
  }

  /** The mailbox ends with this scan. */
  void close(int scan, int key) throws SQLException {
    database.update(
        "UPDATE mailbox_fact SET until_scan = ? WHERE mailbox = ? AND until_scan IS NULL",
        scan,
        key);
  }

  /** Those that there are now. */
  private List<Integer> current() throws SQLException {
    List<Integer> current = new ArrayList<>();
    try (ResultSet rows =
        database.query("SELECT mailbox FROM mailbox_fact WHERE until_scan IS NULL")) {
      while (rows.next()) {
        current.add(rows.getInt(1));
      }
    }
    return current;
  }

  /** Reads them all at once, which takes a fraction of asking for each. */
  private void findAll() throws SQLException {
    try (ResultSet rows = database.query("SELECT id, key FROM mailbox")) {
      while (rows.next()) {
        keys.put(new MailboxId(rows.getString(1)), rows.getInt(2));
      }
    }
  }

  private int keyMade(MailboxId id) throws SQLException {
    int key = find(id);
    if (key == 0) {
      key = database.insert("INSERT INTO mailbox (id) VALUES (?)", id.value());
      keys.put(id, key);
    }
    return key;
  }

  /** The number of a mailbox that was listed at some time. */
  public int key(MailboxId id) throws SQLException {
    int key = find(id);
    if (key == 0) {
      throw new IllegalArgumentException("mailbox " + id + " was never listed");
    }
    return key;
  }

  private int find(MailboxId id) throws SQLException {
    Integer known = keys.get(id);
    if (known != null) {
      return known;
    }
    int key = database.number("SELECT key FROM mailbox WHERE id = ?", id.value());
    if (key != 0) {
      keys.put(id, key);
    }
    return key;
  }

  /** This scan came to the mailbox. */
  public void begun(int scan, int key) throws SQLException {
    database.update(
        "INSERT OR IGNORE INTO mailbox_scan (scan, mailbox, done, reason) VALUES (?, ?, 0, 0)",
        scan,
        key);
  }

  /** This scan came to the mailbox's end, or could not. */
  public void done(int scan, int key, @Nullable Reason failure) throws SQLException {
    database.update(
        "INSERT OR REPLACE INTO mailbox_scan (scan, mailbox, done, reason) VALUES (?, ?, 1, ?)",
        scan,
        key,
        names.code(failure));
  }

  /** The scan that last came to the end of each mailbox without failure. */
  public static Map<MailboxId, Integer> lastRead(Database database) throws SQLException {
    Map<MailboxId, Integer> last = new HashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT mailbox.id, max(scan) FROM mailbox_scan JOIN mailbox ON key = mailbox"
                + " WHERE done = 1 AND reason = 0 GROUP BY mailbox.id")) {
      while (rows.next()) {
        last.put(new MailboxId(rows.getString(1)), rows.getInt(2));
      }
    }
    return last;
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    keys.clear();
  }
}
