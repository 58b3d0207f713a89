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
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** Keys that an earlier version had, each with what to do instead. */
  private static final Map<String, String> RETIRED =
      Map.of("judge.entityHome", "write the country as judge.entity.home");

  /** Keys whose values stand in no file and on no command line, where others could read them. */
  private static final Set<String> SECRETS =
      Set.of(
          "tenant.credential.certificatePassword",
          "tenant.credential.secret",
          "tenant.credential.token",
          "network.proxy.password");

  private final Map<String, String> retired;
  private final Map<String, SettingsTree.Leaf> defaults = new HashMap<>();
  private final Map<String, SettingsTree.Leaf> leaves = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Substitution substitution;
  private int order;

  SettingsReader(Map<String, String> retired, UnaryOperator<@Nullable String> environment) {
    this.retired = retired;
    this.substitution = new Substitution(environment, problems);
  }

  /**
   * Reads them.
   *
   * @param files later ones win
   * @param overrides {@code key=value}, later ones win
   * @param environment the value of an environment variable; null when it is not set
   * @param formats what {@code report.formats} may name
   */
  public static Settings read(
      ConfigFiles config,
      List<Path> files,
      List<String> overrides,
      UnaryOperator<@Nullable String> environment,
      Set<String> formats)
      throws SettingsException {
    return new SettingsReader(RETIRED, environment).settings(config, files, overrides, formats);
  }

  /**
   * A time such as {@code 2026-04-01T00:00:00Z}, or a date for its first instant in UTC; throws
   * {@link java.time.format.DateTimeParseException}.
   */
  public static Instant time(String text) {
    return Notation.time(text);
  }

  Settings settings(
      ConfigFiles config, List<Path> files, List<String> overrides, Set<String> formats)
      throws SettingsException {
    defaults(config);
    files.forEach(this::file);
    overrides.forEach(this::override);
    Settings settings = new TypedSettings(new SettingValues(leaves, problems), formats).settings();
    if (!problems.isEmpty()) {
      throw SettingsException.of(problems);
    }
    return settings;
  }

  private void defaults(ConfigFiles config) {
    try (InputStream stream = config.open(DEFAULTS);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      defaults.putAll(SettingsTree.leaves(new Place(0, "default settings"), reader, problems));
      leaves.putAll(defaults);
    } catch (IOException e) {
      throw new UncheckedIOException("the default settings cannot be read", e);
    }
  }

  private void file(Path file) {
    Place place = new Place(++order, file.toString());
    if (!Files.isRegularFile(file)) {
      problems.add(
          new Problem(
              place, "there is no such settings file", "check the path given to --settings"));
      return;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      SettingsTree.leaves(place, reader, problems).forEach(this::take);
    } catch (IOException e) {
      problems.add(
          new Problem(place, "the settings file cannot be read", "check that this user may"));
    }
  }

  private void override(String pair) {
    int equals = pair.indexOf('=');
    if (equals <= 0) {
      problems.add(
          new Problem(
              new Place(++order, "--set"), "'" + pair + "' has no value", "write key=value"));
      return;
    }
    String key = pair.substring(0, equals).strip();
    Place place = new Place(++order, "--set " + key);
    take(key, SettingsTree.value(place, pair.substring(equals + 1), problems));
  }

  private void take(String key, SettingsTree.Leaf leaf) {
    String instead = retired.get(key);
    if (instead != null) {
      problem(leaf, "'" + key + "' is not used any more", instead);
    } else if (defaults.containsKey(key)) {
      takeKnown(key, leaf);
    } else if (!isSection(key)) {
      problem(leaf, "the key '" + key + "' is not known", suggestion(key));
    } else if (!leaf.texts().isEmpty()) {
      // An empty section changes nothing.
      problem(leaf, "'" + key + "' is a section, not a value", "write its keys below it");
    }
  }

  private void takeKnown(String key, SettingsTree.Leaf leaf) {
    if (SECRETS.contains(key) && !leaf.texts().stream().allMatch(Substitution::isReference)) {
      problem(
          leaf,
          "'" + key + "' is a secret that stands in the open",
          "write ${env:NAME} or ${file:PATH}, and change the secret if others could read it");
      return;
    }
    SettingsTree.Leaf value =
        key.equals(KEY_FILE) ? Substitution.pathOf(leaf) : substitution.of(leaf);
    if (value != null) {
      leaves.put(key, value.texts().isEmpty() && !value.list() ? standard(key, leaf) : value);
    }
  }

  /** Nothing written for a key is its default. */
  private SettingsTree.Leaf standard(String key, SettingsTree.Leaf leaf) {
    SettingsTree.Leaf standard = Objects.requireNonNull(defaults.get(key), key);
    return new SettingsTree.Leaf(leaf.place(), standard.texts(), standard.list());
  }

  private void problem(SettingsTree.Leaf leaf, String what, String remedy) {
    problems.add(new Problem(leaf.place(), what, remedy));
  }

  private boolean isSection(String key) {
    return leaves.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
  }

  private String suggestion(String key) {
    String nearest = Spelling.nearest(key, leaves.keySet());
    return nearest == null
        ? "see the default settings for all keys"
        : "did you mean '" + nearest + "'?";
  }
}
