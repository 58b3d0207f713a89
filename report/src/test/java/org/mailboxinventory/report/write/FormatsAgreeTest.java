package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the inventory is the same in every format that has it. */
@Tag("long")
class FormatsAgreeTest {
  private static final List<String> OF_A_HOLDING =
      List.of(
          "matches",
          "high",
          "medium",
          "low",
          "items",
          "uniqueItems",
          "values",
          "staffValues",
          "sentItems",
          "externalItems",
          "bulkItems",
          "accepted");

  private static final List<String> OF_A_MAILBOX =
      List.of(
          "staffValues",
          "people.atLeast",
          "people.likely",
          "people.atMost",
          "exposure.score",
          "exposure.rank",
          "coverage.items.seen",
          "coverage.items.read",
          "coverage.items.partlyRead",
          "coverage.items.unread",
          "coverage.attachments.seen",
          "coverage.attachments.read",
          "coverage.attachments.partlyRead",
          "coverage.attachments.opaque",
          "coverage.attachments.unread",
          "coverage.expected.items",
          "coverage.bytes",
          "opaque.providerCanRead",
          "opaque.providerCannot",
          "opaque.unknown");

  private static final List<String> OF_ALL =
      List.of(
          "totals.matches",
          "totals.values",
          "totals.staffValues",
          "totals.items",
          "totals.people.atLeast",
          "totals.people.likely",
          "totals.people.atMost",
          "totals.byLevel.critical",
          "totals.byLevel.high",
          "totals.byLevel.medium",
          "totals.byLevel.low",
          "totals.byLevel.none",
          "totals.byLevel.unknown",
          "coverage.mailboxes.listed",
          "coverage.mailboxes.complete",
          "coverage.mailboxes.partial",
          "coverage.mailboxes.unreadable",
          "coverage.mailboxes.excluded",
          "coverage.mailboxes.pending",
          "coverage.items.seen",
          "coverage.items.read",
          "coverage.items.partlyRead",
          "coverage.items.unread",
          "coverage.attachments.seen",
          "coverage.attachments.opaque",
          "coverage.expected.items");

  private final Path temporary;

  private WrittenRun run = new WrittenRun(Path.of(""));

  /** Of each mailbox or holding by its id, then the name of a number. */
  private final Map<String, Map<String, Long>> mailboxes = new TreeMap<>();

  private final Map<String, Map<String, Long>> holdings = new TreeMap<>();

  FormatsAgreeTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @BeforeEach
  void inventoryIsRead() throws Exception {
    run = WrittenRun.in(temporary.resolve("run"));
    for (JsonNode mailbox : run.json("inventory.json").get("mailboxes")) {
      mailboxes.put(mailbox.get("id").asText(), numbers(mailbox, OF_A_MAILBOX));
      for (JsonNode holding : mailbox.get("holdings")) {
        holdings.put(holding.get("id").asText(), numbers(holding, OF_A_HOLDING));
      }
    }
    assertThat(holdings).hasSize(12);
    assertThat(figure(mailboxes, "people.likely")).hasSize(2);
    assertThat(figure(holdings, "staffValues").values()).anyMatch(number -> number > 0);
  }

  private static Map<String, Long> numbers(JsonNode node, List<String> names) {
    Map<String, Long> numbers = new HashMap<>();
    for (String name : names) {
      JsonNode value = node.at("/" + name.replace('.', '/'));
      if (value.isNumber()) {
        numbers.put(name, value.asLong());
      }
    }
    return numbers;
  }

  private static Map<String, Long> figure(Map<String, Map<String, Long>> all, String name) {
    Map<String, Long> values = new TreeMap<>();
    all.forEach(
        (id, numbers) -> {
          if (numbers.get(name) != null) {
            values.put(id, numbers.get(name));
          }
        });
    return values;
  }

