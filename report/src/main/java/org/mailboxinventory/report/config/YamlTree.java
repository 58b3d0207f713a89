package org.mailboxinventory.report.config;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written at a place of a YAML file, with all that lies below it. Immutable.
 *
 * @param place where it begins; for what is absent, where the mapping begins that lacks it
 * @param text a single value as it is written, without its quotes; else empty
 * @param items those of a list; else empty
 * @param entries those of a mapping, in the order of the file; else empty
 */
public record YamlTree(
    Place place, Kind kind, String text, List<YamlTree> items, Map<String, Entry> entries) {

  public YamlTree {
    items = List.copyOf(items);
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** What something is in YAML. */
  public enum Kind {
    ABSENT,
    /** Written, as nothing or as {@code null}. */
    NULL,
    /** Quoted, or nothing of the other kinds. */
    TEXT,
    INTEGER,
    DECIMAL,
    /** {@code true} or {@code false}. */
    FLAG,
    LIST,
    MAPPING;

    boolean isSingle() {
      return switch (this) {
        case NULL, TEXT, INTEGER, DECIMAL, FLAG -> true;
        case ABSENT, LIST, MAPPING -> false;
      };
    }
  }

  /**
   * A key of a mapping with what is written for it.
   *
   * @param place of the key
   */
  public record Entry(Place place, YamlTree value) {}

  /**
   * The tree of a file, each place with its line and column. What is no YAML is a problem and gives
   * nothing; so does a key that is written a second time.
   *
   * @param file as a whole
   */
  public static YamlTree of(Place file, Reader reader, List<ConfigProblem> problems) {
    return new YamlParser(file, true, problems).tree(reader);
  }

  /** The same of a text that is no file: each place is that of the whole text. */
  public static YamlTree ofText(Place whole, Reader reader, List<ConfigProblem> problems) {
    return new YamlParser(whole, false, problems).tree(reader);
  }

  static YamlTree absent(Place place) {
    return new YamlTree(place, Kind.ABSENT, "", List.of(), Map.of());
  }

  static YamlTree single(Place place, Kind kind, String text) {
    return new YamlTree(place, kind, text, List.of(), Map.of());
  }

  static YamlTree list(Place place, List<YamlTree> items) {
    return new YamlTree(place, Kind.LIST, "", items, Map.of());
  }

  static YamlTree mapping(Place place, Map<String, Entry> entries) {
    return new YamlTree(place, Kind.MAPPING, "", List.of(), entries);
  }

  /** Whether it is a single value, {@code null} included. */
  public boolean isSingle() {
    return kind.isSingle();
  }

  public boolean isAbsent() {
    return kind == Kind.ABSENT;
  }

  public boolean isList() {
    return kind == Kind.LIST;
  }

  public boolean isMapping() {
    return kind == Kind.MAPPING;
  }

  /** The keys of a mapping, in the order of the file; none of anything else. */
  public List<String> keys() {
    return new ArrayList<>(entries.keySet());
  }

  /** What is written for a key; absent where there is none. */
  public YamlTree at(String key) {
    Entry entry = entries.get(key);
    return entry == null ? absent(place) : entry.value();
  }
}
