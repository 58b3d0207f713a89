package org.mailboxinventory.report.write.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.ItemsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.csv.ObligationRows;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes the folder {@code parquet}: {@code mailboxes}, {@code holdings}, {@code items} and {@code
 * obligations}, with the columns of the CSV files; a dot in a name is an underscore here, since
 * readers take a dot for nesting.
 */
public final class ParquetFiles {
  private final Path folder;
  private final Map<String, String> about;

  private ParquetFiles(Inventory inventory, Path folder) {
    this.folder = folder;
    this.about =
        Map.of("run.id", inventory.run().id(), "run.asOf", inventory.run().asOf().toString());
  }

  /** Writes the files into a folder that is made, but for {@code items}: see {@link Items}. */
  public static void write(Inventory inventory, Path folder) throws IOException {
    Files.createDirectories(folder);
    ParquetFiles files = new ParquetFiles(inventory, folder);
    files.mailboxes(inventory);
    files.holdings(inventory);
    files.obligations(inventory);
  }

  /** The file {@code items}, row by row; it is whole once {@link #finish} was called. */
  public static final class Items implements Closeable {
    private final ParquetTable<ItemsCsv.Row> table;

    /** Begins it in a folder that is made. */
    public Items(Inventory inventory, Path folder) throws IOException {
      Files.createDirectories(folder);
      this.table =
          new ParquetFiles(inventory, folder)
              .table("items", ItemsCsv.columns(ItemLinks.of(inventory.run())));
    }

    /** The next row, by its cells. */
    public void add(List<@Nullable Object> cells) throws IOException {
      table.addCells(cells);
    }

    /** Writes the end. */
    public void finish() throws IOException {
      table.finish();
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  private void mailboxes(Inventory inventory) throws IOException {
    try (ParquetTable<MailboxEntry> table = table("mailboxes", MailboxesCsv.columns())) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        table.add(entry);
      }
      table.finish();
    }
  }

  private void holdings(Inventory inventory) throws IOException {
    try (ParquetTable<HoldingsCsv.Row> table = table("holdings", HoldingsCsv.columns())) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        for (Holding holding : entry.holdings()) {
          table.add(new HoldingsCsv.Row(entry, holding));
        }
      }
      table.finish();
    }
  }

  private void obligations(Inventory inventory) throws IOException {
    try (ParquetTable<ObligationRows.Row> table = table("obligations", ObligationRows.columns())) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        for (Obligation obligation : entry.obligations()) {
          table.add(new ObligationRows.Row(entry, obligation));
        }
      }
      table.finish();
    }
  }

  private <R> ParquetTable<R> table(String name, List<Column<R>> columns) throws IOException {
    return new ParquetTable<>(folder.resolve(name + ".parquet"), name, columns, about);
  }
}