  @Test
  void tablesHaveEveryNumberOfEveryHolding() throws Exception {
    for (String name : OF_A_HOLDING) {
      Map<String, Long> expected = figure(holdings, name);
      assertThat(run.csv("holdings.csv", "id", name)).as(name).isEqualTo(expected);
      assertThat(run.sheet("inventory.xlsx", "holdings", "id", name)).as(name).isEqualTo(expected);
      assertThat(splunk("holding", name)).as(name).isEqualTo(expected);
      assertThat(sentinel("holdings", "HoldingId", name)).as(name).isEqualTo(expected);
    }
  }

  @Test
  void tablesHaveEveryNumberOfEveryMailbox() throws Exception {
    for (String name : OF_A_MAILBOX) {
      Map<String, Long> expected = figure(mailboxes, name);
      assertThat(expected).as(name).isNotEmpty();
      assertThat(run.csv("mailboxes.csv", "id", name)).as(name).isEqualTo(expected);
      assertThat(run.sheet("inventory.xlsx", "mailboxes", "id", name)).as(name).isEqualTo(expected);
      assertThat(splunk("mailbox", name)).as(name).isEqualTo(expected);
      assertThat(sentinel("mailboxes", "MailboxId", name)).as(name).isEqualTo(expected);
    }
  }

  @Test
  void theSummaryHasTheSumsOfTheInventory() throws Exception {
    Map<String, Long> sums = numbers(run.json("inventory.json"), OF_ALL);
    assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(OF_ALL);
    Map<String, String> summary = new HashMap<>();
    run.table("inventory.xlsx", "summary").forEach(row -> summary.put(row.get(0), row.get(1)));
    sums.forEach(
        (name, sum) ->
            assertThat(Double.parseDouble(Objects.requireNonNull(summary.get(name), name)))
                .as(name)
                .isEqualTo(sum.doubleValue()));
  }

