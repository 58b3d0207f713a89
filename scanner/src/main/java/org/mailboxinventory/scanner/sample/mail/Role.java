package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A role of a bank, and what the mailboxes of those who have it hold; what each figure means stands
 * in {@code roles.yaml}.
 */
record Role(
    String name,
    int share,
    String department,
    String title,
    String purpose,
    Size size,
    int sent,
    int years,
    Mail mail,
    List<Value> values,
    Lists lists,
    Elsewhere abroad,
    Elsewhere drift) {

  Role {
    values = List.copyOf(values);
  }

  /** How many messages: {@code typical} in per cent of what was asked for. */
  record Size(int typical, int spread) {}

  /** Per cent of the messages. */
  record Mail(int one, int few, int outside) {}

  /** Per cent of the mailboxes, and the geography. */
  record Elsewhere(int share, String place) {
    private static Elsewhere of(JsonNode node) {
      return new Elsewhere(node.path("share").asInt(), node.path("place").asText());
    }
  }

  /** One of a customer's values, in so many per cent of the messages that have any. */
  record Value(String detector, String label, int share) {}

  /** Lists of customers; {@code share}: per cent of the mailboxes that hold any. */
  record Lists(int share, int most, int rows, int outside) {}

  static List<Role> read(JsonNode root) {
    List<Role> roles = new ArrayList<>();
    root.path("roles")
        .properties()
        .forEach(entry -> roles.add(of(entry.getKey(), entry.getValue(), root.path("labels"))));
    return List.copyOf(roles);
  }

  private static Role of(String name, JsonNode node, JsonNode labels) {
    JsonNode people = node.path("people");
    JsonNode items = node.path("items");
    JsonNode mail = node.path("mail");
    JsonNode lists = node.path("lists");
    List<Value> values = new ArrayList<>();
    node.path("values")
        .properties()
        .forEach(
            it ->
                values.add(
                    new Value(
                        it.getKey(), labels.path(it.getKey()).asText(), it.getValue().asInt())));
    return new Role(
        name,
        node.path("share").asInt(),
        people.path("department").asText(),
        people.path("title").asText(),
        people.path("purpose").asText(),
        new Size(items.path("typical").asInt(), items.path("spread").asInt()),
        node.path("sent").asInt(),
        node.path("years").asInt(),
        new Mail(mail.path("one").asInt(), mail.path("few").asInt(), mail.path("outside").asInt()),
        values,
        new Lists(
            lists.path("share").asInt(),
            lists.path("most").asInt(),
            lists.path("rows").asInt(),
            lists.path("outside").asInt()),
        Elsewhere.of(node.path("abroad")),
        Elsewhere.of(node.path("drift")));
  }
}
