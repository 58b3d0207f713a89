package org.mailboxinventory.report.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a config file, read key by key. What is missing or of the wrong kind is noted as a
 * problem and stands as an empty value, so that reading goes on and finds every problem; {@link
 * #done()} notes the keys that nobody asked for.
 */
public final class ConfigNode {
  private final String where;
  private final YamlTree node;
  private final List<ConfigProblem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * A mapping.
   *
   * @param where the keys that lead to it; empty for the whole file
   * @param problems takes whatever is wrong
   */
  ConfigNode(String where, YamlTree node, List<ConfigProblem> problems) {
    this.where = where;
    this.node = node;
    this.problems = problems;
  }

  /** Notes a problem at a key of this mapping. */
  public void problem(String key, String what, String remedy) {
    String at = path(key);
    problems.add(
        new ConfigProblem(node.at(key).place(), at.isEmpty() ? what : at + ": " + what, remedy));
  }

  /** A text that must be there. */
  public String text(String key) {
    String text = optionalText(key);
    if (text == null || text.isBlank()) {
      problem(key, "a text is missing", "write one");
      return "";
    }
    return text;
  }

  /** A text, or null when the key is null or absent. */
  public @Nullable String optionalText(String key) {
    YamlTree value = ask(key);
    return switch (value.kind()) {
      case ABSENT, NULL -> null;
      case TEXT -> value.text();
      default -> {
        problem(key, "not a text", "put it in quotes");
        yield null;
      }
    };
  }

  /** A date that must be there. */
  public LocalDate date(String key) {
    LocalDate date = optionalDate(key);
    if (date == null) {
      problem(key, "a date is missing", "write it as in 2026-11-24");
      return LocalDate.EPOCH;
    }
    return date;
  }

  /** A date, or null when the key is null or absent. */
  public @Nullable LocalDate optionalDate(String key) {
    String text = optionalText(key);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(key, "not a date", "write it as in 2026-11-24");
      return LocalDate.EPOCH;
    }
  }

  /** A time, or a date for its first instant in UTC, that must be there. */
  public Instant time(String key) {
    String text = optionalText(key);
    try {
      if (text != null) {
        return text.contains("T")
            ? OffsetDateTime.parse(text).toInstant()
            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
    } catch (DateTimeParseException e) {
      // Told below, as one that is missing.
    }
    problem(key, "not a time", "write it as in 2026-11-24 or 2026-11-24T09:30:00Z");
    return Instant.EPOCH;
  }

  /** Whether a key is there and says null. */
  public boolean isNull(String key) {
    return ask(key).kind() == YamlTree.Kind.NULL;
  }

  /** A whole number between {@code least} and {@code most}. */
  public int integer(String key, int least, int most) {
    YamlTree value = ask(key);
    try {
      if (value.kind() == YamlTree.Kind.INTEGER) {
        int number = Integer.parseInt(value.text());
        if (number >= least && number <= most) {
          return number;
        }
      }
    } catch (NumberFormatException e) {
      // Said below, as one out of range.
    }
    problem(key, "not a whole number in range", "write one from " + least + " to " + most);
    return least;
  }

  /** True or false. */
  public boolean flag(String key) {
    YamlTree value = ask(key);
    if (value.kind() != YamlTree.Kind.FLAG) {
      problem(key, "neither true nor false", "write one of them");
    }
    return value.text().equalsIgnoreCase("true");
  }

  /** One of the given words; the first stands in for a wrong one. */
  public String word(String key, List<String> words) {
    String text = optionalText(key);
    if (text == null || !words.contains(text)) {
      problem(key, "not one of the known words", "write one of " + String.join(", ", words));
      return words.get(0);
    }
    return text;
  }

  /** A list of texts; absent is empty. */
  public List<String> texts(String key) {
    YamlTree value = ask(key);
    List<String> texts = new ArrayList<>();
    if (value.isAbsent()) {
      return texts;
    }
    if (!value.isList()) {
      problem(key, "not a list", "write [a, b]");
    }
    for (YamlTree element : value.items()) {
      if (element.kind() == YamlTree.Kind.TEXT) {
        texts.add(element.text());
      } else {
        problem(key, "an element that is not a text", "put it in quotes");
      }
    }
    return texts;
  }

  /** A mapping below a key, or null when it is absent. */
  public @Nullable ConfigNode optionalChild(String key) {
    return ask(key).isAbsent() ? null : child(key);
  }

  /** A mapping below a key that must be there. */
  public ConfigNode child(String key) {
    YamlTree value = ask(key);
    if (!value.isMapping()) {
      problem(key, "not a mapping", "write keys and values below it");
    }
    return new ConfigNode(path(key), value, problems);
  }

  /** The mappings in a list below a key. */
  public List<ConfigNode> list(String key) {
    YamlTree value = ask(key);
    if (!value.isList()) {
      problem(key, "not a list", "write a list of mappings");
    }
    List<ConfigNode> nodes = new ArrayList<>();
    for (YamlTree element : value.items()) {
      nodes.add(new ConfigNode(path(key) + "[" + nodes.size() + "]", element, problems));
    }
    return nodes;
  }

  /** All mappings of this mapping by their keys, in the order of the file. */
  public Map<String, ConfigNode> children() {
    Map<String, ConfigNode> children = new LinkedHashMap<>();
    for (String key : keys()) {
      children.put(key, child(key));
    }
    return children;
  }

  /** All keys, in the order of the file. */
  public List<String> keys() {
    return node.keys();
  }

  /** Notes every key that nobody asked for. */
  public void done() {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        problem(key, "unknown key", "remove it, or write one of " + String.join(", ", asked));
      }
    }
  }

  private YamlTree ask(String key) {
    asked.add(key);
    return node.at(key);
  }

  private String path(String key) {
    if (where.isEmpty()) {
      return key;
    }
    return key.isEmpty() ? where : where + "." + key;
  }
}
