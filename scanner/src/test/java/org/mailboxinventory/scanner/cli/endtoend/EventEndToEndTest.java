package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** An event narrows the people to those it touches, starts clocks and leaves drafts. */
final class EventEndToEndTest {
  private final Path folder;

  EventEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(
        List.of(
            "--set", "ledger.path=" + folder.resolve("ledger"),
            "--set", "work.dir=" + folder.resolve("work")));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private void mail(String mailbox, String name, String date, String text) throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail").resolve(mailbox));
    Files.writeString(
        in.resolve(name + ".eml"),
        "From: a@bank.example\r\nSubject: update\r\nMessage-ID: <"
            + name
            + "@bank.example>\r\nDate: "
            + date
            + "\r\n\r\n"
            + text
            + "\r\n");
  }

  @Test
  void anEventTouchesThePeopleOfItsMailboxesAndPeriodOnly() throws IOException {
    mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    mail("asha", "2", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: CQWPM8765R");
    mail("asha", "3", "Mon, 2 Mar 2020 10:00:00 +0000", "PAN: DRXPN1234S");
    mail("ravi", "4", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    assertThat(
            run(
                    "scan",
                    "--from",
                    folder.resolve("mail").toString(),
                    "--out",
                    folder.resolve("run").toString(),
                    "--set",
                    "report.formats=[json]")
                .code())
        .isZero();
    Path file =
        Files.writeString(
            folder.resolve("order.yaml"),
            """
            id: order-17
            cause: "Order of a court of another country"
            content: content
            source: "Notice of the provider"
            mailboxes: [asha]
            period: {from: 2025-01-01, until: 2027-01-01}
            when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
            """);
    ProgramRun opened =
        run("event", "open", file.toString(), "--out", folder.resolve("drafts").toString());
    assertThat(opened.code()).as(opened.err()).isZero();
    // Two whose numbers they are, and the sender of both mails.
    assertThat(opened.out())
        .contains("likely 3 people (2 to 3)", "in 2 items of 1 mailboxes", "tax-id")
        .containsPattern("IN-DAKSH +over since")
        .containsPattern("IN-DPDP-PERSON +without delay since 2026-11-20T09:00:00Z")
        .doesNotContain("EU-GDPR", "BNZPK4321L");

    String board = Files.readString(folder.resolve("drafts/notice-board.en.txt"));
    assertThat(board).contains("3 people (at least 2, at most 3), in 1 mailboxes", "Location");
    assertThat(board).contains("[TO FILL: impact]").doesNotContain("{{");
    String person = Files.readString(folder.resolve("drafts/notice-person.hi.txt"));
    assertThat(person).contains("2025-01-01T00:00:00Z").doesNotContain("{{", "unknown");

    register(folder.resolve("drafts/notification.xlsx"));
    Path report = folder.resolve("report");
    String xlsx = "report.formats=[xlsx]";
    assertThat(run("report", "--set", xlsx, "--out", report.toString()).code()).isZero();
    register(report.resolve("notification.xlsx"));
    assertThat(Files.readString(report.resolve("manifest.json"))).contains("notification.xlsx");

    assertThat(run("event", "list").out()).contains("order-17", "open", "likely 3 people");
    assertThat(run("event", "open", file.toString()).code()).isEqualTo(2);
    assertThat(run("event", "close", "order-17").code()).isZero();
    assertThat(run("event", "show", "order-17").out())
        .contains("closed")
        .doesNotContain("IN-DAKSH");
    assertThat(run("event", "show", "order-18").code()).isEqualTo(2);
    assertThat(run("report", "--set", xlsx, "--out", report.toString()).code()).isZero();
    assertThat(report.resolve("inventory.xlsx")).exists();
    assertThat(report.resolve("notification.xlsx")).doesNotExist();
  }

  @Test
  void aListOfCustomersSaysWhoOfThemIsTouchedAndNobodyElse() throws IOException {
    mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L, mobile 9876543210");
    mail("asha", "2", "Mon, 2 Mar 2020 10:00:00 +0000", "PAN: DRXPN1234S");
    mail("asha", "3", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: CQWPM8765R");
    mail("ravi", "4", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    String in = folder.resolve("mail").toString();
    assertThat(run("scan", "--from", in, "--out", folder.resolve("run").toString()).code())
        .isZero();
    Path list =
        Files.writeString(
            folder.resolve("customers.csv"),
            """
            no,pan,mobile
            C1,bnzpk4321l,+91 98765 43210
            C2,DRXPN1234S,
            C3,ESYPQ5678T,
            C4,FTZPR9012U,
            """);
    Path file =
        Files.writeString(
            folder.resolve("order.yaml"),
            """
            id: order-17
            cause: "Order of a court"
            content: content
            source: "Notice"
            mailboxes: [asha]
            period: {from: 2025-01-01, until: 2027-01-01}
            when: {awareness: 2026-11-20T09:00:00Z}
            """);
    Path out = folder.resolve("drafts");
    String[] open = {
      "event",
      "open",
      file.toString(),
      "--out",
      out.toString(),
      "--customers",
      list.toString(),
      "--key",
      "no",
      "--columns"
    };
    String[] wrong = Arrays.copyOf(open, open.length + 1);
    wrong[open.length] = "pan=in.pan,phone=in.mobile";
    assertThat(run(wrong).code()).isEqualTo(2);
    assertThat(run("event", "list").out()).doesNotContain("order-17");
    wrong[open.length] = "pan=in.pan,mobile=in.mobile";
    ProgramRun opened = run(wrong);
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.err()).contains("found: 1 customers").contains("not in the list: 50.0 %");
    assertThat(opened.out()).contains("in 2 items of 1 mailboxes");
    List<String> rows = Files.readAllLines(out.resolve("affected.csv"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).startsWith("C1,").contains("together");
    assertThat(out.resolve("affected.xlsx")).exists();
    assertThat(out.resolve("affected.parquet")).exists();
    assertThat(out.resolve("notice-board.en.txt")).exists();
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
          .anySatisfy(
              row ->
                  assertThat(row)
                      .startsWith("order-17|IN|IN-DPDP-PERSON|")
                      .contains("|awareness|2026-11-20T09:00:00Z||without delay|"))
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

  @Test
  void rulesKnowAnOpenedEventByItsKindUntilItIsClosed() throws IOException {
    mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    mail("ravi", "2", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    scan();
    assertThat(obligations("before")).noneMatch(it -> it.contains("IN-CERTIN-6H"));

    Path file =
        Files.writeString(
            folder.resolve("incident.yaml"),
            """
            id: incident-3
            kinds: [cyber-incident]
            cause: "A password was given away"
            content: content
            source: "Own staff"
            mailboxes: [asha]
            when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
            """);
    ProgramRun opened =
        run("event", "open", file.toString(), "--out", folder.resolve("drafts").toString());
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out()).contains("IN-DAKSH", "IN-CERTIN").doesNotContain("IN-DPDP-PERSON");

    assertThat(obligations("while"))
        .contains("asha IN-CERTIN-6H needs-decision", "ravi IN-CERTIN-6H no-indication")
        .noneMatch(it -> it.contains("IN-DPDP-R7"));
    assertThat(run("event", "close", "incident-3").code()).isZero();
    assertThat(obligations("after")).noneMatch(it -> it.contains("IN-CERTIN-6H"));
  }

  private void scan() {
    String from = folder.resolve("mail").toString();
    String out = folder.resolve("run").toString();
    ProgramRun scan = run("scan", "--from", from, "--out", out, "--set", "report.formats=[json]");
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  /** Address, rule and status of each obligation that a report has now. */
  private List<String> obligations(String name) throws IOException {
    String out = folder.resolve(name).toString();
    ProgramRun report = run("report", "--out", out, "--set", "report.formats=[json]");
    assertThat(report.code()).as(report.err()).isZero();
    List<String> all = new ArrayList<>();
    for (JsonNode mailbox :
        new ObjectMapper().readTree(Path.of(out, "inventory.json").toFile()).get("mailboxes")) {
      for (JsonNode it : mailbox.get("obligations")) {
        all.add(
            mailbox.get("address").asText()
                + " "
                + it.get("rule").asText()
                + " "
                + it.get("status").asText());
      }
    }
    return all;
  }

  @Test
  void allThatIsWrongInAnEventsFileIsSaid() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bad.yaml"), "id: x\nwhen: {noticed: 2026-01-01}\n");
    ProgramRun refused = run("event", "open", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("cause", "content", "noticed");
  }

  @Test
  void eventsAreListedAsOneDocument() throws IOException {
    scanned();
    opened("order-1");
    opened("order-2");
    ProgramRun listed = run("event", "list", "--json");
    assertThat(listed.code()).as(listed.err()).isZero();
    JsonNode events = new ObjectMapper().readTree(listed.out());
    assertThat(events).hasSize(2);
    assertThat(events.path(0).path("id").asText()).isEqualTo("order-1");
    assertThat(events.path(1).path("state").asText()).isEqualTo("open");
    assertThat(events.path(0).path("people").path("likely").asLong()).isPositive();
  }

  @Test
  void whereRecordsAreNotKeptAnEventHasBoundsAlone() throws IOException {
    scanned("--set", "ledger.records=count-only");
    ProgramRun opened = opened("order-1");
    assertThat(opened.out()).containsPattern("about \\d+ to \\d+ people").doesNotContain("likely");
    assertThat(run("event", "list").out()).contains("about ");
    assertThat(Files.readString(folder.resolve("order-1").resolve("notice-board.en.txt")))
        .contains("[TO FILL: how many] people (at least ");
    // The register of notices in the next report has the bounds too.
    ProgramRun report =
        run(
            "report",
            "--out",
            folder.resolve("again").toString(),
            "--set",
            "report.formats=[json]");
    assertThat(report.code()).as(report.err()).isZero();
    JsonNode people =
        new ObjectMapper()
            .readTree(folder.resolve("again").resolve("inventory.json").toFile())
            .at("/notification/0/people");
    assertThat(people.path("likely").isNull()).as(people.toString()).isTrue();
    assertThat(people.path("atLeast").asLong()).isPositive();
  }

  private void scanned(String... more) throws IOException {
    mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L, mobile: 9810203040");
    mail("asha", "2", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: CQWPM8765R, mobile: 9810203041");
    List<String> arguments = new ArrayList<>(List.of("scan", "--set", "report.formats=[json]"));
    arguments.addAll(List.of("--from", folder.resolve("mail").toString()));
    arguments.addAll(List.of("--out", folder.resolve("run").toString()));
    arguments.addAll(Arrays.asList(more));
    ProgramRun scan = run(arguments.toArray(String[]::new));
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  private ProgramRun opened(String id) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(id + ".yaml"),
            """
            id: %s
            cause: "Order of a court of another country"
            content: content
            source: "Notice of the provider"
            mailboxes: [asha]
            period: {from: 2025-01-01, until: 2027-01-01}
            when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
            """
                .formatted(id));
    ProgramRun opened =
        run("event", "open", file.toString(), "--out", folder.resolve(id).toString());
    assertThat(opened.code()).as(opened.err()).isZero();
    return opened;
  }
}
