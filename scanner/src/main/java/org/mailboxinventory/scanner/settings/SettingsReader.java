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
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;

/**
 * Reads settings: the defaults, then each file given, then each {@code --set}; what comes later
 * wins. Tells all problems at once.
 */
public final class SettingsReader {
  /** Keys that an earlier version had, each with what to do instead. */
  private static final Map<String, String> RETIRED =
      Map.of("judge.entityHome", "write the country as judge.entity.home");

  private final Map<String, String> retired;
  private final Map<String, SettingLeaves.Leaf> defaults;
  private final Keys keys;
  private final Map<String, SettingLeaves.Leaf> leaves;

  /** The same as they are written, with references not followed. */
  private final Map<String, SettingLeaves.Leaf> written;

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Substitution substitution;
  private int order;

  SettingsReader(
      ConfigFiles config,
      Map<String, String> retired,
      UnaryOperator<@Nullable String> environment) {
    this.retired = retired;
    this.defaults = defaults(config, problems);
    this.keys = Keys.of(defaults);
    this.leaves = new HashMap<>(defaults);
    this.written = new HashMap<>(defaults);
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
    return new SettingsReader(config, RETIRED, environment).settings(files, overrides, formats);
  }

  /**
   * Every setting as it may be shown, in the order of the default settings.
   *
   * @throws SettingsException as {@link #read}
   */
  public static List<ShownSetting> shown(
      ConfigFiles config,
      List<Path> files,
      List<String> overrides,
      UnaryOperator<@Nullable String> environment,
      Set<String> formats)
      throws SettingsException {
    SettingsReader reader = new SettingsReader(config, RETIRED, environment);
    reader.settings(files, overrides, formats);
    List<ShownSetting> shown = new ArrayList<>();
    for (DefaultLines.Line line : DefaultLines.of(config)) {
      SettingLeaves.Leaf leaf = reader.written.get(line.key());
      if (line.isSetting() && leaf != null) {
        boolean set = leaf.place().order() > 0;
        boolean list = Objects.requireNonNull(reader.defaults.get(line.key())).list();
        shown.add(
            new ShownSetting(
                line.key(), leaf.texts(), list, set ? leaf.place() : null, line.comment()));
      }
    }
    return shown;
  }

  /**
   * All that is wrong with settings files, in order of files and lines: what cannot be used, files
   * named in them that are not there, and what a tenant's scan needs, where they name anything of a
   * tenant.
   */
  public static List<ConfigProblem> problems(
      ConfigFiles config,
      List<Path> files,
      List<String> overrides,
      UnaryOperator<@Nullable String> environment,
      Set<String> formats) {
    SettingsReader reader = new SettingsReader(config, RETIRED, environment);
    Settings settings = reader.typed(files, overrides, formats);
    Demands demands = Demands.of(settings).reading().judging();
    boolean tenant =
        reader.leaves.entrySet().stream()
            .anyMatch(
                leaf -> leaf.getKey().startsWith("tenant.") && leaf.getValue().place().order() > 0);
    if (tenant && reader.problems.stream().noneMatch(one -> one.what().contains("'tenant."))) {
      demands.tenant().content();
    }
    reader.problems.addAll(demands.problems());
    return reader.problems.isEmpty() ? List.of() : SettingsException.of(reader.problems).problems();
  }

  /**
   * A time such as {@code 2026-04-01T00:00:00Z}, or a date for its first instant in UTC; throws
   * {@link java.time.format.DateTimeParseException}.
   */
  public static Instant time(String text) {
    return Notation.time(text);
  }

  Settings settings(List<Path> files, List<String> overrides, Set<String> formats)
      throws SettingsException {
    Settings settings = typed(files, overrides, formats);
    if (!problems.isEmpty()) {
      throw SettingsException.of(problems);
    }
    return settings;
  }

  private Settings typed(List<Path> files, List<String> overrides, Set<String> formats) {
    files.forEach(this::file);
    overrides.forEach(this::override);
    return Settings.read(new SettingValues(leaves, problems), formats);
  }

  /** The default of each key. */
  static Map<String, SettingLeaves.Leaf> defaults(
      ConfigFiles config, List<ConfigProblem> problems) {
    try (InputStream stream = config.open(DefaultLines.FILE);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return SettingLeaves.leaves(new Place(0, "default settings"), reader, problems);
    } catch (IOException e) {
      throw new UncheckedIOException("the default settings cannot be read", e);
    }
  }

  private void file(Path file) {
    Place place = new Place(++order, file.toString());
    if (!Files.isRegularFile(file)) {
      problems.add(
          new ConfigProblem(
              place, "there is no such settings file", "check the path given to --settings"));
      return;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      SettingLeaves.leaves(place, reader, problems).forEach(this::take);
    } catch (IOException e) {
      problems.add(
          new ConfigProblem(place, "the settings file cannot be read", "check that this user may"));
    }
  }

  private void override(String pair) {
    int equals = pair.indexOf('=');
    String key = equals <= 0 ? "" : pair.substring(0, equals).strip();
    if (!Keys.isWrittenAsKey(key)) {
      String shown = keys.leading(pair);
      problems.add(
          new ConfigProblem(
              new Place(++order, "--set"),
              shown == null
                  ? "what is given is no key with a value"
                  : "'" + shown + "' has no value",
              "write key=value"));
      return;
    }
    Place place = new Place(++order, "--set " + keys.shown(key));
    take(key, SettingLeaves.value(place, pair.substring(equals + 1), problems));
  }

  private void take(String key, SettingLeaves.Leaf leaf) {
    String instead = retired.get(key);
    if (instead != null) {
      problem(leaf, "'" + key + "' is not used any more", instead);
    } else if (defaults.containsKey(key)) {
      takeKnown(key, leaf);
    } else if (!isSection(key)) {
      problem(leaf, "the key '" + keys.shown(key) + "' is not known", suggestion(key));
    } else if (!leaf.texts().isEmpty()) {
      // An empty section changes nothing.
      problem(leaf, "'" + key + "' is a section, not a value", "write its keys below it");
    }
  }

  private void takeKnown(String key, SettingLeaves.Leaf leaf) {
    if (keys.isSecret(key) && !leaf.texts().stream().allMatch(Substitution::isReference)) {
      problem(
          leaf,
          "'" + key + "' is a secret written in plain text",
          "write ${env:NAME} or ${file:PATH}, and change the secret if others could read it");
      return;
    }
    if (!keys.mayRefer(key) && leaf.texts().stream().anyMatch(Substitution::hasReference)) {
      problem(
          leaf,
          "'" + key + "' cannot take its value from the environment or a file",
          "write the value itself; ${env:NAME} and ${file:PATH} are for secrets and paths");
      return;
    }
    SettingLeaves.Leaf value =
        keys.isKeyFile(key) ? Substitution.pathOf(leaf) : substitution.of(leaf);
    if (value != null) {
      boolean nothing = value.texts().isEmpty() && !value.list();
      leaves.put(key, nothing ? standard(key, leaf) : value);
      written.put(key, nothing ? Objects.requireNonNull(defaults.get(key), key) : leaf);
    }
  }

  /** Nothing written for a key is its default. */
  private SettingLeaves.Leaf standard(String key, SettingLeaves.Leaf leaf) {
    SettingLeaves.Leaf standard = Objects.requireNonNull(defaults.get(key), key);
    return new SettingLeaves.Leaf(leaf.place(), standard.texts(), standard.list());
  }

  private void problem(SettingLeaves.Leaf leaf, String what, String remedy) {
    problems.add(new ConfigProblem(leaf.place(), what, remedy));
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
