package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each format says of single mails and of steps is the same wherever it stands. */
@Tag("long")
class FormatsAgreeOnItemsTest {
  private static final int KILOBYTE = 1024;

  private final Path temporary;
  private WrittenRun run = new WrittenRun(Path.of(""));
  private final Map<String, JsonNode> items = new TreeMap<>();

  FormatsAgreeOnItemsTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @BeforeEach
  void written() throws Exception {
    run = WrittenRun.in(temporary.resolve("run"));
    for (JsonNode mailbox : run.json("inventory.json").get("mailboxes")) {
      mailbox.get("items").forEach(item -> items.put(item.get("id").asText(), item));
    }
    assertThat(items).as("no mailbox has more than ten, so all are there").hasSize(36);
  }

  private static long values(JsonNode item) {
    long sum = 0;
    for (JsonNode holding : item.get("holdings")) {
      sum += holding.get("values").asLong();
    }
    return sum;
  }

  @Test
  void tablesHaveTheItemsOfTheInventory() throws Exception {
    Map<String, Long> values = new TreeMap<>();
    Map<String, Long> bytes = new TreeMap<>();
    items.forEach((id, item) -> values.put(id, values(item)));
    items.forEach((id, item) -> bytes.put(id, item.get("bytes").asLong()));
    assertThat(run.csv("items.csv", "id", "values")).isEqualTo(values);
    assertThat(run.csv("items.csv", "id", "bytes")).isEqualTo(bytes);
    assertThat(run.sheet("inventory.xlsx", "items", "id", "values")).isEqualTo(values);
    assertThat(run.sheet("inventory.xlsx", "items", "id", "bytes")).isEqualTo(bytes);
    run.csv("items.csv")
        .forEach(
            row -> {
              JsonNode item =
                  items.getOrDefault(row.getField("id"), items.values().iterator().next());
              assertThat(row.getField("external")).isEqualTo(item.get("external").asText());
              assertThat(row.getField("bulk")).isEqualTo(item.get("bulk").asText());
              assertThat(row.getField("direction"))
                  .isEqualTo(item.get("sent").asBoolean() ? "sent" : "received");
              assertThat(row.getField("participants"))
                  .isEqualTo(String.join(" | ", texts(item.get("participants"))));
              assertThat(row.getField("kql").split(" AND participants:", -1))
                  .hasSize(item.get("participants").size() + 1);
            });
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Test
  void thePageHasTheItemsOfTheInventoryInItsOrder() throws Exception {
    PackedPage.Items page = PackedPage.read(run.file("report.html")).items();
    int at = 0;
    int row = 0;
    int pair = 0;
    for (JsonNode mailbox : run.json("inventory.json").get("mailboxes")) {
      assertThat(page.counts()[row]).isEqualTo(mailbox.get("items").size());
      for (JsonNode item : mailbox.get("items")) {
        assertThat(page.kilobytes()[at]).isEqualTo(item.get("bytes").asLong() / KILOBYTE);
        assertThat(page.flags()[at] & 1).isEqualTo(item.get("sent").asBoolean() ? 1 : 0);
        int kinds = (int) page.kinds()[at];
        assertThat(kinds).isEqualTo(item.get("holdings").size());
        assertThat(Arrays.stream(page.values(), pair, pair + kinds).sum()).isEqualTo(values(item));
        pair += kinds;
        at++;
      }
      row++;
    }
    assertThat(at).isEqualTo(page.kilobytes().length).isEqualTo(36);
  }

  @Test
  void stepsAreTheSameInInventoryPageTableAndWorkbook() throws Exception {
    JsonNode actions = run.json("inventory.json").get("actions");
    JsonNode onPage = PackedPage.read(run.file("report.html")).head().get("actions");
    assertThat(actions.size()).isPositive().isEqualTo(onPage.size());
    List<String> rows = new ArrayList<>();
    int rank = 0;
    for (JsonNode action : actions) {
      JsonNode shown = onPage.get(rank++);
      JsonNode effect = action.get("effect");
      assertThat(shown.get("do")).isEqualTo(action.get("do"));
      assertThat(shown.get("leaves")).isEqualTo(effect.get("leavingHigh"));
      for (String name : List.of("score", "indications", "readable")) {
        assertThat(shown.get(name)).as(name).isEqualTo(effect.get(name));
      }
      assertThat(shown.get("mailboxes").asInt()).isEqualTo(action.get("mailboxes").size());
      assertThat(shown.get("holds").asInt()).isEqualTo(action.path("guard").path("holds").asInt());
      for (JsonNode mailbox : action.get("mailboxes")) {
        rows.add(action.get("id").asText() + " " + rank + " " + mailbox.asText());
      }
    }
    assertThat(
            run.csv("actions.csv").stream()
                .map(
                    row ->
                        row.getField("id")
                            + " "
                            + row.getField("rank")
                            + " "
                            + row.getField("mailbox.id")))
        .containsExactlyElementsOf(rows);
    List<List<String>> sheet = run.table("inventory.xlsx", "actions");
    List<String> head = sheet.get(0);
    assertThat(
            sheet.subList(1, sheet.size()).stream()
                .map(
                    row ->
                        row.get(head.indexOf("id"))
                            + " "
                            + Math.round(Double.parseDouble(row.get(head.indexOf("rank"))))
                            + " "
                            + row.get(head.indexOf("mailbox.id"))))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void valuesOfStaffAddUpWhereverTheyStand() throws Exception {
    JsonNode inventory = run.json("inventory.json");
    long ofMailboxes = 0;
    long ofHoldings = 0;
    for (JsonNode mailbox : inventory.get("mailboxes")) {
      ofMailboxes += mailbox.get("staffValues").asLong();
      for (JsonNode holding : mailbox.get("holdings")) {
        ofHoldings += holding.get("staffValues").asLong();
      }
    }
    assertThat(ofMailboxes).isPositive().isEqualTo(ofHoldings);
    for (String name : List.of("mailboxes", "holdings")) {
      assertThat(sum(run.csv(name + ".csv", "id", "staffValues"))).isEqualTo(ofMailboxes);
      assertThat(sum(run.sheet("inventory.xlsx", name, "id", "staffValues")))
          .isEqualTo(ofMailboxes);
    }
    assertThat(sum(run.csv("purview-kql.csv", "holding.id", "staffValues"))).isEqualTo(ofMailboxes);
    assertThat(Arrays.stream(PackedPage.read(run.file("report.html")).holdings().get(9)).sum())
        .isEqualTo(ofMailboxes);
  }

  private static long sum(Map<String, Long> values) {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }
}
