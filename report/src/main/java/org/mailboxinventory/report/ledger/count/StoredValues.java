package org.mailboxinventory.report.ledger.count;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;

/** Reads every value that counts, as of a time. */
public final class StoredValues {
  private final Database database;
  private final Names names;
  private final Harmless harmless;

  public StoredValues(Database database, Names names, Harmless harmless) {
    this.database = database;
    this.names = names;
    this.harmless = harmless;
  }

  /** False when no scan had begun by then. */
  public boolean read(Instant asOf, StoredValueSink sink) throws SQLException {
    Optional<View> view = FactsReader.view(database, asOf);
    if (view.isEmpty()) {
      return false;
    }
    List<ListedMailbox> mailboxes = ListedMailbox.all(database, view.get());
    Map<Integer, View.Detector> detectors = view.get().detectors(names);
    for (ListedMailbox mailbox : mailboxes) {
      if (!mailbox.isExcluded()) {
        sink.mailbox(mailbox.mailbox());
        read(mailbox, view.get(), detectors, sink);
      }
    }
    return true;
  }

  private void read(
      ListedMailbox mailbox, View view, Map<Integer, View.Detector> detectors, StoredValueSink sink)
      throws SQLException {
    try (MailboxItems items = MailboxItems.of(database, mailbox.key())) {
      while (items.next()) {
        if (view.holds(items.item())) {
          read(items.item(), mailbox, detectors, sink);
        }
      }
    }
  }

  private void read(
      StoredItem item,
      ListedMailbox mailbox,
      Map<Integer, View.Detector> detectors,
      StoredValueSink sink) {
    for (StoredItem.Finding finding : item.findings()) {
      View.Detector detector = detectors.get(finding.detector());
      if (detector != null
          && finding.isValue()
          && !harmless.covers(mailbox.mailbox(), detector.id())) {
        sink.value(
            detector.id(),
            finding.value(),
            item.key(),
            item.at() == null ? null : Instant.ofEpochMilli(item.at()),
            PersonGroups.records(finding.records()),
            finding.staff() != 0);
      }
    }
  }
}
