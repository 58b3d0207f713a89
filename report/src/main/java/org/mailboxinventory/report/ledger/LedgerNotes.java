package org.mailboxinventory.report.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.NoteRows;

/**
 * What a source notes for its next scan, as bytes that it alone reads. They are outside of the
 * seals of facts: a source must know its own.
 */
public final class LedgerNotes {
  private final LedgerGate gate;
  private final NoteRows rows;

  LedgerNotes(LedgerGate gate, NoteRows rows) {
    this.gate = gate;
    this.rows = rows;
  }

  /** Those of the last scan that left some. */
  public Optional<byte[]> read() {
    return gate.read(rows::read);
  }

  /** Keeps these and no others; null for none. */
  public void keep(byte @Nullable [] notes) {
    boolean same = read().map(kept -> Arrays.equals(kept, notes)).orElse(notes == null);
    if (!same) {
      gate.write(() -> rows.keep(notes));
    }
  }
}
