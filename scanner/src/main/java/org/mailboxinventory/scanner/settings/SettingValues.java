package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;

/**
 * The value of each key in the type that is wanted. One that does not fit is noted as a problem,
 * and something of the type is returned all the same, so that the next problem is found too.
 */
final class SettingValues {
  private final Map<String, SettingLeaves.Leaf> leaves;
  private final Set<String> given;
  private final List<ConfigProblem> problems;
  private final Map<String, Declared> declared = new LinkedHashMap<>();

  /** Of defaults alone. */
  SettingValues(Map<String, SettingLeaves.Leaf> leaves, List<ConfigProblem> problems) {
    this(leaves, Set.of(), problems);
  }

  /**
   * Of defaults and of what takes their place.
   *
   * @param given the keys that somebody wrote a value for
   */
  SettingValues(
      Map<String, SettingLeaves.Leaf> leaves, Set<String> given, List<ConfigProblem> problems) {
    this.leaves = leaves;
    this.given = Set.copyOf(given);
    this.problems = problems;
  }

  /**
   * What a key takes.
   *
   * @param words those it takes, where the kind is of a closed set of them; else empty
   */
  record Declared(ValueKind kind, Set<String> words) {
    Declared {
      words = Set.copyOf(words);
    }

    private String expected() {
      return kind.written() + (words.isEmpty() ? "" : " " + new TreeSet<>(words));
    }
  }

  /** Every key read so far, with what it takes, in the order of reading. */
  Map<String, Declared> declared() {
    return Collections.unmodifiableMap(declared);
  }

  /** Those of the keys that nobody wrote a value for. */
  Set<String> defaultsOf(Set<String> keys) {
    Set<String> defaults = new TreeSet<>(keys);
    defaults.removeAll(given);
    return defaults;
  }

  @Nullable String text(String key) {
    return optional(key, plain(ValueKind.TEXT), text -> text);
  }

  @Nullable String secret(String key) {
    return optional(key, plain(ValueKind.SECRET), text -> text);
  }

  @Nullable String account(String key) {
    return optional(key, plain(ValueKind.ACCOUNT), text -> text);
  }

  /** The members of a list; a single value is a list of one. */
  List<String> texts(String key) {
    return members(key, plain(ValueKind.TEXTS), text -> text);
  }

  long size(String key) {
    return required(key, plain(ValueKind.SIZE), 1L, Notation::size);
  }

  Duration span(String key) {
    return required(key, plain(ValueKind.SPAN), Duration.ofSeconds(1), Notation::span);
  }

  @Nullable Instant time(String key) {
    return optional(key, plain(ValueKind.TIME), Notation::time);
  }

  int count(String key) {
    return required(key, plain(ValueKind.COUNT), 1, Notation::count);
  }

  @Nullable Integer countOrNothing(String key) {
    return optional(key, plain(ValueKind.COUNT), Notation::count);
  }

  boolean flag(String key) {
    return oneOf(key, Set.of("true", "false")).equals("true");
  }

  String oneOf(String key, Set<String> words) {
    Declared kind = new Declared(ValueKind.WORD, words);
    return required(key, kind, words.iterator().next(), text -> known(text, words));
  }

  /** A list of which each member is one of {@code words}. */
  List<String> someOf(String key, Set<String> words) {
    return members(key, new Declared(ValueKind.WORDS, words), text -> known(text, words));
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    Declared kind = new Declared(ValueKind.WORD, words(type));
    return required(key, kind, type.getEnumConstants()[0], text -> constant(text, type));
  }

  <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
    Declared kind = new Declared(ValueKind.WORDS, words(type));
    return Set.copyOf(new HashSet<>(members(key, kind, text -> constant(text, type))));
  }

  String country(String key) {
    return required(key, plain(ValueKind.COUNTRY), "IN", Notation::country);
  }

  List<String> countries(String key) {
    return members(key, plain(ValueKind.COUNTRIES), Notation::country);
  }

  @Nullable URI address(String key) {
    return optional(key, plain(ValueKind.ADDRESS), Notation::address);
  }

  @Nullable Path path(String key) {
    return optional(key, plain(ValueKind.PATH), Notation::path);
  }

  Path requiredPath(String key) {
    return required(key, plain(ValueKind.PATH), Path.of(""), Notation::path);
  }

  List<Path> paths(String key) {
    return members(key, plain(ValueKind.PATHS), Notation::path);
  }

  @Nullable KeyPlace keyPlace(String key) {
    return optional(key, plain(ValueKind.KEY_FILE), KeyPlace::of);
  }

  /** Notes that the value of {@code key} cannot be used. */
  void problem(String key, String what, String remedy) {
    problems.add(new ConfigProblem(leaf(key).place(), "'" + key + "' " + what, remedy));
  }

  private SettingLeaves.Leaf leaf(String key) {
    return Objects.requireNonNull(leaves.get(key), key);
  }

  private static Declared plain(ValueKind kind) {
    return new Declared(kind, Set.of());
  }

  private <T> T required(String key, Declared kind, T otherwise, Function<String, T> parse) {
    SettingLeaves.Leaf leaf = leaf(key);
    T value = optional(key, kind, parse);
    if (leaf.text() == null && !leaf.list()) {
      problem(key, "is empty", "write " + kind.expected());
    }
    return value == null ? otherwise : value;
  }

  private <T> @Nullable T optional(String key, Declared kind, Function<String, T> parse) {
    declared.put(key, kind);
    SettingLeaves.Leaf leaf = leaf(key);
    if (leaf.list()) {
      problem(key, "is a list", "write " + kind.expected());
      return null;
    }
    String text = leaf.text();
    return text == null ? null : parsed(key, kind, text, parse);
  }

  private <T> List<T> members(String key, Declared kind, Function<String, T> parse) {
    declared.put(key, kind);
    List<T> members = new ArrayList<>();
    for (String text : leaf(key).texts()) {
      T member = parsed(key, kind, text, parse);
      if (member != null) {
        members.add(member);
      }
    }
    return List.copyOf(members);
  }

  private <T> @Nullable T parsed(
      String key, Declared kind, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      problem(key, "is not valid", "write " + kind.expected());
      return null;
    }
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

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
