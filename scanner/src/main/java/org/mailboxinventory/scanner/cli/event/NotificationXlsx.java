package org.mailboxinventory.scanner.cli.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.xlsx.TableXlsx;

/**
 * The register of notices, {@code notification.xlsx}: events that are open, whom to tell by when,
 * which kinds of data and which mailboxes they touch. What only the bank knows stays open.
 */
public final class NotificationXlsx {
  private static final List<Column<JsonNode>> EVENTS =
      List.of(
          text("event", "/id"),
          text("opened", "/openedAt"),
          text("cause", "/cause"),
          text("content", "/content"),
          text("source", "/source"),
          number("people.likely", "/people/likely"),
          number("people.atLeast", "/people/atLeast"),
          number("people.atMost", "/people/atMost"),
          number("items", "/items"),
          Column.number("mailboxes", one -> one.path("mailboxes").size()),
          new Column<>("places", one -> String.join(" ", texts(one.path("places")))));

  private static final List<Column<Due>> NOTICES =
      List.of(
          new Column<>("event", Due::event),
          new Column<>("clock", due -> due.clock().id()),
          new Column<>("to", due -> due.clock().to()),
          new Column<>("via", due -> due.clock().via()),
          new Column<>("begins with", due -> due.clock().startsAt()),
          new Column<>("begun", Due::begun),
          Column.number("hours", due -> due.clock().hours()),
          new Column<>("due", Due::due),
          new Column<>("certainty", due -> due.clock().certainty().word()),
          new Column<>("source", due -> due.clock().source()),
          // To be filled by the bank.
          new Column<>("decided by", due -> null),
          new Column<>("sent", due -> null),
          new Column<>("reference", due -> null));

  private static final List<Column<Part>> KINDS =
      List.of(
          new Column<>("event", Part::event),
          new Column<>("kind", Part::name),
          Column.number("values", Part::count));

  private static final List<Column<Part>> MAILBOXES =
      List.of(new Column<>("event", Part::event), new Column<>("mailbox", Part::name));

  private NotificationXlsx() {}

  private record Due(String event, Clock clock, String begun, String due) {}

  private record Part(String event, String name, long count) {}

  /** Of the events that are open on a ledger; empty when none is. */
  public static Optional<byte[]> ofOpen(Path ledger, List<Clock> clocks) throws IOException {
    List<JsonNode> open =
        new EventStore(ledger)
            .all().stream().filter(one -> one.path("state").asText().equals("open")).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(of(open, clocks));
  }

  /** Of these events, as they are kept. */
  static byte[] of(List<JsonNode> events, List<Clock> clocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableXlsx workbook = new TableXlsx(bytes)) {
      workbook.table("events", EVENTS, events::forEach);
      workbook.table("notices", NOTICES, due(events, clocks)::forEach);
      workbook.table("kinds", KINDS, kinds(events)::forEach);
      workbook.table("mailboxes", MAILBOXES, mailboxes(events)::forEach);
    }
    return bytes.toByteArray();
  }

  /** In the order of the events, and of the clocks as the event found them: those due first. */
  private static List<Due> due(List<JsonNode> events, List<Clock> clocks) {
    List<Due> due = new ArrayList<>();
    for (JsonNode event : events) {
      for (Map.Entry<String, JsonNode> running : event.path("clocks").properties()) {
        clocks.stream()
            .filter(clock -> clock.id().equals(running.getKey()))
            .forEach(clock -> due.add(due(event, clock, running.getValue().asText())));
      }
    }
    return due;
  }

  private static Due due(JsonNode event, Clock clock, String until) {
    String begun = event.path("when").path(clock.startsAt()).asText();
    String due = until;
    if (begun.isEmpty()) {
      due = "not begun: the event names no time of " + clock.startsAt();
    } else if (until.isEmpty()) {
      due = "without delay";
    }
    return new Due(event.path("id").asText(), clock, begun, due);
  }

  private static List<Part> kinds(List<JsonNode> events) {
    List<Part> kinds = new ArrayList<>();
    for (JsonNode event : events) {
      event
          .path("values")
          .properties()
          .forEach(
              kind ->
                  kinds.add(
                      new Part(
                          event.path("id").asText(), kind.getKey(), kind.getValue().asLong())));
    }
    return kinds;
  }

  private static List<Part> mailboxes(List<JsonNode> events) {
    List<Part> mailboxes = new ArrayList<>();
    for (JsonNode event : events) {
      for (String mailbox : texts(event.path("mailboxes"))) {
        mailboxes.add(new Part(event.path("id").asText(), mailbox, 0));
      }
    }
    return mailboxes;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static Column<JsonNode> text(String heading, String pointer) {
    Function<JsonNode, @Nullable Object> cell = one -> one.at(pointer).asText();
    return new Column<>(heading, cell);
  }

  private static Column<JsonNode> number(String heading, String pointer) {
    return Column.number(heading, one -> one.at(pointer).asLong());
  }
}
