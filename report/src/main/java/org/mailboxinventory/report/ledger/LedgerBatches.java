package org.mailboxinventory.report.ledger;

import java.util.List;
import org.mailboxinventory.report.ledger.put.FactBatch;
import org.mailboxinventory.report.ledger.put.FactBatches;
import org.mailboxinventory.report.ledger.store.Names;

/** The list of facts that wait outside of a ledger, of an engine of many processes. */
public final class LedgerBatches {
  private final LedgerGate gate;
  private final Names names;
  private final FactBatches batches;

  LedgerBatches(LedgerGate gate, Names names, FactBatches batches) {
    this.gate = gate;
    this.names = names;
    this.batches = batches;
  }

  /** Those read under these settings, each batch whole. */
  public List<FactBatch> of(String readingDigest) {
    return gate.in(() -> batches.of(names.code(readingDigest)));
  }

  /** A batch of facts is written, and may be read from now on. */
  public void put(FactBatch batch, String readingDigest) {
    gate.write(() -> batches.put(batch, names.code(readingDigest)));
  }

  /** A batch of facts is not to be read any more: it is put, or damaged. */
  public void remove(String folder) {
    gate.write(() -> batches.remove(folder));
  }
}
