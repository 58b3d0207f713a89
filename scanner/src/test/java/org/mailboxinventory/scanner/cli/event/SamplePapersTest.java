package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/**
 * What a privacy officer of the sample tenant gets: notices, register and the draft of an impact
 * assessment are as kept. With {@code -Dgolden.update=true} they are written anew.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SamplePapersTest {
  private static final Path KEPT =
      Path.of("src/test/resources/org/mailboxinventory/scanner/cli/event");

  private Path folder;
  private ServedBank bank;

  @BeforeAll
  void openAnEvent(@TempDir Path temporary) throws Exception {
    folder = temporary;
    bank = ServedBank.in(temporary.resolve("bank"));
    Path ledger = temporary.resolve("ledger");
    Ended scan = Program.run(bank.scan(ledger, temporary.resolve("run"), "--format", "dpia"));
    assertThat(scan.err()).contains("report:");
    Path event =
        Files.writeString(
            temporary.resolve("order.yaml"),
            """
            id: order-17
            kinds: [breach, order]
            cause: "Order of a court of another country to the provider"
            content: content
            source: "Letter of the provider"
            period: {from: 2025-01-01, until: 2026-11-01}
            when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
            """);
    List<String> open =
        bank.command("event", ledger, temporary.resolve("papers"), event.toString());
    open.add(1, "open");
    open.addAll(List.of("--set", "judge.entity.presence=[DE, US]"));
    Ended opened = Program.run(open);
    assertThat(opened.code()).as(opened.err()).isZero();
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  private static void golden(String name, String actual) throws IOException {
    Path kept = KEPT.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice-person.en.txt",
        "notice-person.hi.txt",
        "notice-board.en.txt",
        "notice-board.hi.txt"
      })
  void noticesAreAsKept(String name) throws IOException {
    golden(name, Files.readString(folder.resolve("papers").resolve(name)));
  }

  @Test
  void theImpactAssessmentIsAsKeptButForItsRun() throws IOException {
    String draft = Files.readString(folder.resolve("run/dpia.md"));
    assertThat(draft).doesNotContain("{{").contains("[TO FILL: ");
    golden(
        "dpia.md",
        draft
            .replaceFirst("DRAFT of \\S+,", "DRAFT of DATE,")
            .replaceFirst("Law pack \\S+\\.", "Law pack VERSION.")
            .replaceFirst("not looked up on \\S+:?\\.", "not looked up on DATE.")
            .replaceFirst(
                "mailbox-inventory \\S+ from the run \\S+\\.",
                "mailbox-inventory VERSION from the run RUN."));
  }

  @Test
  void theRegisterIsAsKeptButForTheTimeOfOpening() throws IOException {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    List<String> lines = new ArrayList<>();
    Path file = folder.resolve("papers/notification.xlsx");
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        lines.add("== " + sheet.getSheetName());
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(shown.formatCellValue(row.getCell(column)));
          }
          if (sheet.getSheetName().equals("events") && row.getRowNum() > 0) {
            cells.set(1, "OPENED");
          }
          lines.add(String.join(" | ", cells).stripTrailing());
        }
      }
    }
    golden("notification.xlsx.txt", String.join("\n", lines) + "\n");
  }
}
