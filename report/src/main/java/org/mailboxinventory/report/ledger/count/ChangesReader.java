package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;

/**
 * Compares the latest scan with what held before it. An item that was read again under other
 * settings and had the same facts is unchanged. Goes through the table of items twice.
 */
public final class ChangesReader {
  private static final String NOW =
      "SELECT mailbox, from_scan = ?, count(*) FROM item WHERE until_scan IS NULL GROUP BY 1, 2";

  /** What ended with the scan: with what took its place, as far as something did. */
  private static final String ENDED =
      "SELECT o.mailbox, n.key IS NULL, n.facts = o.facts, count(*) FROM item o"
          + " LEFT JOIN item n ON n.folder = o.folder AND n.id = o.id AND n.until_scan IS NULL"
          + " WHERE o.until_scan = ? AND o.from_scan < ? GROUP BY 1, 2, 3";

  private final Database database;

  public ChangesReader(Database database) {
    this.database = database;
  }

  /** The items of one mailbox. */
  private static final class Items {
    private long begun;
    private long kept;
    private long same;
    private long changed;
    private long gone;

    long added() {
      return begun - same - changed;
    }

    boolean differ() {
      return added() + changed + gone > 0;
    }
  }

  public Optional<Changes> ofLatestScan() throws SQLException {
    int scan = database.number("SELECT max(key) FROM scan");
    if (database.number("SELECT count(*) FROM scan WHERE key < ?", scan) == 0) {
      return Optional.empty();
    }
    Map<Integer, Items> items = new HashMap<>();
    readNow(scan, items);
    readEnded(scan, items);
    Set<Integer> there = there(true);
    Set<Integer> before =
        mailboxes("SELECT DISTINCT mailbox FROM mailbox_fact WHERE from_scan < ?", scan);
    Set<Integer> gone = mailboxes("SELECT mailbox FROM mailbox_fact WHERE until_scan = ?", scan);
    gone.removeAll(there(false));
    return Optional.of(new Changes(items(items, there, gone), count(items, there, before, gone)));
  }

  private static Changes.Count items(
      Map<Integer, Items> items, Set<Integer> there, Set<Integer> gone) {
    long added = 0;
    long changed = 0;
    long ended = 0;
    long unchanged = 0;
    for (Map.Entry<Integer, Items> entry : items.entrySet()) {
      Items of = entry.getValue();
      if (there.contains(entry.getKey())) {
        added += of.added();
        changed += of.changed;
        ended += of.gone;
        unchanged += of.kept + of.same;
      } else if (gone.contains(entry.getKey())) {
        ended += of.kept;
      }
    }
    return new Changes.Count(added, changed, ended, unchanged);
  }

  private static Changes.Count count(
      Map<Integer, Items> items, Set<Integer> there, Set<Integer> before, Set<Integer> gone) {
    long added = there.stream().filter(mailbox -> !before.contains(mailbox)).count();
    long changed =
        there.stream()
            .filter(before::contains)
            .filter(mailbox -> items.containsKey(mailbox) && items.get(mailbox).differ())
            .count();
    return new Changes.Count(added, changed, gone.size(), there.size() - added - changed);
  }

  private void readNow(int scan, Map<Integer, Items> items) throws SQLException {
    try (ResultSet rows = database.query(NOW, scan)) {
      while (rows.next()) {
        Items of = items.computeIfAbsent(rows.getInt(1), mailbox -> new Items());
        if (rows.getBoolean(2)) {
          of.begun = rows.getLong(3);
        } else {
          of.kept = rows.getLong(3);
        }
      }
    }
  }

  private void readEnded(int scan, Map<Integer, Items> items) throws SQLException {
    try (ResultSet rows = database.query(ENDED, scan, scan)) {
      while (rows.next()) {
        Items of = items.computeIfAbsent(rows.getInt(1), mailbox -> new Items());
        if (rows.getBoolean(2)) {
          of.gone += rows.getLong(4);
        } else if (rows.getBoolean(3)) {
          of.same += rows.getLong(4);
        } else {
          of.changed += rows.getLong(4);
        }
      }
    }
  }

  /** Those listed; without those left out by choice, when only what may be read is wanted. */
  private Set<Integer> there(boolean onlyRead) throws SQLException {
    Set<Integer> there = new HashSet<>();
    try (ResultSet rows =
        database.query("SELECT mailbox, facts FROM mailbox_fact WHERE until_scan IS NULL")) {
      while (rows.next()) {
        Mailbox mailbox = LedgerJson.read(rows.getString(2), Mailbox.class);
        if (!onlyRead || !(mailbox.access() instanceof Access.Excluded)) {
          there.add(rows.getInt(1));
        }
      }
    }
    return there;
  }

  private Set<Integer> mailboxes(String sql, int argument) throws SQLException {
    Set<Integer> found = new HashSet<>();
    try (ResultSet rows = database.query(sql, argument)) {
      while (rows.next()) {
        found.add(rows.getInt(1));
      }
    }
    return found;
  }
}
