package org.mailboxinventory.report.write.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.write.table.Column;

/** What rules say of mailboxes as a table: one row a mailbox and rule. */
public final class ObligationRows {
  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("id", it -> it.obligation().id()),
          new Column<>("mailbox.id", it -> it.entry().mailbox().id()),
          new Column<>("mailbox.address", it -> it.entry().mailbox().address()),
          new Column<>("rule", it -> it.obligation().rule()),
          new Column<>("status", it -> it.obligation().status().word()),
          new Column<>("because", it -> it.obligation().because()),
          new Column<>("decision.by", it -> by(it.obligation().decision())),
          new Column<>("decision.why", it -> why(it.obligation().decision())));

  private ObligationRows() {}

  /** A mailbox and what one rule says of it. */
  public record Row(MailboxEntry entry, Obligation obligation) {}

  /** The columns. */
  public static List<Column<Row>> columns() {
    return COLUMNS;
  }

  private static @Nullable String by(Obligation.@Nullable Decision decision) {
    return decision == null ? null : decision.by();
  }

  private static @Nullable String why(Obligation.@Nullable Decision decision) {
    return decision == null ? null : decision.why();
  }
}
