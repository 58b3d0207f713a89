package org.mailboxinventory.report.event;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Condition;

/** Reads an event from YAML. */
public final class EventFile {
  private static final List<String> STARTS =
      List.of("detection", "awareness", "classification", "determination");

  private EventFile() {}

  /**
   * Reads and checks a file.
   *
   * @throws InvalidConfigException with all that is wrong in it
   */
  public static Event read(Path file) throws InvalidConfigException {
    ConfigReader reader = new ConfigReader(ConfigFiles.bundled());
    ConfigNode root = reader.read(file);
    String id = root.text("id");
    if (!id.matches("[A-Za-z0-9._-]{1,64}")) {
      root.problem("id", "not a short name", "write letters, digits, dots and dashes");
    }
    SortedMap<String, Instant> starts = new TreeMap<>();
    ConfigNode times = root.child("when");
    for (String start : STARTS) {
      if (times.keys().contains(start)) {
        starts.put(start, times.time(start));
      }
    }
    times.done();
    ConfigNode period = root.optionalChild("period");
    Event event =
        new Event(
            id,
            kinds(root),
            root.text("cause"),
            root.word("content", List.of("content", "non-content")),
            root.text("source"),
            root.optionalText("notice"),
            new LinkedHashSet<>(root.texts("mailboxes")),
            new LinkedHashSet<>(root.texts("places")),
            time(period, "from"),
            time(period, "until"),
            starts);
    if (period != null) {
      period.done();
    }
    root.done();
    reader.finish();
    return event;
  }

  private static Set<String> kinds(ConfigNode root) {
    Set<String> kinds = new TreeSet<>(root.texts("kinds"));
    if (!Condition.EventOpen.KINDS.containsAll(kinds)) {
      root.problem(
          "kinds",
          "not a known kind of event",
          "write some of " + String.join(", ", Condition.EventOpen.KINDS));
    }
    return kinds;
  }

  private static @Nullable Instant time(@Nullable ConfigNode period, String key) {
    return period != null && period.keys().contains(key) ? period.time(key) : null;
  }
}
