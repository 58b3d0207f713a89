package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** What the provider told a bank with a branch in Germany, and whom the bank has to tell of it. */
final class NotificationEndToEndTest {
  private final Path folder;

  NotificationEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    Path notices = folder.resolve("notices.yaml");
    all.addAll(
        List.of(
            "--set", "ledger.path='" + folder.resolve("ledger") + "'",
            "--set", "work.dir='" + folder.resolve("work") + "'",
            "--set", "judge.entity.presence=[DE]",
            "--set", "evidence.disclosureNotices=['" + notices + "']"));
    Files.writeString(
        notices,
        """
        disclosures:
          letter-3:
            text: "The provider handed the content of one mailbox to an authority."
            requester: "United States"
            instrument: "warrant"
            unit: "mailboxes"
            dataClass: "content"
            customers: "this bank"
            caveat: "As the provider wrote it."
            source: "Letter of the provider, 19 November 2026"
            date: 2026-11-19
            certainty: primary
        """);
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private void mail(String name, String text) throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        in.resolve(name + ".eml"),
        "From: a@bank.example\r\nMessage-ID: <"
            + name
            + "@bank.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n"
            + text
            + "\r\n");
  }

  private ProgramRun report(String out) throws IOException {
    ProgramRun report =
        run("report", "--out", folder.resolve(out).toString(), "--format", "json,xlsx");
    assertThat(report.code()).as(report.err()).isZero();
    return report;
  }

  private JsonNode inventory(String out) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(out).resolve("inventory.json").toFile());
  }

  private ProgramRun open(String notice) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("order.yaml"),
            """
            id: order-17
            kinds: [breach]
            cause: "Order of a court of another country"
            content: content
            source: "Letter of the provider"
            notice: %s
            when: {awareness: 2026-11-20T09:00:00Z}
            """
                .formatted(notice));
    return run("event", "open", file.toString(), "--out", folder.resolve("drafts").toString());
  }

  @Test
  void theInventorySaysByJurisdictionHowManyPeopleAndWhomToTellByWhen() throws IOException {
    mail("1", "PAN: BNZPK4321L");
    mail("2", "PAN: CQWPM8765R");
    mail("3", "PAN: DRXPN1234S, Steuer-ID: 21 757 638 900");
    mail("4", "Steuer-ID: 51567348909");
    String out = folder.resolve("run").toString();
    ProgramRun scan =
        run("scan", "--from", folder.resolve("mail").toString(), "--out", out, "--format", "json");
    assertThat(scan.code()).as(scan.err()).isZero();
    assertThat(report("before").err()).contains("the provider told the bank of 'letter-3'");
    assertThat(inventory("before").get("events")).isEmpty();
    assertThat(inventory("before").get("notification")).isEmpty();
    assertThat(folder.resolve("before/notification.xlsx")).doesNotExist();

    assertThat(open("letter-4").code()).isEqualTo(2);
    ProgramRun opened = open("letter-3");
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(report("while").err()).doesNotContain("the provider told the bank of");

    JsonNode touched = inventory("while").at("/events/0");
    assertThat(touched.path("notice").asText()).isEqualTo("letter-3");
    // Four people, and the sender of all mails.
    assertThat(touched.at("/people/likely").asInt()).isEqualTo(5);
    JsonNode event = inventory("while").at("/notification/0");
    assertThat(event.path("event")).isEqualTo(touched.path("id"));
    assertThat(event.path("jurisdictions").findValuesAsText("jurisdiction"))
        .containsExactly("DE", "EU", "IN");
    assertThat(event.at("/jurisdictions/0/people/likely").asInt()).isEqualTo(2);
    assertThat(event.at("/jurisdictions/1/people/likely").asInt()).isEqualTo(2);
    assertThat(event.at("/jurisdictions/2/people/likely").asInt()).isEqualTo(3);
    assertThat(duty(event, "EU-GDPR-AUTHORITY").path("dueAt").asText())
        .isEqualTo("2026-11-23T09:00:00Z");
    JsonNode persons = duty(event, "EU-GDPR-PERSONS");
    assertThat(persons.path("state").asText()).isEqualTo("without-delay");
    assertThat(persons.path("to").asText()).isEqualTo("each person concerned");
    assertThat(persons.path("form").asText()).contains("article 34(2)");
    assertThat(persons.path("open").size()).isEqualTo(5);
    assertThat(inventory("while").path("disclosures").findValuesAsText("id")).contains("letter-3");

    Path workbook = folder.resolve("while/inventory.xlsx");
    try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
      Sheet sheet = read.getSheet("notification");
      assertThat(sheet.getLastRowNum())
          .isEqualTo(event.path("jurisdictions").findValuesAsText("clock").size());
      assertThat(sheet.getRow(0).getCell(10).getStringCellValue()).isEqualTo("open");
      assertThat(sheet.getRow(1).getCell(10).getStringCellValue()).isNotBlank();
    }
    assertThat(folder.resolve("while/notification.xlsx")).exists();
  }

  private static JsonNode duty(JsonNode event, String clock) {
    for (JsonNode jurisdiction : event.path("jurisdictions")) {
      for (JsonNode duty : jurisdiction.path("duties")) {
        if (duty.path("clock").asText().equals(clock)) {
          return duty;
        }
      }
    }
    throw new AssertionError("no duty of " + clock);
  }
}
