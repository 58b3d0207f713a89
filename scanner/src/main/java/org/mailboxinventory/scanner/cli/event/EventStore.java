package org.mailboxinventory.scanner.cli.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mailboxinventory.report.event.Event;
import org.mailboxinventory.report.event.RunningClock;
import org.mailboxinventory.report.event.Touched;
import org.mailboxinventory.report.exposure.OpenEvent;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.cli.process.ShownJson;

/** Events that were opened on a ledger: a file each in its folder {@code events}; no values. */
public final class EventStore {
  private static final String ID = "id";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;

  public EventStore(Path ledger) {
    this.folder = ledger.resolve("events");
  }

  private Path file(String id) {
    return folder.resolve(id + ".json");
  }

  boolean has(String id) {
    return Files.exists(file(id));
  }

  void open(Event event, Touched touched, List<RunningClock> clocks, Instant now)
      throws IOException {
    ObjectNode entry = JSON.createObjectNode();
    entry.put(ID, event.id());
    entry.put("state", "open");
    entry.put("openedAt", now.toString());
    entry.set("kinds", JSON.valueToTree(new TreeSet<>(event.kinds())));
    entry.put("cause", event.cause());
    entry.put("content", event.content());
    entry.put("source", event.source());
    if (event.notice() != null) {
      entry.put("notice", event.notice());
    }
    people(entry.putObject("people"), touched.people());
    ObjectNode countries = entry.putObject("peopleByCountry");
    touched.byCountry().forEach((code, people) -> people(countries.putObject(code), people));
    entry.put("items", touched.items());
    entry.set("mailboxes", JSON.valueToTree(touched.mailboxes()));
    entry.set("places", JSON.valueToTree(touched.places()));
    ObjectNode scope = entry.putObject("scope");
    scope.set("mailboxes", JSON.valueToTree(new TreeSet<>(event.mailboxes())));
    scope.set("places", JSON.valueToTree(new TreeSet<>(event.places())));
    entry.set("values", JSON.valueToTree(touched.values()));
    entry.put("staffValues", touched.staffValues());
    ObjectNode starts = entry.putObject("when");
    event.starts().forEach((name, time) -> starts.put(name, time.toString()));
    ObjectNode due = entry.putObject("clocks");
    for (RunningClock clock : clocks) {
      due.put(clock.clock().id(), clock.due() == null ? "" : String.valueOf(clock.due()));
    }
    write(event.id(), entry);
  }

  private static void people(ObjectNode into, People people) {
    into.put("atLeast", people.atLeast());
    into.put("likely", people.likely());
    into.put("atMost", people.atMost());
    into.put("method", people.method());
  }

  private void write(String id, ObjectNode entry) throws IOException {
    OwnerOnly.makeFolder(folder);
    OwnerOnly.makeFile(file(id));
    JSON.writeValue(file(id).toFile(), entry);
  }

  /** What the access log says of an event that was just written. */
  Map<String, String> noted(String id) throws IOException {
    return Map.of(ID, id, EventFiles.DIGEST, EventFiles.digest(file(id)));
  }

  /** What is not as the access log says it was written. */
  public List<String> problems(AccessLog log) throws IOException {
    return new EventFiles(folder).problems(log);
  }

  /** The events of a ledger that are not closed, as rules ask for them. */
  public static List<OpenEvent> opened(Path ledger) throws IOException {
    List<OpenEvent> opened = new ArrayList<>();
    for (JsonNode entry : new EventStore(ledger).all()) {
      if (entry.path("state").asText().equals("open")) {
        opened.add(
            new OpenEvent(
                entry.path(ID).asText(),
                texts(entry.path("kinds")),
                texts(entry.path("mailboxes")),
                texts(entry.path("scope").path("mailboxes")),
                texts(entry.path("scope").path("places"))));
      }
    }
    return opened;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  Optional<JsonNode> entry(String id) throws IOException {
    return id.matches("[A-Za-z0-9._-]{1,64}") && has(id)
        ? Optional.of(EventFiles.read(file(id)))
        : Optional.empty();
  }

  void close(String id, JsonNode entry, Instant now) throws IOException {
    ObjectNode closed = entry.deepCopy();
    closed.put("state", "closed");
    closed.put("closedAt", now.toString());
    write(id, closed);
  }

  /** Events as one document, that may be shown on a terminal. */
  static String text(List<JsonNode> entries) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.setCharacterEscapes(new ShownJson());
      JSON.writerWithDefaultPrettyPrinter().writeValue(out, entries);
    }
    return text.toString();
  }

  /** By id. */
  List<JsonNode> all() throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    for (Path file : new EventFiles(folder).all()) {
      entries.add(EventFiles.read(file));
    }
    return entries;
  }
}
