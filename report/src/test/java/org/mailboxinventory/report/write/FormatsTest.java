package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.write.page.PageSettings;

/** One made-up inventory in every format: readable, valid, harmless, and with the same numbers. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path out;

  FormatsTest(@TempDir Path temporary) {
    this.out = temporary.resolve("run");
  }

  @BeforeEach
  void everyFormatIsWritten() throws Exception {
    ConfigFiles files =
        ConfigFiles.withOverlay(Path.of("src", "test", "resources", "law-for-tests"));
    ReportWriter.with(files, BankFiles.none(), PageSettings.standard(), null)
        .write(
            new ReportWriter.Sources(
                MadeUpBank.facts(), MadeUpItems.listing(), Assembly.Besides.nothing()),
            JudgeSettings.bankIn("IN", "US"),
            null,
            EnumSet.allOf(Format.class),
            RunFolder.at(out));
  }

  @Test
  void everyFormatIsAsAgreed() throws Exception {
    for (String name :
        List.of(
            "ocsf.ndjson",
            "defectdojo.json",
            "dpv.jsonld",
            "servicenow.csv",
            "dora.csv",
            "purview-kql.csv",
            "splunk.ndjson",
            "sentinel/mailboxes-0001.json",
            "sentinel/holdings-0001.json",
            "sentinel/tables.json")) {
      golden(name, Files.readAllBytes(out.resolve(name)));
    }
    for (String name :
        List.of(
            "inventory.xlsx",
            "ciso-assistant/assets.xlsx",
            "ciso-assistant/findings.xlsx",
            "ciso-assistant/processing.xlsx")) {
      golden(name + ".txt", asText(name).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void golden(String name, byte[] actual) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(actual);
    Golden.check("formats/" + name.replace('/', '-'), bytes);
  }

  @Test
  void ocsfEventsFitTheSchemaOfTheirClass() throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(
                    Path.of(
                        "src/test/resources/schemas",
                        "ocsf-1.8.0-data_security_finding.schema.json")));
    List<String> lines = Files.readAllLines(out.resolve("ocsf.ndjson"));
    assertThat(lines).hasSizeGreaterThan(10);
    for (String line : lines) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
    String without = lines.get(0).replaceFirst("\"finding_info\"", "\"finding\"");
    assertThat(schema.validate(without, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void defectDojoGetsNoKeyThatItsParserRefuses() throws Exception {
    Set<String> known =
        Set.of(
            "title",
            "severity",
            "description",
            "date",
            "active",
            "verified",
            "component_name",
            "service",
            "nb_occurences",
            "unique_id_from_tool",
            "vuln_id_from_tool",
            "impact",
            "tags");
    for (JsonNode finding : json("defectdojo.json").get("findings")) {
      finding.fieldNames().forEachRemaining(key -> assertThat(known).contains(key));
      assertThat(finding.get("severity").asText())
          .isIn("Info", "Low", "Medium", "High", "Critical");
    }
  }

  @Test
  void cisoAssistantFindsItsHeadings() throws Exception {
    assertThat(headings("ciso-assistant/assets.xlsx", "Sheet1"))
        .containsExactly("ref_id", "name", "description", "domain", "type", "asset_class");
    assertThat(headings("ciso-assistant/findings.xlsx", "Sheet1"))
        .containsExactly(
            "ref_id", "name", "description", "severity", "status", "filtering_labels", "asset");
    assertThat(headings("ciso-assistant/processing.xlsx", "Personal data"))
        .containsExactly("name", "description", "category");
  }

  @Test
  void sentinelsRowsAreBelowAMegabyteAndUseNoReservedName() throws Exception {
    for (JsonNode table : json("sentinel/tables.json")) {
      for (JsonNode column : table.get("columns")) {
        assertThat(column.get("name").asText())
            .matches("[A-Za-z][A-Za-z0-9_]{0,44}")
            .isNotIn(
                "_ResourceId", "id", "_SubscriptionId", "TenantId", "Type", "UniqueId", "Title");
      }
    }
    assertThat(Files.size(out.resolve("sentinel/mailboxes-0001.json"))).isLessThan(1_000_000);
  }

  /** Values and matches of each holding, by its id, as each format has them. */
  @Test
  void allFormatsAgreeOnEveryNumber() throws Exception {
    Map<String, Long> values = new TreeMap<>();
    Map<String, Long> matches = new TreeMap<>();
    for (JsonNode mailbox : json("inventory.json").get("mailboxes")) {
      for (JsonNode holding : mailbox.get("holdings")) {
        values.put(holding.get("id").asText(), holding.get("values").asLong());
        matches.put(holding.get("id").asText(), holding.get("matches").asLong());
      }
    }
    assertThat(values).hasSize(12);
    assertThat(csv("holdings.csv", "id", "values")).isEqualTo(values);
    assertThat(csv("holdings.csv", "id", "matches")).isEqualTo(matches);
    assertThat(csv("purview-kql.csv", "holding.id", "values")).isEqualTo(values);
    assertThat(sheet("inventory.xlsx", "holdings", "id", "values")).isEqualTo(values);
    assertThat(sheet("inventory.xlsx", "holdings", "id", "matches")).isEqualTo(matches);
    assertThat(ocsf("/data_security/total")).isEqualTo(values);
    assertThat(ocsf("/data_security/discovery_details/0/count")).isEqualTo(matches);
    assertThat(splunk("holding", "id", "values")).isEqualTo(values);
    assertThat(rows(json("sentinel/holdings-0001.json"), "HoldingId", "Values")).isEqualTo(values);
    assertThat(
            rows(json("defectdojo.json").get("findings"), "unique_id_from_tool", "nb_occurences"))
        .isEqualTo(matches);
    assertThat(cisoValues()).isEqualTo(values);
  }

  @Test
  void allFormatsAgreeOnEveryMailbox() throws Exception {
    Map<String, Long> scores = new TreeMap<>();
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode mailbox : json("inventory.json").get("mailboxes")) {
      long sum = 0;
      for (JsonNode holding : mailbox.get("holdings")) {
        sum += holding.get("values").asLong();
      }
      sums.put(mailbox.get("id").asText(), sum);
      if (!mailbox.at("/exposure/score").isNull()) {
        scores.put(mailbox.get("id").asText(), mailbox.at("/exposure/score").asLong());
      }
    }
    assertThat(csv("mailboxes.csv", "id", "exposure.score")).isEqualTo(scores);
    assertThat(sheet("inventory.xlsx", "mailboxes", "id", "exposure.score")).isEqualTo(scores);
    assertThat(splunk("mailbox", "id", "exposure.score")).isEqualTo(scores);
    assertThat(rows(json("sentinel/mailboxes-0001.json"), "MailboxId", "ExposureScore"))
        .isEqualTo(scores);
    Map<String, Long> dpv = new TreeMap<>();
    for (JsonNode process : json("dpv.jsonld").get("@graph")) {
      dpv.put(process.get("@id").asText().substring(3), process.get("ex:values").asLong());
    }
    assertThat(dpv).isEqualTo(sums);
    Map<String, Long> holding = new TreeMap<>(sums);
    holding.values().removeIf(sum -> sum == 0);
    assertThat(csv("servicenow.csv", "external_id", "Values")).isEqualTo(holding);
  }

  @Test
  void noTextIsAFormulaACommandOrMarkupAnywhere() throws Exception {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".xlsx")) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContain("\u202e")
              .doesNotContain("\u001b[31m");
        }
        if (file.toString().endsWith(".csv")) {
          for (NamedCsvRecord row : csv(file)) {
            assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
          }
        }
      }
    }
    for (String name : List.of("inventory.xlsx", "ciso-assistant/assets.xlsx")) {
      try (Workbook workbook = WorkbookFactory.create(out.resolve(name).toFile(), null, true)) {
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            row.forEach(cell -> assertThat(cell.toString()).doesNotContain("\u202e"));
          }
        }
      }
    }
  }

  @Test
  void sheetsHaveFiltersAndFrozenHeadings() throws Exception {
    try (Workbook workbook =
        WorkbookFactory.create(out.resolve("inventory.xlsx").toFile(), null, true)) {
      List<String> names = new ArrayList<>();
      for (Sheet sheet : workbook) {
        names.add(sheet.getSheetName());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      }
      assertThat(names)
          .containsExactly(
              "summary",
              "actions",
              "mailboxes",
              "holdings",
              "items",
              "obligations",
              "rules",
              "laws");
    }
  }

  @Test
  void theManifestHasEveryFileWithItsDigest() throws Exception {
    Map<String, String> said = new TreeMap<>();
    for (JsonNode file : json("manifest.json").get("files")) {
      said.put(file.get("name").asText(), file.get("sha256").asText());
    }
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.equals("manifest.json")) {
          there.put(
              name,
              HexFormat.of()
                  .formatHex(
                      MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
      }
    }
    assertThat(said).isEqualTo(there).hasSizeGreaterThan(15);
  }

  private JsonNode json(String name) throws IOException {
    return JSON.readTree(out.resolve(name).toFile());
  }

  private static List<NamedCsvRecord> csv(Path file) throws IOException {
    return CsvReader.builder()
        .detectBomHeader(true)
        .ofNamedCsvRecord(Files.newInputStream(file))
        .stream()
        .toList();
  }

  private Map<String, Long> csv(String name, String key, String value) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (NamedCsvRecord row : csv(out.resolve(name))) {
      if (!row.getField(value).isEmpty()) {
        values.put(row.getField(key), Long.valueOf(row.getField(value)));
      }
    }
    return values;
  }

  private Map<String, Long> ocsf(String pointer) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("ocsf.ndjson"))) {
      JsonNode event = JSON.readTree(line);
      if (event.at(pointer).isNumber()) {
        values.put(event.at("/finding_info/uid").asText(), event.at(pointer).asLong());
      }
    }
    return values;
  }

  private Map<String, Long> splunk(String kind, String key, String value) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("splunk.ndjson"))) {
      JsonNode event = JSON.readTree(line);
      if (event.get("sourcetype").asText().endsWith(":" + kind) && event.get("event").has(value)) {
        values.put(event.get("event").get(key).asText(), event.get("event").get(value).asLong());
      }
    }
    return values;
  }

  private static Map<String, Long> rows(JsonNode rows, String key, String value) {
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode row : rows) {
      if (row.has(value)) {
        values.put(row.get(key).asText(), row.get(value).asLong());
      }
    }
    return values;
  }

  private Map<String, Long> cisoValues() throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (List<String> row : table("ciso-assistant/findings.xlsx", "Sheet1")) {
      if (row.get(2).startsWith("values=")) {
        values.put(row.get(0), Long.valueOf(row.get(2).replaceAll("values=(\\d+) .*", "$1")));
      }
    }
    return values;
  }

  private List<String> headings(String name, String sheet) throws IOException {
    return table(name, sheet).get(0);
  }

  private Map<String, Long> sheet(String name, String sheet, String key, String value)
      throws IOException {
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

  private List<List<String>> table(String name, String wanted) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(out.resolve(name).toFile(), null, true)) {
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
  private String asText(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Workbook workbook = WorkbookFactory.create(out.resolve(name).toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        text.append("== ").append(sheet.getSheetName()).append('\n');
        table(sheet).forEach(row -> text.append(String.join(" | ", row)).append('\n'));
      }
    }
    return text.toString();
  }
}
