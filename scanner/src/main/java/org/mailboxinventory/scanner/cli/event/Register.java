package org.mailboxinventory.scanner.cli.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.model.People;

/** From events as they are kept beside a ledger to the register of notices. */
public final class Register {
  private Register() {}

  /** Of the events that are open on a ledger, by id. */
  public static List<Notification> ofOpen(Path ledger, List<Clock> clocks) throws IOException {
    List<Notification> open = new ArrayList<>();
    for (JsonNode entry : new EventStore(ledger).all()) {
      if (entry.path("state").asText().equals("open")) {
        open.add(of(entry, clocks));
      }
    }
    return open;
  }

  /** Ids of what the provider told the bank and no event names, open or closed. */
  public static List<String> unnamed(Path ledger, List<Disclosure> disclosures) throws IOException {
    Set<String> named = new TreeSet<>();
    new EventStore(ledger).all().forEach(entry -> named.add(entry.path("notice").asText()));
    return disclosures.stream()
        .filter(it -> it.aboutThisTenant() && !named.contains(it.id()))
        .map(Disclosure::id)
        .toList();
  }

  static Notification of(JsonNode entry, List<Clock> clocks) {
    TreeMap<String, Long> values = new TreeMap<>();
    entry
        .path("values")
        .properties()
        .forEach(kind -> values.put(kind.getKey(), kind.getValue().asLong()));
    return new Notification(
        entry.path("id").asText(),
        Instant.parse(entry.path("openedAt").asText()),
        texts(entry.path("kinds")),
        entry.path("cause").asText(),
        entry.path("content").asText(),
        entry.path("source").asText(),
        entry.path("notice").isTextual() ? entry.path("notice").asText() : null,
        new Notification.Figures(
            people(entry.path("people")),
            entry.path("items").asLong(),
            entry.path("staffValues").asLong(),
            texts(entry.path("mailboxes")),
            texts(entry.path("places")),
            values),
        jurisdictions(entry, clocks));
  }

  private static List<Notification.Jurisdiction> jurisdictions(JsonNode entry, List<Clock> clocks) {
    List<Notification.Duty> duties = duties(entry, clocks);
    JsonNode people = entry.path("peopleByCountry");
    SortedSet<String> codes = new TreeSet<>();
    people.properties().forEach(country -> codes.add(country.getKey()));
    duties.forEach(duty -> codes.add(duty.clock().jurisdiction()));
    List<Notification.Jurisdiction> jurisdictions = new ArrayList<>();
    for (String code : codes) {
      jurisdictions.add(
          new Notification.Jurisdiction(
              code,
              people.has(code) ? people(people.path(code)) : null,
              duties.stream().filter(it -> it.clock().jurisdiction().equals(code)).toList()));
    }
    return jurisdictions;
  }

  /** As the event found them: those due first. */
  private static List<Notification.Duty> duties(JsonNode entry, List<Clock> clocks) {
    List<Notification.Duty> duties = new ArrayList<>();
    entry
        .path("clocks")
        .properties()
        .forEach(
            running ->
                clocks.stream()
                    .filter(clock -> clock.id().equals(running.getKey()))
                    .forEach(
                        clock ->
                            duties.add(
                                new Notification.Duty(
                                    clock,
                                    time(entry.path("when").path(clock.startsAt()).asText()),
                                    time(running.getValue().asText())))));
    return duties;
  }

  private static @Nullable Instant time(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }

  private static People people(JsonNode people) {
    return new People(
        people.path("atLeast").asLong(),
        people.path("likely").isNumber() ? people.path("likely").asLong() : null,
        people.path("atMost").asLong(),
        people.path("method").asText());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
