package org.mailboxinventory.scanner.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.Place;

/**
 * Puts in what {@code ${env:NAME}} (an environment variable) and {@code ${file:PATH}} (a file's
 * first line) stand for, wherever in a value they stand.
 */
final class Substitution {
  private static final String ENVIRONMENT = "env:";
  private static final String FILE = "file:";
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

  private final UnaryOperator<@Nullable String> environment;
  private final List<ConfigProblem> problems;

  /**
   * @param problems takes each reference that leads nowhere
   */
  Substitution(UnaryOperator<@Nullable String> environment, List<ConfigProblem> problems) {
    this.environment = environment;
    this.problems = problems;
  }

  /** Whether the whole value comes from elsewhere. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text).matches();
  }

  /** Whether a piece of the value comes from elsewhere. */
  static boolean hasReference(String text) {
    return REFERENCE.matcher(text).find();
  }

  /**
   * Where a key lies: of {@code ${file:PATH}} the path and of {@code ${env:NAME}} the variable, and
   * not what is in them; a variable within a longer text is replaced by its value.
   */
  SettingLeaves.@Nullable Leaf placeOf(SettingLeaves.Leaf leaf) {
    List<String> places = new ArrayList<>();
    for (String text : leaf.texts()) {
      Matcher matcher = REFERENCE.matcher(text);
      String named = matcher.matches() ? matcher.group(1) : "";
      if (named.startsWith(FILE)) {
        places.add(named.substring(FILE.length()));
      } else {
        places.add(named.startsWith(ENVIRONMENT) ? named : text);
      }
    }
    return of(new SettingLeaves.Leaf(leaf.place(), places, leaf.list()));
  }

  /** The leaf with its references followed; null when one of them leads nowhere. */
  SettingLeaves.@Nullable Leaf of(SettingLeaves.Leaf leaf) {
    List<String> texts = new ArrayList<>();
    int before = problems.size();
    for (String text : leaf.texts()) {
      String value = filled(text, leaf.place());
      if (!value.isEmpty()) {
        texts.add(value);
      }
    }
    return problems.size() == before
        ? new SettingLeaves.Leaf(leaf.place(), texts, leaf.list())
        : null;
  }

  private String filled(String text, Place place) {
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = followed(matcher.group(1), place);
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private String followed(String reference, Place place) {
    if (reference.startsWith(ENVIRONMENT)) {
      return variable(reference.substring(ENVIRONMENT.length()), place);
    }
    if (reference.startsWith(FILE)) {
      return firstLine(reference.substring(FILE.length()), place);
    }
    problems.add(
        new ConfigProblem(
            place, "'${…}' names neither env: nor file:", "write ${env:NAME} or ${file:PATH}"));
    return "";
  }

  private String variable(String name, Place place) {
    String value = environment.apply(name);
    if (value == null) {
      problems.add(
          new ConfigProblem(
              place,
              "the environment variable " + name + " is not set",
              "set it, or write the value another way"));
      return "";
    }
    return value;
  }

  private String firstLine(String name, Place place) {
    try (var lines = Files.lines(Notation.path(name), StandardCharsets.UTF_8)) {
      return lines.findFirst().orElse("");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(
          new ConfigProblem(
              place,
              "the file " + name + " cannot be read",
              "check that it is there, may be read and is UTF-8 text"));
      return "";
    }
  }
}
