package org.mailboxinventory.report.write.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes {@code items.csv}: one row an item that holds something, mailbox by mailbox, the heaviest
 * first, with how to find and open it; a subject only where that is asked for, and then with masks
 * in the places of what was found; no value.
 */
public final class ItemsCsv {
  private ItemsCsv() {}

  /** A mailbox and one of its items. */
  public record Row(MailboxEntry entry, HeldItem item, double weight) {}

  /** Takes rows one after another. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the next row. */
    void take(Row row) throws IOException;
  }

  /** A table that is being written, in parts that several threads make; closing it ends it. */
  public static final class Open implements Closeable {
    private final CsvTable<Row> table;
    private final OutputStream out;

    /** Writes the headings. */
    public Open(Inventory inventory, OutputStream out) throws IOException {
      this.table = new CsvTable<>(columns(ItemLinks.of(inventory.run())));
      this.out = out;
      table.begin(out).flush();
    }

    /** Rows as they stand in the file; any thread may ask. */
    public byte[] text(List<Row> rows) {
      return table.text(rows);
    }

    /** The same of rows whose cells are made. */
    public byte[] textOf(List<List<@Nullable Object>> rows) {
      return CsvTable.textOf(rows);
    }

    /** The next rows. */
    public void add(byte[] text) throws IOException {
      out.write(text);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Gives the rows mailbox by mailbox, the heaviest item first, for tables in other formats. */
  public static void each(Inventory inventory, ItemListing items, Taker taker) throws IOException {
    try {
      for (MailboxEntry entry : inventory.mailboxes()) {
        if (!entry.holdings().isEmpty()) {
          items.byWeight(
              entry.mailbox().id(), it -> take(taker, new Row(entry, it.item(), it.weight())));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void take(Taker taker, Row row) {
    try {
      taker.take(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns, for tables in other formats. */
  public static List<Column<Row>> columns(ItemLinks links) {
    return List.of(
        column("mailbox.id", it -> it.entry().mailbox().id()),
        column("mailbox.address", it -> it.entry().mailbox().address()),
        column("id", it -> it.item().id()),
        column("folder", it -> it.item().folder()),
        column("kind", it -> it.item().kind().word()),
        Column.time("at", it -> it.item().at()),
        column("direction", it -> it.item().direction()),
        Column.truth("external", it -> it.item().external()),
        Column.truth("bulk", it -> it.item().bulk()),
        Column.number("bytes", it -> it.item().bytes()),
        Column.number("values", it -> values(it.item())),
        column("holdings", it -> holdings(it.item())),
        column("state", it -> it.item().readInPart() ? "partlyRead" : "read"),
        column("reason", it -> word(it.item().reason())),
        Column.number("weight", it -> Math.round(it.weight())),
        column("outlook", it -> links.outlook(it.item())),
        column("kql", it -> ItemLinks.kql(it.item())),
        column("subject", it -> it.item().header() == null ? null : it.item().header().subject()),
        column("participants", it -> parties(it.item())));
  }

  private static long values(HeldItem item) {
    long values = 0;
    for (HeldItem.Found found : item.found()) {
      values += found.values();
    }
    return values;
  }

  private static String holdings(HeldItem item) {
    StringBuilder holdings = new StringBuilder();
    for (HeldItem.Found found : item.found()) {
      holdings.append(holdings.isEmpty() ? "" : " | ");
      holdings.append(found.detector()).append('=').append(found.values());
    }
    return holdings.toString();
  }

  private static @Nullable String parties(HeldItem item) {
    ItemHeader header = item.header();
    return header == null || header.parties().isEmpty()
        ? null
        : String.join(" | ", header.parties());
  }

  private static @Nullable String word(@Nullable Reason reason) {
    return reason == null ? null : reason.word();
  }

  private static Column<Row> column(String heading, Function<Row, @Nullable Object> cell) {
    return new Column<>(heading, cell);
  }
}
