package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.model.MailboxId;
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
              column("mailbox.id", it -> it.mailbox().id()),
              column("mailbox.address", it -> it.mailbox().address()),
              column("mailbox.exposure.level", it -> it.mailbox().level().word()),
              column("mailbox.holds", it -> String.join(" | ", it.mailbox().holds())),
              column("owner", it -> it.action().owner()),
              column("state", it -> it.action().recorded().state()),
              column("due", it -> it.action().recorded().due()),
              column("note", it -> it.action().recorded().note()),
              column("done by", it -> null),
              column("done on", it -> null)));

  private ActionsCsv() {}

  /** What a row says of a mailbox: there may be as many rows as mailboxes, for each step. */
  public record Concerned(MailboxId id, String address, Level level, List<String> holds) {
    public Concerned {
      holds = List.copyOf(holds);
    }

    private static Concerned of(MailboxEntry entry) {
      return new Concerned(
          entry.mailbox().id(),
          entry.mailbox().address(),
          entry.exposure().level(),
          entry.mailbox().holds());
    }
  }

  /** A step by its rank, and one of its mailboxes. */
  public record Row(int rank, Action action, Concerned mailbox) {}

  /** Takes rows one after another. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the next row. */
    void take(Row row) throws IOException;
  }

  /** The columns, for tables in other formats. */
  public static List<Column<Row>> columns() {
    return TABLE.columns();
  }

  /** Writes the table and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    try (CsvTable.Rows<Row> rows = TABLE.begin(out)) {
      each(inventory, rows::add);
    }
  }

  /** Gives the rows step by step, for tables in other formats. */
  public static void each(Inventory inventory, Taker taker) throws IOException {
    if (inventory.actions().isEmpty()) {
      return;
    }
    Map<String, Concerned> byId = new HashMap<>();
    inventory
        .mailboxes()
        .forEach(entry -> byId.put(entry.mailbox().id().value(), Concerned.of(entry)));
    int rank = 0;
    for (Action action : inventory.actions()) {
      rank++;
      for (String mailbox : action.mailboxes()) {
        taker.take(new Row(rank, action, Objects.requireNonNull(byId.get(mailbox))));
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
