package org.mailboxinventory.report.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.write.csv.ActionsCsv;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.json.InventoryJson;
import org.mailboxinventory.report.write.parquet.ParquetFiles;
import org.mailboxinventory.report.write.table.EntryWriter;
import org.mailboxinventory.report.write.tool.Ocsf;
import org.mailboxinventory.report.write.tool.Texts;

/** The formats that take mailboxes one after another: they go through them together, once. */
final class OneGo {
  static final Set<Format> FORMATS = Set.of(Format.JSON, Format.CSV, Format.OCSF, Format.PARQUET);

  private final Inventory inventory;
  private final ItemListing items;
  private final Texts texts;
  private final Path into;

  OneGo(Inventory inventory, ItemListing items, Texts texts, Path into) {
    this.inventory = inventory;
    this.items = items;
    this.texts = texts;
    this.into = into;
  }

  /** Writes those of the formats that are among these. */
  // What is closed at the end of a block is not named in it.
  @SuppressWarnings("try")
  void write(Set<Format> formats) throws IOException {
    List<EntryWriter> writers = new ArrayList<>();
    try (Closeable closing = () -> close(writers)) {
      for (Format format : formats) {
        begin(format, writers);
      }
      if (!writers.isEmpty()) {
        EntryWriter.all(inventory.mailboxes(), writers);
      }
    }
  }

  private void begin(Format format, List<EntryWriter> writers) throws IOException {
    if (format == Format.JSON) {
      writers.add(
          InventoryJson.begin(inventory, items, ReportWriter.stream(into, "inventory.json")));
    } else if (format == Format.CSV) {
      ActionsCsv.write(inventory, ReportWriter.stream(into, "actions.csv"));
      writers.add(MailboxesCsv.begin(ReportWriter.stream(into, "mailboxes.csv")));
      writers.add(HoldingsCsv.begin(ReportWriter.stream(into, "holdings.csv")));
    } else if (format == Format.OCSF) {
      writers.add(Ocsf.begin(inventory, texts, ReportWriter.stream(into, "ocsf.ndjson")));
    } else if (format == Format.PARQUET) {
      writers.add(ParquetFiles.begin(inventory, into.resolve("parquet")));
    }
  }

  /** All of them, also where one cannot be closed, as on a full disk. */
  private static void close(List<EntryWriter> writers) throws IOException {
    IOException problem = null;
    for (EntryWriter writer : writers) {
      try {
        writer.close();
      } catch (IOException e) {
        if (problem == null) {
          problem = e;
        } else {
          problem.addSuppressed(e);
        }
      }
    }
    if (problem != null) {
      throw problem;
    }
  }
}
