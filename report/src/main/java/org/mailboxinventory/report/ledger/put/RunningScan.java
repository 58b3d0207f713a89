package org.mailboxinventory.report.ledger.put;

import java.util.List;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Finding;

/**
 * The scan that writes a ledger now.
 *
 * @param number its key; later scans have higher ones
 * @param rule what becomes of that which is missing
 */
public record RunningScan(int number, ScanFacts facts, GoneRule rule) {

  /** Throws when a finding is of a detector that the scan did not name. */
  void check(List<Finding> findings) {
    for (Finding finding : findings) {
      if (!facts.detectors().containsKey(finding.detector())) {
        throw new IllegalArgumentException(
            "detector " + finding.detector() + " is not among those of this scan");
      }
    }
  }
}
