package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;

/**
 * What is looked at: the facts that held in one scan, of items read under that scan's settings.
 *
 * @param scan its number
 * @param digest the number of its reading digest
 */
record View(int scan, int digest, ScanFacts facts, @Nullable Instant finishedAt) {

  /** True of the rows of {@code item} alias {@code i} that are in view; see {@link #arguments}. */
  static final String ITEM_IN_VIEW =
      " i.mailbox = ? AND i.digest = ? AND i.from_scan <= ?"
          + " AND (i.until_scan IS NULL OR i.until_scan > ?) ";

  /** The arguments of {@link #ITEM_IN_VIEW} for one mailbox. */
  Object[] arguments(int mailbox) {
    return new Object[] {mailbox, digest, scan, scan};
  }

  /** The facts of the scan's detectors by their numbers, of those that found anything ever. */
  Map<Integer, Detector> detectors(Names names) throws SQLException {
    Map<Integer, Detector> detectors = new HashMap<>();
    for (Map.Entry<DetectorId, DetectorFacts> entry : facts.detectors().entrySet()) {
      int code = names.known(entry.getKey().value());
      if (code != 0) {
        detectors.put(code, new Detector(entry.getKey(), entry.getValue()));
      }
    }
    return detectors;
  }

  /** A detector and what its counts mean. */
  record Detector(DetectorId id, DetectorFacts facts) {}
}
