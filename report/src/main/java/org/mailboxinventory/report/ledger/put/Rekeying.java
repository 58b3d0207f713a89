package org.mailboxinventory.report.ledger.put;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Staff;

/** Makes every fingerprint anew from the old one, and of message keys too. */
public final class Rekeying {
  /** The mark of a value that the directory held, under a key that is no more: see StaffMarks. */
  private static final int OF_EARLIER_KEY = 3;

  /** In place of a detector's number. */
  private static final int MESSAGE_KEY = 0;

  private final Database database;
  private final BiFunction<String, byte[], byte[]> keyed;
  private final SecureRandom random = new SecureRandom();
  private final Map<Integer, String> names = new HashMap<>();

  /**
   * @param keyed from what a fingerprint is of (a detector's id, or {@code message-id}) and the old
   *     one to the new one
   */
  public Rekeying(Database database, BiFunction<String, byte[], byte[]> keyed) {
    this.database = database;
    this.keyed = keyed;
  }

  /** Changes all; {@code keyCheck}: that of the new key. */
  public void apply(String keyCheck) throws SQLException {
    database.number("PRAGMA secure_delete = ON");
    // Names are looked up before rows are changed.
    readNames();
    new SettledItems(database, BlockSizes.USUAL)
        .change(items -> items.stream().map(this::rekeyed).toList());
    database.function("rekeyed", this::rekeyed);
    database.update("UPDATE finding SET fingerprint = rekeyed(detector, fingerprint)");
    // No directory has these fingerprints; the marks stay until the items are read again.
    database.update(
        "UPDATE finding SET staff = ? WHERE staff = ?", OF_EARLIER_KEY, Staff.BY_DIRECTORY.code());
    database.update(
        "UPDATE item SET message_key = rekeyed(0, message_key) WHERE message_key IS NOT NULL");
    // They were made of the old fingerprints; the next reading of an item makes them anew.
    database.update("UPDATE item SET facts = randomblob(16)");
    // Nobody could open them any more.
    database.update("DELETE FROM item_header");
    database.update("UPDATE identity SET key_check = ?", keyCheck);
    database.update("DELETE FROM seal");
    database.number("PRAGMA secure_delete = OFF");
  }

  private void readNames() throws SQLException {
    names.put(MESSAGE_KEY, "message-id");
    try (ResultSet rows = database.query("SELECT key, text FROM name")) {
      while (rows.next()) {
        names.put(rows.getInt(1), rows.getString(2));
      }
    }
  }

  private byte[] rekeyed(int code, byte[] print) {
    return keyed.apply(Objects.requireNonNull(names.get(code)), print);
  }

  private Fingerprint rekeyed(int code, Fingerprint print) {
    return Fingerprints.of(rekeyed(code, Fingerprints.bytes(print)));
  }

  private StoredItem rekeyed(StoredItem item) {
    List<StoredItem.Finding> findings = new ArrayList<>();
    for (StoredItem.Finding finding : item.findings()) {
      findings.add(
          new StoredItem.Finding(
              finding.detector(),
              rekeyed(finding.detector(), finding.value()),
              finding.high(),
              finding.medium(),
              finding.low(),
              finding.accepted(),
              finding.records(),
              finding.staff() == Staff.BY_DIRECTORY.code() ? OF_EARLIER_KEY : finding.staff()));
    }
    findings.sort(StoredItem.Finding.IN_ORDER);
    @Nullable Fingerprint key = item.messageKey();
    return item.with(
        new Fingerprint(random.nextLong(), random.nextLong()),
        key == null ? null : rekeyed(MESSAGE_KEY, key),
        findings);
  }
}
