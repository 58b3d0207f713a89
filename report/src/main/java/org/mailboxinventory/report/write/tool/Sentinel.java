package org.mailboxinventory.report.write.tool;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes the folder {@code sentinel} for the Logs Ingestion API of Azure Monitor: arrays of rows
 * below a megabyte each, and the columns of their tables and streams.
 */
public final class Sentinel {
  /** The interface takes a megabyte a call; some of it is left for what a client adds. */
  static final int MOST_BYTES = 900_000;

  private static final int MOST_LETTERS = 30_000;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path folder;
  private final String time;
  private final String run;

  private Sentinel(Path folder, Inventory inventory) {
    this.folder = folder;
    this.time = inventory.run().asOf().toString();
    this.run = inventory.run().id();
  }

  /** Writes the files into a folder that is made. */
  public static void write(Inventory inventory, Path folder) throws IOException {
    Files.createDirectories(folder);
    Sentinel sentinel = new Sentinel(folder, inventory);
    Pieces<MailboxEntry> mailboxes =
        sentinel.new Pieces<>("mailbox", "mailboxes", MailboxesCsv.columns());
    Pieces<HoldingsCsv.Row> holdings =
        sentinel.new Pieces<>("holding", "holdings", HoldingsCsv.columns());
    for (MailboxEntry entry : inventory.mailboxes()) {
      mailboxes.add(entry);
      for (Holding holding : entry.holdings()) {
        holdings.add(new HoldingsCsv.Row(entry, holding));
      }
    }
    mailboxes.close();
    holdings.close();
    sentinel.tables(List.of(mailboxes.table(), holdings.table()));
  }

  /** The columns of each stream, for the tables and the rule that a bank makes. */
  private void tables(List<Map<String, Object>> tables) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("tables.json")))) {
      out.write(
          mapper
              .writerWithDefaultPrettyPrinter()
              .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
              .writeValueAsBytes(tables));
      out.write('\n');
    }
  }

  /** The same whether a run fills the column or not: a table is made once. */
  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case NUMBER -> "long";
      case TRUTH -> "boolean";
      case TIME -> "datetime";
    };
  }

  /** One table in several files. */
  private final class Pieces<R> {
    private final String thing;
    private final String name;
    private final List<Column<R>> columns;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<byte[]> rows = new ArrayList<>();
    private int bytes;
    private int files;

    Pieces(String thing, String name, List<Column<R>> columns) {
      this.thing = thing;
      this.name = name;
      this.columns = columns;
      types.put("TimeGenerated", "datetime");
      types.put("RunId", "string");
      for (Column<R> column : columns) {
        types.put(Flat.azure(thing, column.heading()), type(column.kind()));
      }
    }

    void add(R row) throws IOException {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("TimeGenerated", time);
      values.put("RunId", run);
      for (Column<R> column : columns) {
        Object cell = column.cell().apply(row);
        if (cell != null) {
          put(values, Flat.azure(thing, column.heading()), Flat.simple(cell));
        }
      }
      byte[] json = mapper.writeValueAsBytes(values);
      if (bytes + json.length + 2 > MOST_BYTES) {
        close();
      }
      rows.add(json);
      bytes += json.length + 2;
    }

    private void put(Map<String, Object> values, String column, Object cell) {
      if (cell instanceof String text) {
        String shown = ShownText.of(text);
        values.put(
            column, shown.length() > MOST_LETTERS ? shown.substring(0, MOST_LETTERS) : shown);
      } else {
        values.put(column, cell);
      }
    }

    void close() throws IOException {
      if (rows.isEmpty()) {
        return;
      }
      files++;
      String file = String.format(Locale.ROOT, "%s-%04d.json", name, files);
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
        out.write('[');
        for (int i = 0; i < rows.size(); i++) {
          out.write((i == 0 ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
          out.write(rows.get(i));
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
      }
      rows.clear();
      bytes = 0;
    }

    Map<String, Object> table() {
      List<Map<String, String>> list =
          types.entrySet().stream()
              .map(it -> Map.of("name", it.getKey(), "type", it.getValue()))
              .toList();
      Map<String, Object> table = new LinkedHashMap<>();
      table.put("table", "MailboxInventory" + Texts.capital(name) + "_CL");
      table.put("stream", "Custom-MailboxInventory" + Texts.capital(name));
      table.put("files", name + "-*.json");
      table.put("columns", list);
      return table;
    }
  }
}
