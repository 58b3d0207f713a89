package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An inventory as it was written. */
public final class InventoryFile {
  private final ObjectNode root;

  private InventoryFile(ObjectNode root) {
    this.root = root;
  }

  /** That of a run folder. */
  public static InventoryFile in(Path runFolder) throws IOException {
    JsonNode read = new ObjectMapper().readTree(runFolder.resolve("inventory.json").toFile());
    return new InventoryFile((ObjectNode) read);
  }

  public JsonNode run() {
    return root.path("run");
  }

  /** What all mailboxes hold together. */
  public JsonNode totals() {
    return root.path("totals");
  }

  public JsonNode coverage() {
    return root.path("coverage");
  }

  /**
   * Where the other one differs: place, what is here, what there. Two members are left out: {@code
   * run} says when and how it was written, and {@code changes} what another run before it had
   * counted, which depends on how many scans its ledger has, not on what the tenant holds.
   */
  public List<String> differences(InventoryFile other) {
    List<String> differences = new ArrayList<>();
    compare("", without(root), without(other.root), differences);
    return differences;
  }

  private static ObjectNode without(ObjectNode root) {
    ObjectNode copy = root.deepCopy();
    copy.remove("run");
    copy.remove("changes");
    return copy;
  }

  private static void compare(String at, JsonNode here, JsonNode there, List<String> differences) {
    if (here.isObject() && there.isObject()) {
      Set<String> names = new TreeSet<>();
      here.fieldNames().forEachRemaining(names::add);
      there.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> compare(at + "/" + name, here.path(name), there.path(name), differences));
    } else if (here.isArray() && there.isArray()) {
      for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
        compare(at + "/" + i, here.path(i), there.path(i), differences);
      }
    } else if (!here.equals(there)) {
      differences.add(at + ": " + here + " / " + there);
    }
  }

  public List<JsonNode> mailboxes() {
    List<JsonNode> mailboxes = new ArrayList<>();
    root.path("mailboxes").forEach(mailboxes::add);
    return mailboxes;
  }

  public JsonNode mailbox(String address) {
    return mailboxes().stream()
        .filter(mailbox -> mailbox.path("address").asText().equals(address))
        .findFirst()
        .orElseThrow();
  }

  public long itemsSeen() {
    return coverage().path("items").path("seen").asLong();
  }

  /** Nothing is hidden: for every mailbox and in total. */
  public void addsUp() {
    JsonNode listed = coverage().path("mailboxes");
    assertThat(listed.path("listed").asLong())
        .isEqualTo(sum(listed, "complete", "partial", "unreadable", "excluded", "pending"))
        .isEqualTo(mailboxes().size());
    countsAddUp(coverage(), "in total");
    for (JsonNode mailbox : mailboxes()) {
      countsAddUp(mailbox.path("coverage"), mailbox.path("address").asText());
    }
    for (String counts : List.of("items", "attachments")) {
      for (Map.Entry<String, JsonNode> field : coverage().path(counts).properties()) {
        assertThat(ofMailboxes(counts, field.getKey()))
            .as("%s %s of all mailboxes", counts, field.getKey())
            .isEqualTo(field.getValue().asLong());
      }
    }
    assertThat(reasonsOfMailboxes()).isEqualTo(total(coverage().path("unreadReasons")));
  }

  private long ofMailboxes(String counts, String field) {
    return mailboxes().stream()
        .mapToLong(mailbox -> mailbox.path("coverage").path(counts).path(field).asLong())
        .sum();
  }

  private long reasonsOfMailboxes() {
    return mailboxes().stream()
        .mapToLong(mailbox -> total(mailbox.path("coverage").path("reasons")))
        .sum();
  }

  private static void countsAddUp(JsonNode coverage, String where) {
    JsonNode items = coverage.path("items");
    assertThat(items.path("seen").asLong())
        .as("items %s", where)
        .isEqualTo(sum(items, "read", "partlyRead", "unread"));
    JsonNode attachments = coverage.path("attachments");
    assertThat(attachments.path("seen").asLong())
        .as("attachments %s", where)
        .isEqualTo(sum(attachments, "read", "partlyRead", "opaque", "unread"));
  }

  private static long sum(JsonNode counts, String... fields) {
    long sum = 0;
    for (String field : fields) {
      assertThat(counts.path(field).isIntegralNumber()).as(field).isTrue();
      sum += counts.path(field).asLong();
    }
    return sum;
  }

  private static long total(JsonNode counts) {
    long total = 0;
    for (JsonNode count : counts) {
      total += count.asLong();
    }
    return total;
  }
}
