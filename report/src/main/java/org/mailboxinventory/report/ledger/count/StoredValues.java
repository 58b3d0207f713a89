package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.Fingerprint;

/** Reads every value that counts, as of a time. */
public final class StoredValues {
  private static final String ITEMS = "SELECT i.key, i.at FROM item i WHERE" + View.ITEM_IN_VIEW;
  private static final String FINDINGS =
      "SELECT detector, fingerprint, item, records, staff FROM finding WHERE mailbox = ?"
          + " AND high + medium > 0 AND accepted < high + medium + low";

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
    Map<Integer, Instant> times = times(mailbox.key(), view);
    try (ResultSet rows = database.query(FINDINGS, mailbox.key())) {
      while (rows.next()) {
        View.Detector detector = detectors.get(rows.getInt(1));
        int item = rows.getInt(3);
        Instant at = times.get(item);
        if (detector == null || at == null || harmless.covers(mailbox.mailbox(), detector.id())) {
          continue;
        }
        byte[] print = rows.getBytes(2);
        sink.value(
            detector.id(),
            new Fingerprint(Fingerprints.high(print), Fingerprints.low(print)),
            item,
            at.equals(Instant.MIN) ? null : at,
            PersonGroups.records(rows.getBytes(4)),
            rows.getInt(5) != 0);
      }
    }
  }

  /** Items in view; {@link Instant#MIN} for one without a time. */
  private Map<Integer, Instant> times(int mailbox, View view) throws SQLException {
    Map<Integer, Instant> times = new HashMap<>();
    try (ResultSet rows = database.query(ITEMS, view.arguments(mailbox))) {
      while (rows.next()) {
        long at = rows.getLong(2);
        times.put(rows.getInt(1), rows.wasNull() ? Instant.MIN : Instant.ofEpochMilli(at));
      }
    }
    return times;
  }
}
