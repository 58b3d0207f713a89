package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.source.dataconnect.row.ParquetCursor;

/**
 * The Parquet files of a run, read by the program's own reader of Parquet, say what its CSV say.
 */
final class ParquetEndToEndTest {
  private final Path folder;

  ParquetEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCellIsThatOfTheCsvFile() throws Exception {
    scan();
    for (String table : List.of("mailboxes", "holdings", "items")) {
      assertThat(parquet(table)).as(table).isEqualTo(csv(table)).isNotEmpty();
    }
    JsonNode inventory = new ObjectMapper().readTree(folder.resolve("run/inventory.json").toFile());
    List<String> statuses = new ArrayList<>();
    for (JsonNode mailbox : inventory.get("mailboxes")) {
      mailbox.get("obligations").forEach(it -> statuses.add(it.get("status").asText()));
    }
    assertThat(parquet("obligations")).extracting(it -> it.get("status")).isEqualTo(statuses);
  }

  private void scan() throws IOException {
    for (String owner : List.of("asha", "vikram", "=1+1")) {
      Path mailbox = Files.createDirectories(folder.resolve("mail").resolve(owner));
      for (int i = 0; i < 3; i++) {
        Files.writeString(
            mailbox.resolve(i + ".eml"),
            """
            From: a@bank.example\r
            To: c@elsewhere.example\r
            Message-ID: <%d@bank.example>\r
            Date: Mon, 2 Mar 2026 10:00:0%d +0000\r
            \r
            PAN: BNZPK432%dL, mobile 987654321%d\r
            """
                .formatted(i, i, i, i));
      }
    }
    ProgramRun scan =
        ProgramRun.of(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--out",
            folder.resolve("run").toString(),
            "--format",
            "json,csv,parquet",
            "--set",
            "ledger.path=" + folder.resolve("ledger"),
            "--set",
            "work.dir=" + folder.resolve("work"));
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  private List<Map<String, String>> parquet(String table) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    Path file = folder.resolve("run/parquet/" + table + ".parquet");
    try (ParquetCursor cursor = ParquetCursor.open(file, 0, false)) {
      while (cursor.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> cell : cursor.fields().properties()) {
          if (!cell.getValue().asText().isEmpty()) {
            row.put(cell.getKey(), cell.getValue().asText());
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Without empty cells, and what guards a spreadsheet. */
  private List<Map<String, String>> csv(String table) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (NamedCsvRecord record :
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(Files.newInputStream(folder.resolve("run/" + table + ".csv")))) {
      Map<String, String> row = new LinkedHashMap<>();
      record
          .getFieldsAsMap()
          .forEach(
              (heading, cell) -> {
                if (!cell.isEmpty()) {
                  row.put(heading.replaceAll("[. -]", "_").toLowerCase(Locale.ROOT), plain(cell));
                }
              });
      rows.add(row);
    }
    return rows;
  }

  private static String plain(String cell) {
    String text = cell.startsWith("'") ? cell.substring(1) : cell;
    return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? Instant.parse(text).toString() : text;
  }
}
