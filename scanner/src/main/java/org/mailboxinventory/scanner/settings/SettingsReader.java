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
import java.util.List;
import java.util.Map;
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

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Keys keys;
  private final EffectiveLeaves leaves;
  private int order;

  SettingsReader(
      ConfigFiles config,
      Map<String, String> retired,
      UnaryOperator<@Nullable String> environment) {
    Map<String, SettingLeaves.Leaf> defaults = defaults(config, problems);
    this.keys = Keys.of(defaults);
    this.leaves =
        new EffectiveLeaves(
            defaults, keys, retired, new Substitution(environment, problems), problems);
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
      SettingLeaves.Leaf leaf = reader.leaves.written(line.key());
      if (line.isSetting() && leaf != null) {
        boolean set = leaf.place().order() > 0;
        boolean list = reader.leaves.standard(line.key()).list();
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
    boolean tenant = reader.leaves.isSet("tenant.");
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
    return Settings.read(
        new SettingValues(leaves.all(), leaves.given(), problems), formats, leaves.digest());
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
          Files.isDirectory(file)
              ? new ConfigProblem(place, "this is a folder", "name a settings file in it")
              : new ConfigProblem(
                  place, "there is no such settings file", "check the path given to --settings"));
      return;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      SettingLeaves.leaves(place, reader, problems).forEach(leaves::take);
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
    leaves.take(key, SettingLeaves.value(place, pair.substring(equals + 1), problems));
  }
}
