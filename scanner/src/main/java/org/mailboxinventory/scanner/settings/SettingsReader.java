package org.mailboxinventory.scanner.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads settings: the defaults, then each file given, then each {@code --set}; what comes later
 * wins. Tells all problems at once.
 */
public final class SettingsReader {
  private static final String DEFAULTS = "settings/default.yaml";

  /** Holds bytes rather than text, so {@code ${file:PATH}} is the same as the path itself. */
  private static final String KEY_FILE = "ledger.fingerprintKey";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

  /** Keys that an earlier version had, with what to use instead. */
  private static final Map<String, String> RETIRED = Map.of();

  private final Map<String, SettingsTree.Leaf> defaults = new HashMap<>();
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
      defaults.putAll(SettingsTree.leaves("default settings", reader, problems));
      leaves.putAll(defaults);
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
    } else if (defaults.containsKey(key)) {
      leaves.put(key, leaf.texts().isEmpty() ? emptied(key, leaf) : filled(key, leaf));
    } else if (isSection(key) && leaf.texts().isEmpty()) {
      // An empty section changes nothing.
      return;
    } else {
      problems.add(
          new Problem(leaf.place(), "the key '" + key + "' is not known", suggestion(key)));
    }
  }

  /** Nothing written for a key is its default; an empty list is an empty list. */
  private SettingsTree.Leaf emptied(String key, SettingsTree.Leaf leaf) {
    SettingsTree.Leaf standard = Objects.requireNonNull(defaults.get(key), key);
    return leaf.list()
        ? leaf
        : new SettingsTree.Leaf(leaf.place(), standard.texts(), standard.list());
  }

  private SettingsTree.Leaf filled(String key, SettingsTree.Leaf leaf) {
    Matcher keyFile = PLACEHOLDER.matcher(String.valueOf(leaf.text()));
    if (key.equals(KEY_FILE) && keyFile.matches() && keyFile.group(1).startsWith("file:")) {
      String path = keyFile.group(1).substring("file:".length());
      return new SettingsTree.Leaf(leaf.place(), List.of(path), false);
    }
    List<String> texts =
        leaf.texts().stream().map(text -> substituted(text, leaf.place())).toList();
    return new SettingsTree.Leaf(leaf.place(), texts, leaf.list(), texts.equals(leaf.texts()));
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

  /** Replaces {@code ${env:NAME}} and {@code ${file:PATH}}, wherever in the text they stand. */
  private String substituted(String text, String place) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value(matcher.group(1), place)));
    }
    return matcher.appendTail(filled).toString();
  }

  private String value(String inner, String place) {
    if (inner.startsWith("env:")) {
      return environmentValue(inner.substring(4), place);
    }
    if (inner.startsWith("file:")) {
      return firstLine(inner.substring(5), place);
    }
    problems.add(
        new Problem(
            place, "'${…}' names neither env: nor file:", "write ${env:NAME} or ${file:PATH}"));
    return "";
  }

  private String environmentValue(String name, String place) {
    String value = environment.apply(name);
    if (value == null) {
      problems.add(
          new Problem(
              place,
              "the environment variable " + name + " is not set",
              "set it, or write the value another way"));
      return "";
    }
    return value;
  }

  private String firstLine(String path, String place) {
    try (var lines = Files.lines(Path.of(path), StandardCharsets.UTF_8)) {
      return lines.findFirst().orElse("");
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      problems.add(
          new Problem(
              place,
              "the file " + path + " cannot be read",
              "check that it is there, may be read and is UTF-8 text"));
      return "";
    }
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
