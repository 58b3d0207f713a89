package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One made-up inventory in every format: readable, valid, harmless, and with the same numbers. */
class FormatsTest {
  private final Path temporary;

  FormatsTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  private WrittenRun run = new WrittenRun(Path.of(""));
  private Path out = Path.of("");

  @BeforeEach
  void everyFormatIsWritten() throws Exception {
    out = temporary.resolve("run");
    run = WrittenRun.in(out);
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
      golden(name + ".txt", run.asText(name).getBytes(StandardCharsets.UTF_8));
    }
    golden(
        "report.html.txt",
        PackedPage.read(run.file("report.html")).shownText().getBytes(StandardCharsets.UTF_8));
  }

  private static void golden(String name, byte[] actual) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(actual);
    Golden.check("formats/" + name.replace('/', '-'), bytes);
  }

  @Test
  void thoseThatAreSaidToHaveSumsAloneNameNoMailbox() throws Exception {
    for (Format format : Format.values()) {
      for (String name : format.files()) {
        boolean text = name.matches(".*\\.(csv|md|json|jsonld|ndjson)");
        if (text && !name.equals("actions.csv")) {
          assertThat(Files.readString(run.file(name)).contains("treasury@bank.example"))
              .as(name)
              .isEqualTo(format.namesMailboxes());
        }
      }
    }
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
    for (JsonNode finding : run.json("defectdojo.json").get("findings")) {
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
    for (JsonNode table : run.json("sentinel/tables.json")) {
      for (JsonNode column : table.get("columns")) {
        assertThat(column.get("name").asText())
            .matches("[A-Za-z][A-Za-z0-9_]{0,44}")
            .isNotIn(
                "_ResourceId", "id", "_SubscriptionId", "TenantId", "Type", "UniqueId", "Title");
      }
    }
    assertThat(Files.size(out.resolve("sentinel/mailboxes-0001.json"))).isLessThan(1_000_000);
  }

  @Test
  void noTextIsAFormulaACommandOrMarkupAnywhere() throws Exception {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".xlsx")) {
          // Byte by byte, since some are no texts.
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
              .as(file.toString())
              .doesNotContain(bytesOf("\u202e"))
              .doesNotContain(bytesOf("\u001b[31m"));
        }
        if (file.toString().endsWith(".csv")) {
          for (NamedCsvRecord row : run.csv(out.relativize(file).toString())) {
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
              "laws",
              "law changes");
    }
  }

  @Test
  void theManifestHasEveryFileWithItsDigest() throws Exception {
    Map<String, String> said = new TreeMap<>();
    for (JsonNode file : run.json("manifest.json").get("files")) {
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

  private static String bytesOf(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private List<String> headings(String name, String sheet) throws IOException {
    return run.table(name, sheet).get(0);
  }
}
