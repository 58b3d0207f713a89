package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Staff;

/**
 * Removes facts on request, whatever time they are of. What is deleted is overwritten; the database
 * is to be written anew afterwards.
 */
public final class Forgetting {
  private static final String VALUE = "high + medium > 0 AND accepted < high + medium + low";

  /** The mark of a value that the directory held, under a key that is no more: see StaffMarks. */
  private static final int OF_EARLIER_KEY = 3;

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
    "DELETE FROM folder WHERE mailbox = ?",
    "DELETE FROM mailbox_fact WHERE mailbox = ?",
    "DELETE FROM mailbox WHERE key = ?"
  };

  private final Database database;
  private final Names names;

  public Forgetting(Database database, Names names) {
    this.database = database;
    this.names = names;
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
    for (int key : keys) {
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
    begin();
    int removed = database.update("DELETE FROM finding WHERE detector = ?", code);
    database.update("DELETE FROM detector_count WHERE detector = ?", code);
    end();
    return removed;
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
    begin();
    for (Row row : rows) {
      remove(row);
    }
    end();
    return rows.size();
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

  /** Makes every fingerprint anew from the old one, and of message keys too. */
  public void rekey(BiFunction<String, byte[], byte[]> keyed, String keyCheck) throws SQLException {
    database.number("PRAGMA secure_delete = ON");
    database.function(
        "rekeyed",
        (code, print) -> {
          try {
            return keyed.apply(code == 0 ? "message-id" : names.text(code), print);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    // Names are looked up before rows are changed.
    try (ResultSet codes = database.query("SELECT DISTINCT detector FROM detector_count")) {
      List<Integer> all = new ArrayList<>();
      while (codes.next()) {
        all.add(codes.getInt(1));
      }
      for (int code : all) {
        names.text(code);
      }
    }
    database.update("UPDATE finding SET fingerprint = rekeyed(detector, fingerprint)");
    // No directory has these fingerprints; the marks stay until the items are read again.
    database.update(
        "UPDATE finding SET staff = ? WHERE staff = ?", OF_EARLIER_KEY, Staff.BY_DIRECTORY.code());
    database.update(
        "UPDATE item SET message_key = rekeyed(0, message_key) WHERE message_key IS NOT NULL");
    // They were made of the old fingerprints; the next reading of an item makes them anew.
    database.update("UPDATE item SET facts = randomblob(16)");
    // Nobody could open them any more.
    database.update("DELETE FROM item_header");
    database.update("UPDATE identity SET key_check = ?", keyCheck);
    database.update("DELETE FROM seal");
    database.number("PRAGMA secure_delete = OFF");
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
