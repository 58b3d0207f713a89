package org.mailboxinventory.report.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.report.ledger.count.KeptCounts;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.ScanFacts;

/**
 * Counts and groups of people that a scan takes from the scan before it, because it changed nothing
 * that they are made from. A scan of millions of unchanged items is spared counting them again.
 */
final class CarriedCounts {
  /**
   * Tables that no count is made from, or that are compared here scan by scan. A statement on any
   * other table, one that is new too, has all counted again.
   */
  private static final Set<String> COMPARED_OR_UNCOUNTED =
      Set.of(
          "attempt",
          "counted",
          "counted_total",
          "failed_item",
          "folder",
          "folder_failure",
          "mailbox_scan",
          "opened_item",
          "person_kind",
          "person_set",
          "scan",
          "seal",
          "source_note");

  /** Statements as {@link Database#changes} gives them. */
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:INSERT (?:OR \\w+ )?INTO |UPDATE |DELETE FROM )?(\\w+)\\b.*", Pattern.DOTALL);

  /** Nothing that {@code records} and {@code staff} decide differs, nor what is in view. */
  private static final String ALIKE =
      "SELECT count(*) FROM scan a JOIN scan b ON a.digest = b.digest AND a.records = b.records"
          + " AND a.staff IS b.staff WHERE a.key = ? AND b.key = ?";

  private static final String VISITS =
      "SELECT count(*) FROM (SELECT mailbox, done, reason FROM mailbox_scan WHERE scan = ?"
          + " EXCEPT SELECT mailbox, done, reason FROM mailbox_scan WHERE scan = ?)";

  private static final String FAILURES =
      "SELECT (SELECT count(*) FROM folder_failure WHERE scan IN (?1, ?2))"
          + " + (SELECT count(*) FROM vanished WHERE scan IN (?1, ?2))";

  private final Database database;

  CarriedCounts(Database database) {
    this.database = database;
  }

  /**
   * Takes them, where all that this connection has changed since it was opened leaves them as they
   * are. The scan must have begun over this connection, and be at its end.
   *
   * @return false when they have to be counted
   */
  boolean take(int scan) throws SQLException {
    Optional<Integer> before =
        database.first("SELECT max(key) FROM scan WHERE key < ?", row -> row.getInt(1), scan);
    if (before.isEmpty() || !leavesCounts() || !isAlike(before.get(), scan)) {
      return false;
    }
    for (String table : new String[] {"person_set", "person_kind"}) {
      database.update("DELETE FROM " + table + " WHERE scan = ?", scan);
    }
    database.update(
        "INSERT INTO person_set (scan, signature, number) SELECT ?, signature, number"
            + " FROM person_set WHERE scan = ?",
        scan,
        before.get());
    database.update(
        "INSERT INTO person_kind (scan, bit, detector) SELECT ?, bit, detector"
            + " FROM person_kind WHERE scan = ?",
        scan,
        before.get());
    new KeptCounts(database).carry(before.get(), scan);
    return true;
  }

  private boolean leavesCounts() {
    return database.changes().stream().allMatch(CarriedCounts::leavesCounts);
  }

  private static boolean leavesCounts(String statement) {
    Matcher table = TABLE.matcher(statement);
    return isFrame(statement)
        || (table.matches() && COMPARED_OR_UNCOUNTED.contains(table.group(1)));
  }

  /** What a transaction begins and ends with: the driver gives it the rows of the one before. */
  private static boolean isFrame(String statement) {
    return statement.startsWith("BEGIN") || statement.equals("COMMIT");
  }

  private boolean isAlike(int before, int scan) throws SQLException {
    return new KeptCounts(database).keeps(before)
        && database.number(ALIKE, before, scan) == 1
        && database.number(VISITS, before, scan) == 0
        && database.number(VISITS, scan, before) == 0
        && database.number(FAILURES, before, scan) == 0
        && countsAlike(facts(before), facts(scan));
  }

  /** Another version may count otherwise. */
  private static boolean countsAlike(ScanFacts one, ScanFacts other) {
    return one.toolVersion().equals(other.toolVersion())
        && one.detectors().equals(other.detectors())
        && one.countOnly() == other.countOnly();
  }

  private ScanFacts facts(int scan) throws SQLException {
    return database
        .first(
            "SELECT facts FROM scan WHERE key = ?",
            row -> LedgerJson.read(row.getString(1), ScanFacts.class),
            scan)
        .orElseThrow();
  }
}
