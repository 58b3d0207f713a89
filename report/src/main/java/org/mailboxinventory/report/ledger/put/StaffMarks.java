package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Staff;

/**
 * Marks anew what earlier scans found when the directory holds other values than it did. An item
 * whose marks change ends and goes on as another row, so that an earlier time stays as it was.
 */
public final class StaffMarks {
  /** Neither those of own domains nor those from before the key was changed. */
  private static final String FINDINGS =
      "SELECT fingerprint, item, high, medium, low, accepted, staff FROM finding"
          + " WHERE mailbox = ? AND detector = ? AND staff <= 1";

  private static final String ITEM_COLUMNS =
      "generation, digest, facts, kind, message_key, at, sent, external, bytes, outcome, reason,"
          + " free_mail";
  private static final String COPY_ITEM =
      "INSERT INTO item (key, mailbox, folder, id, from_scan, "
          + ITEM_COLUMNS
          + ") SELECT ?, mailbox, folder, id, ?, "
          + ITEM_COLUMNS
          + " FROM item WHERE key = ?";
  private static final String COPY_PARTS =
      "INSERT INTO part_count (item, attachment, outcome, reason, provider, parts) SELECT ?,"
          + " attachment, outcome, reason, provider, parts FROM part_count WHERE item = ?";
  private static final String COPY_COUNTS =
      "INSERT INTO detector_count (item, detector, high, medium, low, accepted, value_count,"
          + " staff_count) SELECT ?, detector, high, medium, low, accepted, value_count,"
          + " staff_count FROM detector_count WHERE item = ?";
  private static final String COPY_FINDINGS =
      "INSERT INTO finding (mailbox, detector, fingerprint, item, high, medium, low, accepted,"
          + " records, staff) SELECT f.mailbox, f.detector, f.fingerprint, r.later, f.high,"
          + " f.medium, f.low, f.accepted, f.records, f.staff FROM finding f"
          + " CROSS JOIN renewed r ON r.earlier = f.item WHERE f.mailbox = ?";

  /** Adds to the counts of an item, or takes from them. */
  private static final String COUNT =
      "INSERT INTO detector_count (item, detector, high, medium, low, accepted, value_count,"
          + " staff_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item, detector) DO UPDATE"
          + " SET high = high + excluded.high, medium = medium + excluded.medium,"
          + " low = low + excluded.low, accepted = accepted + excluded.accepted,"
          + " value_count = value_count + excluded.value_count,"
          + " staff_count = staff_count + excluded.staff_count";

  private static final int ENDED = -1;

  private final Database database;
  private final Names names;
  private final ItemRows items;
  private final SettledItems settled;

  public StaffMarks(Database database, Names names, ItemRows items, SettledItems settled) {
    this.database = database;
    this.names = names;
    this.items = items;
    this.settled = settled;
  }

  /** A finding whose mark is to change. */
  private record Turned(
      int detector,
      Fingerprint value,
      int item,
      int high,
      int medium,
      int low,
      int accepted,
      boolean toStaff) {}

  /** Whether all findings are marked by these values since the scan before this one. */
  public boolean hold(int scan, StaffValues directory) throws SQLException {
    return database
        .first(
            "SELECT staff FROM scan WHERE key < ? ORDER BY key DESC LIMIT 1",
            row -> directory.digest().equals(row.getString(1)),
            scan)
        .orElse(true);
  }

  /** All findings are marked by these values. */
  public void done(int scan, StaffValues directory) throws SQLException {
    database.update("UPDATE scan SET staff = ? WHERE key = ?", directory.digest(), scan);
  }

  /** Mailboxes that may have findings. */
  public List<Integer> mailboxes() throws SQLException {
    List<Integer> mailboxes = new ArrayList<>();
    try (ResultSet rows = database.query("SELECT key FROM mailbox ORDER BY key")) {
      while (rows.next()) {
        mailboxes.add(rows.getInt(1));
      }
    }
    return mailboxes;
  }

