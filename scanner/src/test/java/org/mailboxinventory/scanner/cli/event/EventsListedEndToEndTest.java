package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** Events that are open, as rules, lists and reports know them. */
@Tag("long")
final class EventsListedEndToEndTest {
  private final EventFolder events;

  EventsListedEndToEndTest(@TempDir Path folder) {
    this.events = new EventFolder(folder);
  }

  @Test
  void rulesKnowAnOpenedEventByItsKindUntilItIsClosed() throws IOException {
    events.mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    events.mail("ravi", "2", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: ESYPQ5678T");
    events.scan();
    assertThat(obligations("before")).noneMatch(it -> it.contains("IN-CERTIN-6H"));

    ProgramRun opened =
        events.open(
            "incident-3",
            """
            kinds: [cyber-incident]
            cause: "A password was given away"
            content: content
            source: "Own staff"
            mailboxes: [asha]
            when: {detection: 2026-11-20T08:00:00Z, awareness: 2026-11-20T09:00:00Z}
            """);
    assertThat(opened.out()).contains("IN-DAKSH", "IN-CERTIN").doesNotContain("IN-DPDP-PERSON");

    assertThat(obligations("while"))
        .contains("asha IN-CERTIN-6H needs-decision", "ravi IN-CERTIN-6H no-indication")
        .noneMatch(it -> it.contains("IN-DPDP-R7"));
    assertThat(events.run("event", "close", "incident-3").code()).isZero();
    assertThat(obligations("after")).noneMatch(it -> it.contains("IN-CERTIN-6H"));
  }

  /** Address, rule and status of each obligation that a report has now. */
  private List<String> obligations(String name) throws IOException {
    String out = events.resolve(name).toString();
    ProgramRun report = events.run("report", "--out", out, "--set", "report.formats=[json]");
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
  void eventsAreListedAsOneDocument() throws IOException {
    twoCustomers();
    events.scan();
    events.open("order-1", EventFolder.ORDER);
    events.open("order-2", EventFolder.ORDER);
    ProgramRun listed = events.run("event", "list", "--json");
    assertThat(listed.code()).as(listed.err()).isZero();
    JsonNode list = new ObjectMapper().readTree(listed.out());
    assertThat(list).hasSize(2);
    assertThat(list.path(0).path("id").asText()).isEqualTo("order-1");
    assertThat(list.path(1).path("state").asText()).isEqualTo("open");
    assertThat(list.path(0).path("people").path("likely").asLong()).isPositive();
  }

  @Test
  void whereRecordsAreNotKeptAnEventHasBoundsAlone() throws IOException {
    twoCustomers();
    events.scan("--set", "ledger.records=count-only");
    ProgramRun opened = events.open("order-1", EventFolder.ORDER);
    assertThat(opened.out()).containsPattern("about \\d+ to \\d+ people").doesNotContain("likely");
    assertThat(events.run("event", "list").out()).contains("about ");
    assertThat(Files.readString(events.resolve("order-1").resolve("notice-board.en.txt")))
        .contains("[TO FILL: how many] people (at least ");
    // The next report has the bounds too.
    ProgramRun report =
        events.run(
            "report",
            "--out",
            events.resolve("again").toString(),
            "--set",
            "report.formats=[json]");
    assertThat(report.code()).as(report.err()).isZero();
    JsonNode people =
        new ObjectMapper()
            .readTree(events.resolve("again").resolve("inventory.json").toFile())
            .at("/events/0/people");
    assertThat(people.path("likely").isNull()).as(people.toString()).isTrue();
    assertThat(people.path("atLeast").asLong()).isPositive();
  }

  private void twoCustomers() throws IOException {
    String date = "Mon, 2 Mar 2026 10:00:00 +0000";
    events.mail("asha", "1", date, "PAN: BNZPK4321L, mobile: 9810203040");
    events.mail("asha", "2", date, "PAN: CQWPM8765R, mobile: 9810203041");
  }
}
