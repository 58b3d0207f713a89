package org.mailboxinventory.report.ledger;

import java.sql.ResultSet;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;

/** The findings that a ledger holds now, one by one, by the fingerprint of their value. */
public final class LedgerFindings {
  private static final String NOW =
      "SELECT m.id, i.id, f.detector, f.fingerprint FROM finding f"
          + " JOIN item i ON i.key = f.item JOIN mailbox m ON m.key = f.mailbox"
          + " WHERE i.until_scan IS NULL AND f.high + f.medium > 0";

  private final LedgerGate gate;
  private final Database database;
  private final Names names;

  LedgerFindings(LedgerGate gate, Database database, Names names) {
    this.gate = gate;
    this.database = database;
    this.names = names;
  }

  /** A value in an item, at medium confidence or above. */
  public record Finding(
      MailboxId mailbox, ItemId item, DetectorId detector, Fingerprint fingerprint) {}

  /** Takes findings. */
  @FunctionalInterface
  public interface Sink {
    void finding(Finding finding);
  }

  /** Hands on each. */
  public void each(Sink sink) {
    gate.read(
        () -> {
          int count = 0;
          try (ResultSet rows = database.query(NOW)) {
            while (rows.next()) {
              byte[] print = rows.getBytes(4);
              sink.finding(
                  new Finding(
                      new MailboxId(rows.getString(1)),
                      new ItemId(rows.getString(2)),
                      new DetectorId(names.text(rows.getInt(3))),
                      new Fingerprint(Fingerprints.high(print), Fingerprints.low(print))));
              count++;
            }
          }
          return count;
        });
  }
}
