package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.util.List;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;

/**
 * Drops which values stand in one record, once people are grouped by it: how many people there are
 * stays, and whose values belong together cannot be read any more. Nor can findings without records
 * be grouped again, so the next scan puts them back until its own end.
 */
public final class DroppedRecords {
  /** In the form of {@code finding.records}: no number is kept, and there were some. */
  private static final byte[] DROPPED = {RecordNumbers.MORE};

  private static final String DROP =
      "UPDATE finding SET records = ? WHERE records IS NOT NULL AND records <> ?";

  /** A digest of facts with records would confirm a guess at them. */
  private static final String BLUR =
      "UPDATE item SET facts = zeroblob(16) WHERE facts <> zeroblob(16) AND digest <>"
          + " (SELECT digest FROM scan ORDER BY key DESC LIMIT 1)";

  private static final String RESTORE =
      "UPDATE finding SET records = ?"
          + " WHERE mailbox = ? AND detector = ? AND fingerprint = ? AND item = ?";
  private static final String ANY =
      "SELECT EXISTS (SELECT 1 FROM finding WHERE records = x'00')"
          + " OR EXISTS (SELECT 1 FROM settled WHERE dropped > 0)";
  private static final String LATEST = "SELECT digest FROM scan ORDER BY key DESC LIMIT 1";
  private static final Fingerprint BLURRED = new Fingerprint(0, 0);

  private final Database database;
  private final Names names;

  public DroppedRecords(Database database, Names names) {
    this.database = database;
    this.names = names;
  }

  /** Whether a finding of whatever time has lost its records. */
  public boolean any() throws SQLException {
    return database.number(ANY) == 1;
  }

  /** Drops those of all findings, of whatever time; the database is to be written anew then. */
  public void drop() throws SQLException {
    database.number("PRAGMA secure_delete = ON");
    database.update(DROP, DROPPED, DROPPED);
    database.update(BLUR);
    int latest = database.number(LATEST);
    new SettledItems(database, BlockSizes.USUAL).change(items -> dropped(items, latest));
    database.number("PRAGMA secure_delete = OFF");
  }

  /** The same items without records; the same list where nothing changes. */
  private static List<StoredItem> dropped(List<StoredItem> items, int latest) {
    boolean changes = items.stream().anyMatch(item -> blurs(item, latest) || hasRecords(item));
    return changes ? items.stream().map(item -> dropped(item, latest)).toList() : items;
  }

  private static StoredItem dropped(StoredItem item, int latest) {
    return item.with(
        blurs(item, latest) ? BLURRED : item.facts(),
        item.messageKey(),
        item.findings().stream()
            .map(finding -> hasRecords(finding) ? finding.inRecords(DROPPED) : finding)
            .toList());
  }

  private static boolean blurs(StoredItem item, int latest) {
    return item.digest() != latest && !item.facts().equals(BLURRED);
  }

  private static boolean hasRecords(StoredItem item) {
    return item.findings().stream().anyMatch(DroppedRecords::hasRecords);
  }

  private static boolean hasRecords(StoredItem.Finding finding) {
    return finding.records().length > 0 && !finding.hasLostRecords();
  }

  /** Puts those of an item's findings back that was read again. */
  void restore(int mailbox, int item, List<Finding> findings) throws SQLException {
    for (Finding finding : findings) {
      if (!finding.records().isEmpty()) {
        database.update(
            RESTORE,
            RecordNumbers.stored(finding.records()),
            mailbox,
            names.code(finding.detector().value()),
            Fingerprints.bytes(finding.value()),
            item);
      }
    }
  }
}
