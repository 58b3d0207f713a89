package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;

/**
 * Compares the latest scan with what held before it. An item that was read again under other
 * settings and had the same facts is unchanged. Goes through the table of items, and through the
 * items of mailboxes in which something began or ended.
 */
public final class ChangesReader {
  private static final String IN_ROWS =
      "SELECT mailbox, coalesce(sum(until_scan IS NULL), 0),"
          + " coalesce(sum(from_scan = ?1 OR until_scan = ?1), 0) FROM item GROUP BY mailbox";

  private static final String IN_BLOCKS =
      "SELECT mailbox, sum(holding), sum(newest >= ?1) FROM settled GROUP BY mailbox";

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
    Set<Integer> touched = new TreeSet<>();
    readHolding(IN_ROWS, scan, items, touched);
    readHolding(IN_BLOCKS, scan, items, touched);
    for (int mailbox : touched) {
      items.put(mailbox, compared(mailbox, scan));
    }
    Set<Integer> there = there(true);
    Set<Integer> before =
        mailboxes(
            "SELECT DISTINCT mailbox FROM mailbox_fact WHERE from_scan < ?1"
                + " AND (until_scan IS NULL OR until_scan >= ?1)",
            scan);
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

  /** What holds; and mailboxes in which something may have begun or ended with the scan. */
  private void readHolding(String sql, int scan, Map<Integer, Items> items, Set<Integer> touched)
      throws SQLException {
    try (ResultSet rows = database.query(sql, scan)) {
      while (rows.next()) {
        items.computeIfAbsent(rows.getInt(1), mailbox -> new Items()).kept += rows.getLong(2);
        if (rows.getLong(3) > 0) {
          touched.add(rows.getInt(1));
        }
      }
    }
  }

  private record Name(int folder, String id) {}

  /** What began and ended with the scan, and what of it took the place of what. */
  private Items compared(int mailbox, int scan) throws SQLException {
    Items of = new Items();
    Map<Name, Fingerprint> ended = new HashMap<>();
    Map<Name, Fingerprint> begun = new HashMap<>();
    try (MailboxItems items = MailboxItems.of(database, mailbox)) {
      while (items.next()) {
        StoredItem item = items.item();
        Name name = new Name(item.folder(), item.id());
        if (item.holds() && item.fromScan() == scan) {
          of.begun++;
          begun.put(name, item.facts());
        } else if (item.holds()) {
          of.kept++;
        } else if (item.untilScan() == scan && item.fromScan() < scan) {
          ended.put(name, item.facts());
        }
      }
    }
    ended.forEach(
        (name, facts) -> {
          Fingerprint now = begun.get(name);
          of.gone += now == null ? 1 : 0;
          of.same += now != null && now.equals(facts) ? 1 : 0;
          of.changed += now != null && !now.equals(facts) ? 1 : 0;
        });
    return of;
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
