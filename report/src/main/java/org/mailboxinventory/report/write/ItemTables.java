package org.mailboxinventory.report.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.write.csv.ItemsCsv;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.item.ItemReading;
import org.mailboxinventory.report.write.parquet.ParquetFiles;
import org.mailboxinventory.report.write.table.Column;

/** The tables of a run that list every item. */
final class ItemTables implements ItemReading.ItemTable, Closeable {
  private static final Prepared NOTHING = new Prepared(List.of(), new byte[0]);

  private final List<Column<ItemsCsv.Row>> columns;
  private final ItemsCsv.@Nullable Open csv;
  private final ParquetFiles.@Nullable Items parquet;

  /** Of those that are wanted. */
  ItemTables(
      Inventory inventory, ItemsCsv.@Nullable Open csv, ParquetFiles.@Nullable Items parquet) {
    this.columns = ItemsCsv.columns(ItemLinks.of(inventory.run()));
    this.csv = csv;
    this.parquet = parquet;
  }

  /** Cells of rows for one table, and the text of rows for the other. */
  private static final class Prepared {
    private final List<List<@Nullable Object>> rows;
    private final byte[] text;

    Prepared(List<List<@Nullable Object>> rows, byte[] text) {
      this.rows = rows;
      this.text = text;
    }
  }

  @Override
  public Object prepared(MailboxEntry entry, List<Weighed> items) {
    if (csv == null && parquet == null) {
      return NOTHING;
    }
    List<List<@Nullable Object>> rows = new ArrayList<>(items.size());
    for (Weighed it : items) {
      rows.add(Column.cells(columns, new ItemsCsv.Row(entry, it.item(), it.weight())));
    }
    return new Prepared(
        parquet == null ? List.of() : rows, csv == null ? new byte[0] : csv.textOf(rows));
  }

  @Override
  public void add(Object prepared) throws IOException {
    Prepared next = (Prepared) prepared;
    if (csv != null) {
      csv.add(next.text);
    }
    if (parquet != null) {
      for (List<@Nullable Object> row : next.rows) {
        parquet.add(row);
      }
    }
  }

  /** Nothing more comes. */
  void finish() throws IOException {
    if (parquet != null) {
      parquet.finish();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (csv != null) {
        csv.close();
      }
    } finally {
      if (parquet != null) {
        parquet.close();
      }
    }
  }
}
