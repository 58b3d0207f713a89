package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of each key in the type that is wanted. One that does not fit is noted as a problem,
 * and something of the type is returned all the same, so that the next problem is found too.
 */
final class SettingValues {
  private final Map<String, SettingsTree.Leaf> leaves;
  private final List<Problem> problems;

  SettingValues(Map<String, SettingsTree.Leaf> leaves, List<Problem> problems) {
    this.leaves = leaves;
    this.problems = problems;
  }

  @Nullable String text(String key) {
    return optional(key, "a single value", text -> text);
  }

  /** The members of a list; a single value is a list of one. */
  List<String> texts(String key) {
    return List.copyOf(leaf(key).texts());
  }

  long size(String key) {
    return required(key, "a size such as 150MB", 1L, Notation::size);
  }

  Duration span(String key) {
    return required(
        key, "a time span such as 60s, 15m or 4h", Duration.ofSeconds(1), Notation::span);
  }

  @Nullable Instant time(String key) {
    return optional(key, "a time such as 2024-04-01T00:00:00Z, or a date", Notation::time);
  }

  int count(String key) {
    return required(key, "a whole number from 1 on", 1, SettingValues::positive);
  }

  @Nullable Integer countOrNothing(String key) {
    return optional(key, "a whole number from 1 on", SettingValues::positive);
  }

  boolean flag(String key) {
    return oneOf(key, Set.of("true", "false")).equals("true");
  }

  String oneOf(String key, Set<String> words) {
    return required(key, oneOf(words), words.iterator().next(), text -> known(text, words));
  }

  /** A list of which each member is one of {@code words}. */
  List<String> someOf(String key, Set<String> words) {
    return members(key, oneOf(words), text -> known(text, words));
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    E[] constants = type.getEnumConstants();
    return required(key, oneOf(words(type)), constants[0], text -> constant(text, type));
  }

  <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
    return Set.copyOf(
        new HashSet<>(members(key, oneOf(words(type)), text -> constant(text, type))));
  }

  String country(String key) {
    return required(key, "a country's two capitals, as in IN", "IN", Notation::country);
  }

  List<String> countries(String key) {
    return members(key, "countries' two capitals, as in [US, GB]", Notation::country);
  }

  @Nullable URI address(String key) {
    return optional(
        key,
        "an address such as https://host.example, without user or password in it",
        Notation::address);
  }

  @Nullable Path path(String key) {
    return optional(key, "a path", Notation::path);
  }

  Path requiredPath(String key) {
    return required(key, "a path", Path.of(""), Notation::path);
  }

  List<Path> paths(String key) {
    return members(key, "paths", Notation::path);
  }

  /** Notes that the value of {@code key} cannot be used. */
  void problem(String key, String what, String remedy) {
    problems.add(new Problem(leaf(key).place(), "'" + key + "' " + what, remedy));
  }

  private SettingsTree.Leaf leaf(String key) {
    return Objects.requireNonNull(leaves.get(key), key);
  }

  private <T> T required(String key, String expected, T otherwise, Function<String, T> parse) {
    SettingsTree.Leaf leaf = leaf(key);
    if (leaf.text() == null && !leaf.list()) {
      problem(key, "is empty", "write " + expected);
      return otherwise;
    }
    T value = optional(key, expected, parse);
    return value == null ? otherwise : value;
  }

  private <T> @Nullable T optional(String key, String expected, Function<String, T> parse) {
    SettingsTree.Leaf leaf = leaf(key);
    if (leaf.list()) {
      problem(key, "is a list", "write " + expected);
      return null;
    }
    String text = leaf.text();
    return text == null ? null : parsed(key, expected, text, parse);
  }

  private <T> List<T> members(String key, String expected, Function<String, T> parse) {
    List<T> members = new ArrayList<>();
    for (String text : texts(key)) {
      T member = parsed(key, expected, text, parse);
      if (member != null) {
        members.add(member);
      }
    }
    return List.copyOf(members);
  }

  private <T> @Nullable T parsed(
      String key, String expected, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      problem(key, "is not valid", "write " + expected);
      return null;
    }
  }

  private static int positive(String text) {
    int number = Integer.parseInt(text.strip());
    if (number < 1) {
      throw new IllegalArgumentException("less than one");
    }
    return number;
  }

  private static String known(String text, Set<String> words) {
    if (!words.contains(text)) {
      throw new IllegalArgumentException("not known");
    }
    return text;
  }

  private static <E extends Enum<E>> E constant(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> spelled(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not known"));
  }

  private static <E extends Enum<E>> Set<String> words(Class<E> type) {
    Set<String> words = new TreeSet<>();
    for (E constant : type.getEnumConstants()) {
      words.add(spelled(constant));
    }
    return words;
  }

  private static String oneOf(Set<String> words) {
    return "one of " + new TreeSet<>(words);
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
