package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LaterTables;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Verdict;

/**
 * What people said of findings that were shown to them: how often each was said of a detector, and
 * neither value, fingerprint nor mail.
 */
public final class VerdictRows {
  private final Database database;

  public VerdictRows(Database database) {
    this.database = database;
  }

  /** One more was said. */
  public void add(DetectorId detector, Verdict verdict) throws SQLException {
    database.execute(LaterTables.VERDICT);
    database.update(
        "INSERT INTO verdict (detector, verdict, times) VALUES (?, ?, 1)"
            + " ON CONFLICT (detector, verdict) DO UPDATE SET times = times + 1",
        detector.value(),
        verdict.word());
  }

  /** How often each was said, by detector. */
  public Map<DetectorId, Verdict.Counts> counts() throws SQLException {
    Map<DetectorId, Verdict.Counts> counts =
        new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    boolean none =
        database.number("SELECT count(*) FROM sqlite_master WHERE name = 'verdict'") == 0;
    if (none) {
      return counts;
    }
    try (ResultSet rows = database.query("SELECT detector, verdict, times FROM verdict")) {
      while (rows.next()) {
        int times = rows.getInt(3);
        Verdict.Counts one =
            switch (rows.getString(2)) {
              case "right" -> new Verdict.Counts(times, 0, 0);
              case "wrong" -> new Verdict.Counts(0, times, 0);
              default -> new Verdict.Counts(0, 0, times);
            };
        counts.merge(new DetectorId(rows.getString(1)), one, Verdict.Counts::plus);
      }
    }
    return counts;
  }
}
