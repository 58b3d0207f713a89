package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.write.json.InventoryJson;

class InventoryJsonTest {
  @Test
  void theInventoryIsWrittenAsAgreed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(Golden.inventory(), MadeUpItems.listing(), out);
    Golden.check("inventory.json", out);
  }

  @Test
  void itFitsItsSchema() throws Exception {
    assertThat(problems(json(MadeUpBank.facts()))).isEmpty();
    assertThat(problems(json(MadeUpFacts.scanOf()))).isEmpty();
  }

  @Test
  void theSchemaIsClosed() throws Exception {
    String json = json(MadeUpBank.facts());
    assertThat(problems(json.replaceFirst("\"schemaVersion\"", "\"extra\": 1, \"schemaVersion\"")))
        .isNotEmpty();
    assertThat(problems(json.replaceFirst("\"drift\"", "\"extra\": 1, \"drift\""))).isNotEmpty();
    assertThat(problems(json.replaceFirst("\"displayName\"", "\"shownName\""))).isNotEmpty();
    assertThat(problems(json.replaceFirst("\"too-large\"", "\"too-big\""))).isNotEmpty();
  }

  @Test
  void everyReasonOfTheProgramIsInTheSchema() throws Exception {
    var facts = MadeUpFacts.mailbox();
    for (var reason : org.mailboxinventory.report.model.Reason.values()) {
      facts.because(reason, 1);
    }
    assertThat(problems(json(MadeUpFacts.scanOf(facts.facts())))).isEmpty();
  }

  @Test
  void aMailboxThatWasNotReadHasNeitherScoreNorPeople() throws Exception {
    JsonNode mailboxes = new ObjectMapper().readTree(json(MadeUpBank.facts())).get("mailboxes");
    int unread = 0;
    for (JsonNode mailbox : mailboxes) {
      boolean unknown = mailbox.at("/exposure/level").asText().equals("unknown");
      assertThat(mailbox.at("/exposure/score").isNull()).isEqualTo(unknown);
      assertThat(mailbox.get("people").isNull()).isEqualTo(unknown);
      unread += unknown ? 1 : 0;
    }
    assertThat(unread).isEqualTo(3);
  }

  @Test
  void expectedItemsOfMailboxesAddUpToThoseOfAll() throws Exception {
    JsonNode inventory = new ObjectMapper().readTree(json(MadeUpBank.facts()));
    JsonNode all = inventory.at("/coverage/expected");
    for (String field : List.of("items", "mailboxesKnown", "mailboxesUnknown")) {
      long sum = 0;
      for (JsonNode mailbox : inventory.get("mailboxes")) {
        sum += mailbox.at("/coverage/expected/" + field).asLong();
      }
      assertThat(all.get(field).asLong()).isEqualTo(sum).isPositive();
    }
    assertThat(all.get("sources")).hasSize(1);
  }

  @Test
  void everyMailboxLiesInOnePlaceReadOrNot() throws Exception {
    JsonNode inventory = new ObjectMapper().readTree(json(MadeUpBank.facts()));
    long lie = 0;
    for (JsonNode place : inventory.at("/totals/byLocation")) {
      lie += place.get("mailboxes").asLong();
    }
    assertThat(lie).isEqualTo(inventory.get("mailboxes").size());
  }

  @Test
  void noTextCommandsATerminalOrChangesTheOrderOfText() throws Exception {
    String json = json(MadeUpBank.facts());
    assertThat(json)
        .contains("\\\\u202e\\\\u001b[31mgnp.exe")
        .doesNotContain("\u202e")
        .doesNotContain("\"\\u001b")
        .contains("\u0936\u093e\u0916\u093e");
  }

  @Test
  void openEventsAreWrittenAsTheSchemaSays() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    Instant started = Instant.parse("2026-11-20T08:00:00Z");
    List<Notification.Duty> duties =
        law.clocks().stream()
            .map(
                clock ->
                    clock.startsAt().equals("determination")
                        ? new Notification.Duty(clock, null, null)
                        : new Notification.Duty(
                            clock, started, clock.hours() == null ? null : started))
            .toList();
    Notification event =
        new Notification(
            "order-17",
            started,
            List.of("breach", "order"),
            "Order of a court",
            "content",
            "Notice of the provider",
            "letter-3",
            new Notification.Figures(
                new People(2, 3L, 4, People.RECORDS),
                5,
                1,
                List.of("asha@bank.example"),
                List.of("IND"),
                new TreeMap<>(Map.of("tax-id", 2L))),
            List.of(
                new Notification.Jurisdiction("DE", null, List.of()),
                new Notification.Jurisdiction("IN", new People(2, 2L, 2, People.RECORDS), duties)));
    String json = json(MadeUpBank.facts(), List.of(event));
    assertThat(problems(json)).isEmpty();
    JsonNode inventory = new ObjectMapper().readTree(json);
    assertThat(inventory.at("/events/0/id").asText()).isEqualTo("order-17");
    assertThat(inventory.at("/events/0/people/likely").asInt()).isEqualTo(3);
    JsonNode written = inventory.at("/notification/0");
    assertThat(written.path("event").asText()).isEqualTo("order-17");
    assertThat(written.at("/jurisdictions/0/people").isNull()).isTrue();
    assertThat(written.at("/jurisdictions/1/duties").findValuesAsText("state"))
        .contains("not-started", "without-delay", "running")
        .hasSize(law.clocks().size());
  }

  private static Stream<String> keys(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey);
  }

  @Test
  void fieldsStandInTheOrderThatWasAgreed() throws Exception {
    JsonNode inventory = new ObjectMapper().readTree(json(MadeUpBank.facts()));
    assertThat(keys(inventory))
        .containsSubsequence(
            "mailboxes", "tenant", "actions", "events", "notification", "changes", "law");
    assertThat(keys(inventory.at("/mailboxes/0/exposure")))
        .containsSubsequence("level", "atLeast", "score", "rank", "formula", "factors", "because");
    assertThat(keys(inventory.get("changes")))
        .containsSubsequence("since", "new", "gone", "moved", "newlyUnreadable", "law");
  }

  @Test
  void withoutAnEventOrAnEarlierRunTheListsAreEmpty() throws Exception {
    JsonNode inventory = new ObjectMapper().readTree(json(MadeUpBank.facts()));
    assertThat(inventory.get("events")).isEqualTo(new ObjectMapper().readTree("[]"));
    assertThat(inventory.get("notification")).isEqualTo(new ObjectMapper().readTree("[]"));
    JsonNode changes = inventory.get("changes");
    assertThat(changes.get("since").isNull()).isTrue();
    assertThat(changes.get("highBefore").isNull()).isTrue();
    assertThat(changes.get("highNow").asInt()).isPositive();
    for (String list : List.of("new", "gone", "moved", "newlyUnreadable", "law")) {
      assertThat(changes.get(list)).as(list).isEmpty();
    }
  }

  @Test
  void theFirstSchemaIsStillThere() throws Exception {
    try (InputStream schema = ConfigFiles.bundled().open("schema/inventory-1.schema.json")) {
      assertThat(new ObjectMapper().readTree(schema).at("/properties/schemaVersion/const").asText())
          .isEqualTo("1.0");
    }
  }

  private static String json(InventoryFacts facts) throws IOException, InvalidConfigException {
    return json(facts, List.of());
  }

  private static String json(InventoryFacts facts, List<Notification> events)
      throws IOException, InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    Inventory inventory =
        Assembly.of(
            facts,
            law,
            JudgeSettings.bankIn("IN", "US"),
            Level.HIGH,
            new Assembly.Besides(null, Map.of(), events, true, Map.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(inventory, MadeUpItems.listing(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Error> problems(String json) throws IOException {
    try (InputStream schema = ConfigFiles.bundled().open("schema/inventory-2.schema.json")) {
      Schema inventory =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema, InputFormat.JSON);
      return inventory.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
