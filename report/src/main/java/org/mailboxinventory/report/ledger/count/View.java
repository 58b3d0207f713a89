package org.mailboxinventory.report.ledger.count;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.StoredItem;
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

  /** Whether the item is in view. */
  boolean holds(StoredItem item) {
    return item.digest() == digest
        && item.fromScan() <= scan
        && (item.holds() || item.untilScan() > scan);
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