  @Test
  void eventsAndFindingsHaveTheNumbersThatTheyTake() throws Exception {
    assertThat(ocsf("/data_security/total")).isEqualTo(figure(holdings, "values"));
    assertThat(ocsf("/data_security/discovery_details/0/count"))
        .isEqualTo(figure(holdings, "matches"));
    for (String name : List.of("items", "sentItems", "externalItems", "bulkItems", "staffValues")) {
      assertThat(ocsf("/unmapped/exposure/" + name)).as(name).isEqualTo(figure(holdings, name));
    }
    Map<String, Long> matches = new TreeMap<>();
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode finding : run.json("defectdojo.json").get("findings")) {
      String id = finding.get("unique_id_from_tool").asText();
      if (id.endsWith("/unread")) {
        continue;
      }
      matches.put(id, finding.get("nb_occurences").asLong());
      values.put(id, first(finding.get("description").asText(), "(\\d+) distinct values"));
    }
    assertThat(matches).isEqualTo(figure(holdings, "matches"));
    assertThat(values).isEqualTo(figure(holdings, "values"));
    for (String name : List.of("values", "items", "matches")) {
      assertThat(ciso(name)).as(name).isEqualTo(figure(holdings, name));
    }
    for (String name : List.of("values", "staffValues", "items")) {
      assertThat(run.csv("purview-kql.csv", "holding.id", name)).isEqualTo(figure(holdings, name));
    }
  }

  @Test
  void peopleAndScoresOfMailboxesAreTheSameWhereverTheyStand() throws Exception {
    Map<String, String> names =
        Map.of(
            "score", "exposure.score",
            "peopleAtLeast", "people.atLeast",
            "peopleLikely", "people.likely",
            "peopleAtMost", "people.atMost");
    for (Map.Entry<String, String> name : names.entrySet()) {
      Map<String, Long> expected = figure(mailboxes, name.getValue());
      assertThat(dpv("ex:" + name.getKey())).as("dpv " + name.getKey()).isEqualTo(expected);
      assertThat(ocsfOfMailboxes("/unmapped/exposure/" + name.getKey()))
          .as("ocsf " + name.getKey())
          .isEqualTo(holders(expected));
    }
    assertThat(run.csv("servicenow.csv", "external_id", "Data subjects, likely"))
        .isEqualTo(figure(mailboxes, "people.likely"));
    Map<String, String> ranges = new TreeMap<>();
    run.csv("servicenow.csv")
        .forEach(
            row -> ranges.put(row.getField("external_id"), row.getField("Data subject range")));
    ranges.forEach(
        (id, range) ->
            assertThat(range)
                .isEqualTo(
                    of(mailboxes, id, "people.atLeast")
                        + "-"
                        + of(mailboxes, id, "people.atMost")));
    assertThat(ranges.keySet()).isEqualTo(valuesOfMailboxes(true).keySet());
  }

  @Test
  void sumsOfValuesAreTheSameWhereverTheyStand() throws Exception {
    assertThat(dpv("ex:values")).isEqualTo(valuesOfMailboxes(false));
    assertThat(run.csv("servicenow.csv", "external_id", "Values"))
        .isEqualTo(valuesOfMailboxes(true));
  }

  @Test
  void placesHaveTheMailboxesAndDistinctValuesOfTheInventory() throws Exception {
    JsonNode inventory = run.json("inventory.json");
    Map<String, Long> mailboxes = new TreeMap<>();
    Map<String, Long> values = new TreeMap<>();
    Map<String, Long> notRead = new TreeMap<>();
    for (JsonNode mailbox : inventory.get("mailboxes")) {
      String place = mailbox.at("/location/effective").asText("unknown");
      String code = place.equals("null") ? "unknown" : place;
      mailboxes.merge(code, 1L, Long::sum);
      boolean unread = mailbox.at("/exposure/level").asText().equals("unknown");
      notRead.merge(code, unread ? 1L : 0L, Long::sum);
      values.put(code, inventory.at("/totals/byLocation/" + code + "/values").asLong());
    }
    assertThat(run.csv("dora.csv", "region", "mailboxes")).isEqualTo(mailboxes);
    assertThat(run.csv("dora.csv", "region", "values")).isEqualTo(values);
    assertThat(run.csv("dora.csv", "region", "notRead")).isEqualTo(notRead);
  }

  private static long[] column(Map<String, long[]> columns, String name) {
    return Objects.requireNonNull(columns.get(name), name);
  }

  @Test
  void thePageHasTheNumbersInTheOrderOfTheInventory() throws Exception {
    PackedPage page = PackedPage.read(run.file("report.html"));
    Map<String, long[]> columns = page.mailboxes();
    long[] counts = page.holdings().get(0);
    int row = 0;
    int held = 0;
    for (JsonNode mailbox : run.json("inventory.json").get("mailboxes")) {
      JsonNode people = mailbox.get("people");
      long least = column(columns, "peopleMin")[row];
      long best = least + column(columns, "people")[row];
      assertThat(least).isEqualTo(people.path("atLeast").asLong());
      assertThat(best).isEqualTo(people.path("likely").asLong(people.path("atLeast").asLong()));
      assertThat(best + column(columns, "peopleMax")[row])
          .isEqualTo(people.path("atMost").asLong());
      assertThat(column(columns, "score")[row]).isEqualTo(mailbox.at("/exposure/score").asLong());
      assertThat(column(columns, "values")[row]).isEqualTo(sum(mailbox));
      assertThat(counts[row]).isEqualTo(mailbox.get("holdings").size());
      held = holdingsAreTheSame(mailbox, page.holdings(), held);
      row++;
    }
    assertThat(counts).hasSize(row);
  }

  private static int holdingsAreTheSame(JsonNode mailbox, List<long[]> columns, int from) {
    int at = from;
    Map<String, JsonNode> byDetector = new TreeMap<>();
    mailbox.get("holdings").forEach(it -> byDetector.put(it.get("detector").asText(), it));
    for (JsonNode holding : byDetector.values()) {
      assertThat(columns.get(2)[at]).isEqualTo(holding.get("values").asLong());
      assertThat(columns.get(2)[at] - columns.get(3)[at]).isEqualTo(holding.get("items").asLong());
      assertThat(columns.get(4)[at]).isEqualTo(holding.get("sentItems").asLong());
      assertThat(columns.get(5)[at]).isEqualTo(holding.get("externalItems").asLong());
      assertThat(columns.get(6)[at]).isEqualTo(holding.get("bulkItems").asLong());
      assertThat(columns.get(9)[at]).isEqualTo(holding.get("staffValues").asLong());
      at++;
    }
    return at;
  }

  @Test
  void itemsAreTheSameInTableAndWorkbook() throws Exception {
    for (String name : List.of("values", "bytes", "weight")) {
      Map<String, Long> table = run.csv("items.csv", "id", name);
      assertThat(table).hasSize(36);
      assertThat(run.sheet("inventory.xlsx", "items", "id", name)).as(name).isEqualTo(table);
    }
  }

  private static long of(Map<String, Map<String, Long>> all, String id, String name) {
    return Objects.requireNonNull(Objects.requireNonNull(all.get(id), id).get(name), name);
  }

  private static long sum(JsonNode mailbox) {
    long sum = 0;
    for (JsonNode holding : mailbox.get("holdings")) {
      sum += holding.get("values").asLong();
    }
    return sum;
  }

  private Map<String, Long> valuesOfMailboxes(boolean holding) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode mailbox : run.json("inventory.json").get("mailboxes")) {
      if (!holding || !mailbox.get("holdings").isEmpty()) {
        sums.put(mailbox.get("id").asText(), sum(mailbox));
      }
    }
    return sums;
  }

  private Map<String, Long> holders(Map<String, Long> all) throws IOException {
    Map<String, Long> holders = new TreeMap<>(all);
    holders.keySet().retainAll(valuesOfMailboxes(true).keySet());
    return holders;
  }

  private Map<String, Long> splunk(String kind, String name) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode line : run.lines("splunk.ndjson")) {
      if (line.get("sourcetype").asText().endsWith(":" + kind) && line.get("event").has(name)) {
        values.put(line.get("event").get("id").asText(), line.get("event").get(name).asLong());
      }
    }
    return values;
  }

  private Map<String, Long> sentinel(String table, String key, String name) throws IOException {
    StringBuilder column = new StringBuilder();
    for (String part : name.split("\\.", -1)) {
      column.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode row : run.json("sentinel/" + table + "-0001.json")) {
      if (row.has(column.toString())) {
        values.put(row.get(key).asText(), row.get(column.toString()).asLong());
      }
    }
    return values;
  }

  private Map<String, Long> ocsf(String pointer) throws IOException {
    return ocsf(pointer, "/finding_info/uid");
  }

  /** All events of a mailbox say the same of it. */
  private Map<String, Long> ocsfOfMailboxes(String pointer) throws IOException {
    return ocsf(pointer, "/databucket/uid");
  }

  private Map<String, Long> ocsf(String pointer, String key) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode event : run.lines("ocsf.ndjson")) {
      if (event.at(pointer).isNumber()) {
        long value = event.at(pointer).asLong();
        assertThat(values.merge(event.at(key).asText(), value, (old, now) -> old)).isEqualTo(value);
      }
    }
    return values;
  }

  private Map<String, Long> dpv(String field) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (JsonNode process : run.json("dpv.jsonld").get("@graph")) {
      if (process.has(field)) {
        values.put(process.get("@id").asText().substring(3), process.get(field).asLong());
      }
    }
    return values;
  }

  private Map<String, Long> ciso(String name) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (List<String> row : run.table("ciso-assistant/findings.xlsx", "Sheet1")) {
      if (row.get(2).contains("=")) {
        values.put(row.get(0), first(row.get(2), "\\b" + name + "=(\\d+)"));
      }
    }
    return values;
  }

  private static long first(String text, String expression) {
    Matcher number = Pattern.compile(expression).matcher(text);
    assertThat(number.find()).as(text).isTrue();
    return Long.parseLong(number.group(1));
  }
}
