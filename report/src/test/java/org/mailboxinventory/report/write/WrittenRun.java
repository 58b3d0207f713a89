package org.mailboxinventory.report.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.page.PageSettings;

/** The made-up bank in every format, and what readers of each find in it. */
record WrittenRun(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Writes all formats but prints. */
  static WrittenRun in(Path folder) throws Exception {
    return in(folder, MadeUpBank.facts());
  }

  /** The same of other facts. */
  static WrittenRun in(Path folder, InventoryFacts facts) throws Exception {
    ConfigFiles files =
        ConfigFiles.withOverlay(Path.of("src", "test", "resources", "law-for-tests"));
    ReportWriter.with(files, BankFiles.none(), PageSettings.standard(), null)
        .write(
            new ReportWriter.Sources(facts, MadeUpItems.listing(), Assembly.Besides.nothing()),
            JudgeSettings.bankIn("IN", "US"),
            null,
            EnumSet.complementOf(EnumSet.of(Format.PDF)),
            RunFolder.at(folder));
    return new WrittenRun(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  JsonNode json(String name) throws IOException {
    return JSON.readTree(file(name).toFile());
  }

  /** One value a line. */
  List<JsonNode> lines(String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file(name))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  List<NamedCsvRecord> csv(String name) throws IOException {
    return CsvReader.builder()
        .detectBomHeader(true)
        .ofNamedCsvRecord(Files.newInputStream(file(name)))
        .stream()
        .toList();
  }

  /** A column of numbers by a column of keys; empty cells are left out. */
  Map<String, Long> csv(String name, String key, String value) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (NamedCsvRecord row : csv(name)) {
      if (!row.getField(value).isEmpty()) {
        values.put(unguarded(row.getField(key)), Long.valueOf(row.getField(value)));
      }
    }
    return values;
  }

  private static String unguarded(String key) {
    return key.startsWith("'") ? key.substring(1) : key;
  }

  Map<String, Long> sheet(String name, String sheet, String key, String value) throws IOException {
    List<List<String>> table = table(name, sheet);
    int at = table.get(0).indexOf(key);
    int of = table.get(0).indexOf(value);
    Map<String, Long> values = new TreeMap<>();
    for (List<String> row : table.subList(1, table.size())) {
      if (!row.get(of).isEmpty()) {
        values.put(row.get(at), Math.round(Double.parseDouble(row.get(of))));
      }
    }
    return values;
  }

  List<List<String>> table(String name, String wanted) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file(name).toFile(), null, true)) {
      return table(workbook.getSheet(wanted));
    }
  }

  private static List<List<String>> table(Sheet sheet) {
    List<List<String>> table = new ArrayList<>();
    int width = sheet.getRow(0).getLastCellNum();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        Cell cell = row.getCell(column);
        cells.add(cell == null ? "" : cell.toString());
      }
      table.add(cells);
    }
    return table;
  }

  /** A workbook as lines, for people who review it. */
  String asText(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Workbook workbook = WorkbookFactory.create(file(name).toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        text.append("== ").append(sheet.getSheetName()).append('\n');
        table(sheet).forEach(row -> text.append(String.join(" | ", row)).append('\n'));
      }
    }
    return text.toString();
  }
}
