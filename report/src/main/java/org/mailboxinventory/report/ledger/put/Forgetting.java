package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.NoteRows;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;

/**
 * Removes facts on request, whatever time they are of. What is deleted is overwritten; the database
 * is to be written anew afterwards.
 */
public final class Forgetting {
  private static final String VALUE = "high + medium > 0 AND accepted < high + medium + low";

  /** Where the digest of an item's facts stays, what is read again counts as known. */
  private static final Fingerprint UNKNOWN_FACTS = new Fingerprint(0, 0);

  private static final String BLUR =
      "UPDATE item SET facts = zeroblob(16) WHERE key IN"
          + " (SELECT item FROM finding WHERE detector = ?)";
  private static final String HOLDING =
      "SELECT DISTINCT folder FROM item WHERE until_scan IS NULL AND key IN"
          + " (SELECT item FROM finding WHERE detector = ?)";

  private static final String[] OF_MAILBOX = {
    "DELETE FROM part_count WHERE item IN (SELECT key FROM item WHERE mailbox = ?)",
    "DELETE FROM detector_count WHERE item IN (SELECT key FROM item WHERE mailbox = ?)",
    "DELETE FROM finding WHERE mailbox = ?",
    "DELETE FROM item_header WHERE item IN (SELECT key FROM item WHERE mailbox = ?)",
    "DELETE FROM item WHERE mailbox = ?",
    "DELETE FROM folder_fact WHERE folder IN (SELECT key FROM folder WHERE mailbox = ?)",
    "DELETE FROM folder_failure WHERE mailbox = ?",
    "DELETE FROM vanished WHERE mailbox = ?",
    "DELETE FROM mailbox_scan WHERE mailbox = ?",
    "DELETE FROM opened_item WHERE mailbox = ?",
    "DELETE FROM failed_item WHERE mailbox = ?",
    "DELETE FROM folder WHERE mailbox = ?",
    "DELETE FROM mailbox_fact WHERE mailbox = ?",
    "DELETE FROM mailbox WHERE key = ?"
  };

  private final Database database;
  private final Names names;
  private final SettledItems settled;

  public Forgetting(Database database, Names names) {
    this.database = database;
    this.names = names;
    this.settled = new SettledItems(database, BlockSizes.USUAL);
  }

  /** Removes mailboxes that ever had these facts; returns how many. */
  public int mailboxes(Predicate<Mailbox> which) throws SQLException {
    List<Integer> keys = new ArrayList<>();
    try (ResultSet rows = database.query("SELECT mailbox, facts FROM mailbox_fact")) {
      while (rows.next()) {
        if (which.test(LedgerJson.read(rows.getString(2), Mailbox.class))
            && !keys.contains(rows.getInt(1))) {
          keys.add(rows.getInt(1));
        }
      }
    }
    begin();
    new NoteRows(database).remove();
    for (int key : keys) {
      settled.remove(key);
      for (String sql : OF_MAILBOX) {
        database.update(sql, key);
      }
    }
    end();
    return keys.size();
  }

  /** Removes all findings of a detector; returns how many. */
  public int detector(DetectorId detector) throws SQLException {
    int code = names.known(detector.value());
    Set<Integer> folders = new TreeSet<>();
    try (ResultSet rows = database.query(HOLDING, code)) {
      while (rows.next()) {
        folders.add(rows.getInt(1));
      }
    }
    begin();
    int removed =
        settledFindings(
            finding -> finding.detector() == code,
            (item, stay) -> {
              if (item.holds()) {
                folders.add(item.folder());
              }
              return item.with(UNKNOWN_FACTS, item.messageKey(), stay);
            });
    database.update(BLUR, code);
    removed += database.update("DELETE FROM finding WHERE detector = ?", code);
    database.update("DELETE FROM detector_count WHERE detector = ?", code);
    FolderRows.beginAnew(database, folders);
    end();
    return removed;
  }

  /** Removes findings from blocks; returns how many. */
  private int settledFindings(Predicate<StoredItem.Finding> which) throws SQLException {
    return settledFindings(which, (item, stay) -> item.with(stay));
  }

