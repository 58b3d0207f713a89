package org.mailboxinventory.report.ledger.count;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;

/** A mailbox that was there at a time, and its number in the ledger. */
record ListedMailbox(int key, Mailbox mailbox) {
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private static final Comparator<ListedMailbox> IN_ORDER =
      Comparator.comparing((ListedMailbox it) -> it.mailbox().address(), BY_CODE_POINT)
          .thenComparing(it -> it.mailbox().id().value(), BY_CODE_POINT);

  /** All of a time, by address and id. */
  static List<ListedMailbox> all(Database database, View view) throws SQLException {
    List<ListedMailbox> mailboxes = new ArrayList<>();
    try (ResultSet rows =
        database.query(
            "SELECT mailbox, facts FROM mailbox_fact"
                + " WHERE from_scan <= ? AND (until_scan IS NULL OR until_scan > ?)",
            view.scan(),
            view.scan())) {
      while (rows.next()) {
        mailboxes.add(
            new ListedMailbox(rows.getInt(1), LedgerJson.read(rows.getString(2), Mailbox.class)));
      }
    }
    mailboxes.sort(IN_ORDER);
    return mailboxes;
  }

  /** Whether the settings leave it out. */
  boolean isExcluded() {
    return mailbox.access() instanceof Access.Excluded;
  }
}
