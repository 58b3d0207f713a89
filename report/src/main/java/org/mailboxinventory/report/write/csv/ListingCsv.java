package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.CommittedPlace;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes what is known of mailboxes before any is read: one row each, with the headings of {@code
 * mailboxes.csv}; {@code access} is {@code readable}, {@code excluded} or the reason why not.
 */
public final class ListingCsv {
  private ListingCsv() {}

  private static CsvTable<Mailbox> table(CommittedPlace committed) {
    return new CsvTable<>(
        List.of(
            column("id", it -> it.id()),
            column("address", it -> it.address()),
            column("displayName", it -> it.displayName()),
            column("kind", it -> it.kind().word()),
            column("lifecycle", it -> it.lifecycle().word()),
            column("archiveOf", it -> it.archiveOf()),
            column("owner.department", it -> it.owner().department()),
            column("owner.office", it -> it.owner().office()),
            column("owner.country", it -> it.owner().country()),
            column("holds", it -> String.join(" | ", it.holds())),
            column("migration.state", it -> it.migration().state().word()),
            column("location.observed", it -> it.location().observed()),
            column("location.declared", it -> it.location().declared()),
            column("location.inferred", it -> it.location().inferred()),
            column("location.effective", it -> it.location().effective()),
            column("location.committed", it -> committed.code()),
            Column.truth("location.drift", it -> it.location().drift(committed)),
            column("access", ListingCsv::access),
            Column.number("expected.items", ListingCsv::expected)));
  }

  /** Writes the table; the stream stays open. */
  public static void write(List<Mailbox> mailboxes, CommittedPlace committed, OutputStream out)
      throws IOException {
    table(committed).writeOpen(mailboxes, out);
  }

  private static Column<Mailbox> column(String heading, Function<Mailbox, @Nullable Object> cell) {
    return new Column<>(heading, cell);
  }

  private static String access(Mailbox mailbox) {
    if (mailbox.access() instanceof Access.Unreadable unreadable) {
      return unreadable.reason().word();
    }
    return mailbox.access() instanceof Access.Excluded ? "excluded" : "readable";
  }

  private static @Nullable Long expected(Mailbox mailbox) {
    Mailbox.Expected expected = mailbox.expectedItems();
    return expected == null ? null : expected.items();
  }
}
