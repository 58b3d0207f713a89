package org.mailboxinventory.report.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;

/** The findings that a ledger holds now, one by one, by the fingerprint of their value. */
public final class LedgerFindings {
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
          for (Map.Entry<Integer, MailboxId> mailbox : mailboxes().entrySet()) {
            try (MailboxItems items = MailboxItems.of(database, mailbox.getKey())) {
              while (items.next()) {
                count += each(mailbox.getValue(), items.item(), sink);
              }
            }
          }
          return count;
        });
  }

  private Map<Integer, MailboxId> mailboxes() throws SQLException {
    Map<Integer, MailboxId> mailboxes = new TreeMap<>();
    try (ResultSet rows = database.query("SELECT key, id FROM mailbox")) {
      while (rows.next()) {
        mailboxes.put(rows.getInt(1), new MailboxId(rows.getString(2)));
      }
    }
    return mailboxes;
  }

  private int each(MailboxId mailbox, StoredItem item, Sink sink) throws SQLException {
    if (!item.holds()) {
      return 0;
    }
    int count = 0;
    for (StoredItem.Finding finding : item.findings()) {
      if (finding.high() + finding.medium() > 0) {
        DetectorId detector = new DetectorId(names.text(finding.detector()));
        sink.finding(new Finding(mailbox, new ItemId(item.id()), detector, finding.value()));
        count++;
      }
    }
    return count;
  }
}
