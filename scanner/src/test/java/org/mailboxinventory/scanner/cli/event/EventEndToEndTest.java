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
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** An event narrows the people to those it touches, starts clocks and leaves drafts. */
final class EventEndToEndTest {
  private final EventFolder events;

  EventEndToEndTest(@TempDir Path folder) {
    this.events = new EventFolder(folder);
  }

  @Test
  void anEventTouchesThePeopleOfItsMailboxesAndPeriodOnly() throws IOException {
    events.mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    events.mail("asha", "2", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: CQWPM8765R");
    events.mail("asha", "3", "Mon, 2 Mar 2020 10:00:00 +0000", "PAN: DRXPN1234S");
    events.mail("ravi", "4", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    events.scan();
    ProgramRun opened = events.open("order-17", EventFolder.ORDER);
    // Two whose numbers they are, and the sender of both mails.
    assertThat(opened.out())
        .contains("likely 3 people (2 to 3)", "in 2 items of 1 mailboxes", "tax-id")
        .containsPattern("IN-DAKSH +over since")
        .containsPattern("IN-CERTIN +over since")
        .as("of law to come and of other entities")
        .doesNotContain("EU-GDPR", "IN-DPDP", "IN-SEBI", "IN-IRDAI", "BNZPK4321L");
    assertThat(opened.err())
        .contains("no deadline yet: IN-DPDP-PERSON, in force from 2027-05-13")
        .doesNotContain("IN-SEBI");

    String board = Files.readString(events.resolve("order-17/notice-board.en.txt"));
    assertThat(board).contains("3 people (at least 2, at most 3), in 1 mailboxes", "Location");
    assertThat(board).contains("[TO FILL: impact]").doesNotContain("{{");
    String person = Files.readString(events.resolve("order-17/notice-person.hi.txt"));
    assertThat(person).contains("2025-01-01T00:00:00Z").doesNotContain("{{", "unknown");

    register(events.resolve("order-17/notification.xlsx"));
    Path report = events.resolve("report");
    String xlsx = "report.formats=[xlsx]";
    assertThat(events.run("report", "--set", xlsx, "--out", report.toString()).code()).isZero();
    register(report.resolve("notification.xlsx"));
    assertThat(Files.readString(report.resolve("manifest.json"))).contains("notification.xlsx");

    assertThat(events.run("event", "list").out()).contains("order-17", "open", "likely 3 people");
    String again = events.file("order-17", EventFolder.ORDER).toString();
    assertThat(events.run("event", "open", again).code()).isEqualTo(2);
    assertThat(events.run("event", "close", "order-17").code()).isZero();
    assertThat(events.run("event", "show", "order-17").out())
        .contains("closed")
        .doesNotContain("IN-DAKSH");
    assertThat(events.run("event", "show", "order-18").code()).isEqualTo(2);
    assertThat(events.run("report", "--set", xlsx, "--out", report.toString()).code()).isZero();
    assertThat(report.resolve("inventory.xlsx")).exists();
    assertThat(report.resolve("notification.xlsx")).doesNotExist();
  }

  /** Whom to tell of the one event, and by when. */
  private static void register(Path file) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(rows(workbook, "events"))
          .hasSize(1)
          .allSatisfy(
              row ->
                  assertThat(row)
                      .startsWith("order-17|")
                      .contains(
                          "|Order of a court of another country|content|Notice of the"
                              + " provider||3|2|3|records-1-thin|2|1|unknown"));
      // Of the three, two have a number of India; the sender's address is of no country.
      assertThat(rows(workbook, "people"))
          .singleElement()
          .asString()
          .startsWith("order-17|IN|2|2|2|");
      assertThat(rows(workbook, "notices"))
          .anySatisfy(
              row ->
                  assertThat(row)
                      .startsWith("order-17|IN|IN-DAKSH|")
                      .contains("|2026-11-20T08:00:00Z|6|2026-11-20T14:00:00Z|what happened,"))
          .noneSatisfy(row -> assertThat(row).contains("IN-DPDP"))
          .noneSatisfy(row -> assertThat(row).contains("EU-GDPR"));
      assertThat(rows(workbook, "kinds")).contains("order-17|tax-id|2");
      assertThat(rows(workbook, "mailboxes")).containsExactly("order-17|asha");
    }
  }

  private static List<String> rows(Workbook workbook, String sheet) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    List<String> rows = new ArrayList<>();
    for (Row row : workbook.getSheet(sheet)) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.getLastCellNum(); column++) {
        cells.add(shown.formatCellValue(row.getCell(column)));
      }
      rows.add(String.join("|", cells));
    }
    return rows.subList(1, rows.size());
  }

  @ParameterizedTest
  @CsvSource({
    "'[cyber-incident]', '[MY]', MY",
    "'[cyber-incident]', '[GB, CH, SG, CA]', ''",
    "'[breach, cyber-incident]', '[SG]', ''",
    "'[breach, cyber-incident]', '[DE]', ''",
    "'[breach, cyber-incident]', '[GB, CH, ZA, BR, SG, HK, AE, SA, JP, KR, ID, VN, CA, AU]', ''",
    "'[breach, cyber-incident]', '[DE, CH, QA]', QA",
    "'[order]', '[SG]', 'IN, SG'",
  })
  void countriesWithoutADeadlineThatRunsAreNamed(String kinds, String presence, String named)
      throws IOException {
    events.mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    events.scan();
    Path file = events.file("order-17", EventFolder.ORDER + "kinds: " + kinds + "\n");
    ProgramRun opened =
        events.run(
            "event",
            "open",
            file.toString(),
            "--out",
            events.resolve("order-17").toString(),
            "--set",
            "judge.entity.presence=" + presence);
    assertThat(opened.code()).as(opened.err()).isZero();
    if (named.isEmpty()) {
      assertThat(opened.err()).doesNotContain("no deadline that runs");
    } else {
      assertThat(opened.err()).contains("no deadline that runs for " + named + " at this event");
    }
  }

  @Test
  void allThatIsWrongInAnEventsFileIsSaid() throws IOException {
    Path file =
        Files.writeString(events.resolve("bad.yaml"), "id: x\nwhen: {noticed: 2026-01-01}\n");
    ProgramRun refused = events.run("event", "open", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("cause", "content", "noticed");
  }
}
