package org.mailboxinventory.report.ledger;

import java.util.Map;
import org.mailboxinventory.report.ledger.put.VerdictRows;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Verdict;

/** What people said of findings, without the values. */
public final class LedgerVerdicts {
  private final LedgerGate gate;
  private final VerdictRows rows;

  LedgerVerdicts(LedgerGate gate, VerdictRows rows) {
    this.gate = gate;
    this.rows = rows;
  }

  /** One more was said. */
  public void add(DetectorId detector, Verdict verdict) {
    gate.write(() -> rows.add(detector, verdict));
  }

  /** How often each was said, by detector. */
  public Map<DetectorId, Verdict.Counts> counts() {
    return gate.read(rows::counts);
  }
}
