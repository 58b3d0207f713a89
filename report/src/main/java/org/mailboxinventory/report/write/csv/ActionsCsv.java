package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.write.table.Column;

/** Writes {@code actions.csv}: one row for each step and mailbox, with empty cells for people. */
public final class ActionsCsv {
  private static final CsvTable<Row> TABLE =
      new CsvTable<>(
          List.of(
              column("id", it -> it.action().id()),
              Column.number("rank", Row::rank),
              column("do", it -> it.action().kind().word()),
              column("category", it -> it.action().category()),
              column("reason", it -> reason(it.action())),
              column("place", it -> it.action().place()),
              column("mailbox.id", it -> it.entry().mailbox().id()),
              column("mailbox.address", it -> it.entry().mailbox().address()),
              column("mailbox.exposure.level", it -> it.entry().exposure().level().word()),
              column("mailbox.holds", it -> String.join(" | ", it.entry().mailbox().holds())),
              column("owner", it -> it.action().owner()),
              column("state", it -> it.action().recorded().state()),
              column("due", it -> it.action().recorded().due()),
              column("note", it -> it.action().recorded().note()),
              column("done by", it -> null),
              column("done on", it -> null)));

  private ActionsCsv() {}

  /** A step by its rank, and one of its mailboxes. */
  public record Row(int rank, Action action, MailboxEntry entry) {}

  /** The columns, for tables in other formats. */
  public static List<Column<Row>> columns() {
    return TABLE.columns();
  }

  /** Writes the table and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    Map<String, MailboxEntry> byId =
        inventory.mailboxes().stream()
            .collect(Collectors.toMap(it -> it.mailbox().id().value(), Function.identity()));
    try (CsvTable.Rows<Row> rows = TABLE.begin(out)) {
      int rank = 0;
      for (Action action : inventory.actions()) {
        rank++;
        for (String mailbox : action.mailboxes()) {
          rows.add(new Row(rank, action, Objects.requireNonNull(byId.get(mailbox))));
        }
      }
    }
  }

  private static @Nullable String reason(Action action) {
    return action.reason() == null ? null : action.reason().word();
  }

  private static Column<Row> column(String heading, Function<Row, @Nullable Object> cell) {
    return new Column<>(heading, cell);
  }
}
