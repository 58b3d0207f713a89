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
import org.mailboxinventory.report.write.table.EntryWriter;

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

  /**
   * Begins the files in a folder that is made, but for {@code items}: see {@link Items}. They are
   * whole once it has ended.
   */
  public static EntryWriter begin(Inventory inventory, Path folder) throws IOException {
    Files.createDirectories(folder);
    ParquetFiles files = new ParquetFiles(inventory, folder);
    return new OfMailboxes(
        files.table("mailboxes", MailboxesCsv.columns()),
        files.table("holdings", HoldingsCsv.columns()),
        files.table("obligations", ObligationRows.columns()));
  }

  /** The files that follow from mailboxes alone. */
  private record OfMailboxes(
      ParquetTable<MailboxEntry> mailboxes,
      ParquetTable<HoldingsCsv.Row> holdings,
      ParquetTable<ObligationRows.Row> obligations)
      implements EntryWriter {
    @Override
    public void add(MailboxEntry entry) throws IOException {
      mailboxes.add(entry);
      for (Holding holding : entry.holdings()) {
        holdings.add(new HoldingsCsv.Row(entry, holding));
      }
      for (Obligation obligation : entry.obligations()) {
        obligations.add(new ObligationRows.Row(entry, obligation));
      }
    }

    @Override
    public void finish() throws IOException {
      mailboxes.finish();
      holdings.finish();
      obligations.finish();
    }

    // What is closed at the end of a block is not named in it.
    @Override
    @SuppressWarnings("try")
    public void close() throws IOException {
      try (Closeable first = mailboxes;
          Closeable second = holdings) {
        obligations.close();
      }
    }
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

  private <R> ParquetTable<R> table(String name, List<Column<R>> columns) throws IOException {
    return new ParquetTable<>(folder.resolve(name + ".parquet"), name, columns, about);
  }
}