  /** Marks what was found in a mailbox, as far as it holds now. */
  public void mark(int scan, int mailbox, StaffValues directory) throws SQLException {
    Set<Integer> detectors = new TreeSet<>();
    for (DetectorId detector : directory.detectors()) {
      int code = names.known(detector.value());
      if (code != 0) {
        detectors.add(code);
      }
    }
    settled.loosen(mailbox, item -> turns(item, detectors, directory));
    List<Turned> turned = new ArrayList<>();
    for (int detector : detectors) {
      turned(mailbox, detector, directory, turned);
    }
    Map<Integer, Integer> later = new HashMap<>();
    for (Turned one : turned) {
      if (!later.containsKey(one.item())) {
        later.put(one.item(), later(scan, one.item()));
      }
    }
    copy(mailbox, later);
    for (Turned one : turned) {
      int item = later.getOrDefault(one.item(), ENDED);
      if (item != ENDED) {
        turn(mailbox, one, item);
      }
    }
  }

  private static boolean turns(StoredItem item, Set<Integer> detectors, StaffValues directory) {
    return item.holds()
        && item.findings().stream()
            .anyMatch(
                finding ->
                    detectors.contains(finding.detector())
                        && finding.staff() <= Staff.BY_DIRECTORY.code()
                        && directory.contains(finding.value().high(), finding.value().low())
                            != (finding.staff() != Staff.NO.code()));
  }

  private void turned(int mailbox, int detector, StaffValues directory, List<Turned> turned)
      throws SQLException {
    try (ResultSet rows = database.query(FINDINGS, mailbox, detector)) {
      while (rows.next()) {
        byte[] print = rows.getBytes(1);
        Fingerprint value = new Fingerprint(Fingerprints.high(print), Fingerprints.low(print));
        boolean staff = directory.contains(value.high(), value.low());
        if (staff != (rows.getInt(7) != Staff.NO.code())) {
          turned.add(
              new Turned(
                  detector,
                  value,
                  rows.getInt(2),
                  rows.getInt(3),
                  rows.getInt(4),
                  rows.getInt(5),
                  rows.getInt(6),
                  staff));
        }
      }
    }
  }

  /** The row that takes the place of an item's; the same where it is of this scan. */
  private int later(int scan, int item) throws SQLException {
    int from =
        database.number("SELECT from_scan FROM item WHERE key = ? AND until_scan IS NULL", item);
    if (from == 0) {
      return ENDED;
    }
    if (from == scan) {
      return item;
    }
    int key = items.nextKey();
    database.update("UPDATE item SET until_scan = ? WHERE key = ?", scan, item);
    database.update(COPY_ITEM, key, scan, item);
    database.update(COPY_PARTS, key, item);
    database.update(COPY_COUNTS, key, item);
    return key;
  }

  private void copy(int mailbox, Map<Integer, Integer> later) throws SQLException {
    database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS renewed (earlier INTEGER PRIMARY KEY, later INTEGER)",
        "DELETE FROM renewed");
    boolean any = false;
    for (Map.Entry<Integer, Integer> item : later.entrySet()) {
      if (item.getValue() != ENDED && !item.getValue().equals(item.getKey())) {
        database.update(
            "INSERT INTO renewed (earlier, later) VALUES (?, ?)", item.getKey(), item.getValue());
        any = true;
      }
    }
    if (any) {
      database.update(COPY_FINDINGS, mailbox);
    }
  }

  private void turn(int mailbox, Turned one, int item) throws SQLException {
    int sign = one.toStaff() ? -1 : 1;
    boolean value =
        one.high() + one.medium() > 0 && one.accepted() < one.high() + one.medium() + one.low();
    database.update(
        "UPDATE finding SET staff = ?"
            + " WHERE mailbox = ? AND detector = ? AND fingerprint = ? AND item = ?",
        (one.toStaff() ? Staff.BY_DIRECTORY : Staff.NO).code(),
        mailbox,
        one.detector(),
        Fingerprints.bytes(one.value()),
        item);
    database.update(
        COUNT,
        item,
        one.detector(),
        sign * one.high(),
        sign * one.medium(),
        sign * one.low(),
        sign * one.accepted(),
        value ? sign : 0,
        value ? -sign : 0);
    database.update(
        "DELETE FROM detector_count WHERE item = ? AND detector = ?"
            + " AND high + medium + low + staff_count = 0",
        item,
        one.detector());
  }
}