  private int settledFindings(
      Predicate<StoredItem.Finding> which,
      BiFunction<StoredItem, List<StoredItem.Finding>, StoredItem> without)
      throws SQLException {
    int[] removed = {0};
    settled.change(
        items -> {
          int before = removed[0];
          List<StoredItem> left = new ArrayList<>();
          for (StoredItem item : items) {
            List<StoredItem.Finding> stay = new ArrayList<>(item.findings());
            boolean some = stay.removeIf(which);
            removed[0] += item.findings().size() - stay.size();
            left.add(some ? without.apply(item, stay) : item);
          }
          return removed[0] == before ? items : left;
        });
    return removed[0];
  }

  private record Row(int mailbox, int detector, Fingerprint value, int item) {}

  /** Removes findings of these values; returns how many. Counts are those of what stays. */
  public int values(BiPredicate<DetectorId, Fingerprint> which) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found =
        database.query("SELECT mailbox, detector, fingerprint, item FROM finding")) {
      while (found.next()) {
        byte[] print = found.getBytes(3);
        Fingerprint value = new Fingerprint(Fingerprints.high(print), Fingerprints.low(print));
        if (which.test(new DetectorId(names.text(found.getInt(2))), value)) {
          rows.add(new Row(found.getInt(1), found.getInt(2), value, found.getInt(4)));
        }
      }
    }
    Map<Integer, DetectorId> detectors = detectors();
    begin();
    int settledOnes =
        settledFindings(finding -> which.test(detectors.get(finding.detector()), finding.value()));
    for (Row row : rows) {
      remove(row);
    }
    end();
    return rows.size() + settledOnes;
  }

  /** What a number of the dictionary could mean as a detector. */
  private Map<Integer, DetectorId> detectors() throws SQLException {
    Map<Integer, DetectorId> detectors = new HashMap<>();
    try (ResultSet found = database.query("SELECT key, text FROM name")) {
      while (found.next()) {
        detectors.put(found.getInt(1), new DetectorId(found.getString(2)));
      }
    }
    return detectors;
  }

  private void remove(Row row) throws SQLException {
    byte[] print = Fingerprints.bytes(row.value());
    String of =
        "(SELECT %s FROM finding WHERE mailbox = ?1 AND detector = ?2 AND fingerprint = ?3"
            + " AND item = ?4)";
    database.update(
        "UPDATE detector_count SET high = high - "
            + String.format(of, "high * (staff = 0)")
            + ", medium = medium - "
            + String.format(of, "medium * (staff = 0)")
            + ", low = low - "
            + String.format(of, "low * (staff = 0)")
            + ", accepted = accepted - "
            + String.format(of, "accepted * (staff = 0)")
            + ", value_count = value_count - "
            + String.format(of, "(" + VALUE + ") * (staff = 0)")
            + ", staff_count = staff_count - "
            + String.format(of, "(" + VALUE + ") * (staff <> 0)")
            + " WHERE item = ?4 AND detector = ?2",
        row.mailbox(),
        row.detector(),
        print,
        row.item());
    database.update(
        "DELETE FROM finding WHERE mailbox = ? AND detector = ? AND fingerprint = ? AND item = ?",
        row.mailbox(),
        row.detector(),
        print,
        row.item());
    database.update(
        "DELETE FROM detector_count WHERE item = ? AND detector = ? AND "
            + " high + medium + low + staff_count = 0",
        row.item(),
        row.detector());
  }

  /** Removes what people know items by; returns of how many. */
  public int headers() throws SQLException {
    database.number("PRAGMA secure_delete = ON");
    int removed = database.update("DELETE FROM item_header");
    database.number("PRAGMA secure_delete = OFF");
    return removed;
  }

  private void begin() throws SQLException {
    database.number("PRAGMA secure_delete = ON");
  }

  /** People are grouped anew; until then an inventory groups when it is made. */
  private void end() throws SQLException {
    database.update("DELETE FROM person_set");
    database.update("DELETE FROM person_kind");
    database.update("DELETE FROM counted");
    database.update("DELETE FROM counted_total");
    database.update("DELETE FROM seal");
    database.number("PRAGMA secure_delete = OFF");
  }
}
