package org.mailboxinventory.report.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * Drafts of notices, from {@code config/law/notices}: to each person concerned, and to the Data
 * Protection Board of India, in English and Hindi. What only the bank knows stays open, marked by
 * {@code [TO FILL: …]}.
 */
public final class Notices {
  private static final List<String> FILES =
      List.of("person.en.txt", "person.hi.txt", "board.en.txt", "board.hi.txt");

  private Notices() {}

  /** Writes the drafts into a folder, which is made when absent. */
  public static List<Path> write(Event event, Touched touched, ConfigFiles config, Path folder)
      throws IOException {
    OwnerOnly.makeFolder(folder);
    List<Path> written = new ArrayList<>();
    for (String name : FILES) {
      Path file = folder.resolve("notice-" + name);
      OwnerOnly.makeFile(file);
      Files.writeString(file, filled(text(config, name), facts(event, touched)));
      written.add(file);
    }
    return written;
  }

  private static String text(ConfigFiles config, String name) throws IOException {
    try (InputStream in = config.open("law/notices/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> facts(Event event, Touched touched) {
    People people = touched.people();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("event", event.id());
    facts.put("from", event.from() == null ? "[TO FILL: begin]" : event.from().toString());
    facts.put("until", event.until() == null ? "[TO FILL: end]" : event.until().toString());
    facts.put(
        "noticed",
        event.starts().containsKey("awareness")
            ? String.valueOf(event.starts().get("awareness"))
            : "[TO FILL: when the bank became aware]");
    facts.put("kinds", String.join(", ", touched.values().keySet()));
    facts.put("places", String.join(", ", touched.places()));
    facts.put("mailboxes", String.valueOf(touched.mailboxes().size()));
    facts.put("atLeast", String.valueOf(people.atLeast()));
    facts.put("likely", String.valueOf(Objects.requireNonNullElse(people.likely(), 0L)));
    facts.put("atMost", String.valueOf(people.atMost()));
    return facts;
  }

  private static String filled(String text, Map<String, String> facts) {
    String filled = text;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      filled = filled.replace("{{" + fact.getKey() + "}}", fact.getValue());
    }
    return filled;
  }
}
