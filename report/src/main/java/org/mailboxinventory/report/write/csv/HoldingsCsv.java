package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.table.EntryWriter;

/**
 * Writes {@code holdings.csv}: one row a mailbox and detector, with the field names of {@code
 * inventory.json}; those of the mailbox begin with {@code mailbox.}.
 */
public final class HoldingsCsv {
  private static final CsvTable<Row> TABLE =
      new CsvTable<>(
          List.of(
              column("id", it -> it.holding().id()),
              column("mailbox.id", it -> it.entry().mailbox().id()),
              column("mailbox.address", it -> it.entry().mailbox().address()),
              column("mailbox.kind", it -> it.entry().mailbox().kind().word()),
              column("mailbox.owner.department", it -> it.entry().mailbox().owner().department()),
              column(
                  "mailbox.location.effective", it -> it.entry().mailbox().location().effective()),
              column("mailbox.coverage.state", it -> it.entry().coverage().state().word()),
              column("mailbox.exposure.level", it -> it.entry().exposure().level().word()),
              column("detector", it -> it.holding().detector()),
              column("category", it -> it.holding().category()),
              Column.number("matches", it -> it.holding().matches()),
              Column.number("high", it -> it.holding().high()),
              Column.number("medium", it -> it.holding().medium()),
              Column.number("low", it -> it.holding().low()),
              Column.number("items", it -> it.holding().items()),
              Column.number("uniqueItems", it -> it.holding().uniqueItems()),
              Column.number("values", it -> it.holding().values()),
              Column.number("staffValues", it -> it.holding().staffValues()),
              Column.number("sentItems", it -> it.holding().sentItems()),
              Column.number("externalItems", it -> it.holding().externalItems()),
              Column.number("bulkItems", it -> it.holding().bulkItems()),
              Column.number("accepted", it -> it.holding().accepted()),
              Column.time("oldest", it -> it.holding().oldest()),
              Column.time("newest", it -> it.holding().newest())));

  private HoldingsCsv() {}

  /** A mailbox and one of its holdings. */
  public record Row(MailboxEntry entry, Holding holding) {}

  /** The columns, for tables in other formats. */
  public static List<Column<Row>> columns() {
    return TABLE.columns();
  }

  /** Writes the table and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    try (EntryWriter table = begin(out)) {
      EntryWriter.all(inventory.mailboxes(), List.of(table));
    }
  }

  /** Begins the table; closing it closes the stream. */
  public static EntryWriter begin(OutputStream out) throws IOException {
    return TABLE.begin(
        out, entry -> entry.holdings().stream().map(it -> new Row(entry, it)).toList());
  }

  private static Column<Row> column(String heading, Function<Row, @Nullable Object> cell) {
    return new Column<>(heading, cell);
  }
}
