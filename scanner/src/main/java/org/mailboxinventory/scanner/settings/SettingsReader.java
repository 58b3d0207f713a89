package org.mailboxinventory.scanner.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads settings: the defaults, then each file given, then each {@code --set}; what comes later
 * wins. Tells all problems at once.
 */
public final class SettingsReader {
  private static final String DEFAULTS = "settings/default.yaml";

  /** Keys that an earlier version had, with what to use instead. */
  private static final Map<String, String> RETIRED = Map.of();

  private final Map<String, SettingsTree.Leaf> leaves = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final UnaryOperator<@Nullable String> environment;

  private SettingsReader(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  /**
   * Reads them.
   *
   * @param files later ones win
   * @param overrides {@code key=value}
   * @param environment the value of an environment variable; null when it is not set
   */
  public static Settings read(
      ConfigFiles config,
      List<Path> files,
      List<String> overrides,
      UnaryOperator<@Nullable String> environment)
      throws SettingsException {
    SettingsReader reader = new SettingsReader(environment);
    reader.defaults(config);
    files.forEach(reader::file);
    overrides.forEach(reader::override);
    Settings settings = new TypedSettings(reader.leaves, reader.problems).settings();
    if (!reader.problems.isEmpty()) {
      throw new SettingsException(reader.problems);
    }
    return settings;
  }

  /**
   * A time such as {@code 2026-04-01T00:00:00Z}, or a date for its first instant in UTC; throws
   * {@link java.time.format.DateTimeParseException}.
   */
  public static Instant time(String text) {
    return TypedSettings.time(text);
  }

  private void defaults(ConfigFiles config) {
    try (InputStream stream = config.open(DEFAULTS);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      leaves.putAll(SettingsTree.leaves("default settings", reader, problems));
    } catch (IOException e) {
      throw new UncheckedIOException("the default settings cannot be read", e);
    }
  }

  private void file(Path file) {
    if (!Files.isRegularFile(file)) {
      problems.add(
          new Problem(
              file.toString(),
              "there is no such settings file",
              "check the path given to --settings"));
      return;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      SettingsTree.leaves(file.toString(), reader, problems).forEach(this::take);
    } catch (IOException e) {
      problems.add(
          new Problem(
              file.toString(),
              "the settings file cannot be read",
              "check that it may be read and is UTF-8 text"));
    }
  }

  private void override(String pair) {
    int equals = pair.indexOf('=');
    String key = equals < 0 ? pair : pair.substring(0, equals);
    String place = "--set " + key;
    if (equals <= 0) {
      problems.add(new Problem("--set", "'" + key + "' has no value", "write key=value"));
      return;
    }
    take(key, SettingsTree.value(place, pair.substring(equals + 1), problems));
  }

  private void take(String key, SettingsTree.Leaf leaf) {
    String instead = RETIRED.get(key);
    if (instead != null) {
      problems.add(new Problem(leaf.place(), "'" + key + "' is not used any more", instead));
    } else if (leaves.containsKey(key)) {
      leaves.put(
          key,
          new SettingsTree.Leaf(
              leaf.place(),
              leaf.texts().stream().map(text -> substituted(text, leaf.place())).toList(),
              leaf.list()));
    } else if (isSection(key) && leaf.texts().isEmpty()) {
      // An empty section changes nothing.
      return;
    } else {
      problems.add(
          new Problem(leaf.place(), "the key '" + key + "' is not known", suggestion(key)));
    }
  }

  private boolean isSection(String key) {
    return leaves.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
  }

  private String suggestion(String key) {
    String nearest = "";
    int least = 4;
    for (String known : leaves.keySet()) {
      int distance = distance(key, known);
      if (distance < least || (distance == least && known.compareTo(nearest) < 0)) {
        least = distance;
        nearest = known;
      }
    }
    return nearest.isEmpty()
        ? "see the default settings for all keys"
        : "did you mean '" + nearest + "'?";
  }

  /** Replaces {@code ${env:NAME}} and {@code ${file:PATH}}. */
  private String substituted(String text, String place) {
    if (!text.startsWith("${") || !text.endsWith("}")) {
      return text;
    }
    String inner = text.substring(2, text.length() - 1);
    if (inner.startsWith("env:")) {
      String value = environment.apply(inner.substring(4));
      if (value == null) {
        problems.add(
            new Problem(
                place,
                "the environment variable " + inner.substring(4) + " is not set",
                "set it, or write the value another way"));
        return "";
      }
      return value;
    }
    if (inner.startsWith("file:")) {
      try (var lines = Files.lines(Path.of(inner.substring(5)), StandardCharsets.UTF_8)) {
        return lines.findFirst().orElse("");
      } catch (IOException | UncheckedIOException e) {
        problems.add(
            new Problem(
                place,
                "the file " + inner.substring(5) + " cannot be read",
                "check that it is there and may be read"));
        return "";
      }
    }
    problems.add(
        new Problem(
            place, "'${…}' names neither env: nor file:", "write ${env:NAME} or ${file:PATH}"));
    return "";
  }

  /** Levenshtein's distance: how many letters to change, add or drop. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
