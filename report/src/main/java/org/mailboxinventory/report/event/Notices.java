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
import java.util.stream.Collectors;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * Drafts of notices, from {@code config/law/notices}: to each person concerned, and to the Data
 * Protection Board of India, in English and Hindi. What only the bank knows stays open, marked by
 * {@code [TO FILL: …]}.
 */
public final class Notices {
  /** Where mailboxes lie for which there is no evidence. */
  private static final String WHERE = "[TO FILL: where]";

  private static final List<String> FILES =
      List.of("person.en.txt", "person.hi.txt", "board.en.txt", "board.hi.txt");

  private Notices() {}

  /** Writes the drafts into a folder, which is made when absent. */
  public static List<Path> write(Event event, Touched touched, ConfigFiles config, Path folder)
      throws IOException, InvalidConfigException {
    OwnerOnly.makeFolder(folder);
    ConfigReader reader = new ConfigReader(config);
    Map<String, ConfigNode> kinds = reader.read("law/notices/kinds.yaml").child("kinds").children();
    reader.finish();
    List<Path> written = new ArrayList<>();
    for (String name : FILES) {
      Path file = folder.resolve("notice-" + name);
      OwnerOnly.makeFile(file);
      Map<String, String> facts = facts(event, touched);
      facts.put("kinds", kinds(touched, kinds, name.contains(".hi.") ? "hi" : "en"));
      Files.writeString(file, filled(text(config, name), facts));
      written.add(file);
    }
    return written;
  }

  /** Kinds of data as people call them. */
  private static String kinds(Touched touched, Map<String, ConfigNode> names, String language) {
    return touched.values().keySet().stream()
        .map(kind -> names.containsKey(kind) ? names.get(kind).text(language) : kind)
        .collect(Collectors.joining(", "));
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
    facts.put("places", String.join(", ", touched.places()).replace(Touched.UNKNOWN, WHERE));
    facts.put("mailboxes", String.valueOf(touched.mailboxes().size()));
    facts.put("atLeast", String.valueOf(people.atLeast()));
    facts.put(
        "likely",
        people.likely() == null ? "[TO FILL: how many]" : String.valueOf(people.likely()));
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
