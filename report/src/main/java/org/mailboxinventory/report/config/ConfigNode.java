package org.mailboxinventory.report.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a config file, read key by key. What is missing or of the wrong kind is noted as a
 * problem and stands as an empty value, so that reading goes on and finds every problem; {@link
 * #done()} notes the keys that nobody asked for.
 */
public final class ConfigNode {
  private final String file;
  private final String where;
  private final JsonNode node;
  private final Consumer<ConfigProblem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  ConfigNode(String file, String where, JsonNode node, Consumer<ConfigProblem> problems) {
    this.file = file;
    this.where = where;
    this.node = node;
    this.problems = problems;
  }

  /** Notes a problem at a key of this mapping. */
  public void problem(String key, String what, String remedy) {
    problems.accept(new ConfigProblem(file, path(key), what, remedy));
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
    JsonNode value = ask(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      problem(key, "not a text", "put it in quotes");
      return null;
    }
    return value.textValue();
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
    return ask(key).isNull();
  }

  /** A whole number between {@code least} and {@code most}. */
  public int integer(String key, int least, int most) {
    JsonNode value = ask(key);
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.intValue() < least
        || value.intValue() > most) {
      problem(key, "not a whole number in range", "write one from " + least + " to " + most);
      return least;
    }
    return value.intValue();
  }

  /** True or false. */
  public boolean flag(String key) {
    JsonNode value = ask(key);
    if (!value.isBoolean()) {
      problem(key, "neither true nor false", "write one of them");
    }
    return value.asBoolean(false);
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
    JsonNode value = ask(key);
    List<String> texts = new ArrayList<>();
    if (value.isMissingNode()) {
      return texts;
    }
    if (!value.isArray()) {
      problem(key, "not a list", "write [a, b]");
    }
    for (JsonNode element : value) {
      if (element.isTextual()) {
        texts.add(element.textValue());
      } else {
        problem(key, "an element that is not a text", "put it in quotes");
      }
    }
    return texts;
  }

  /** A mapping below a key, or null when it is absent. */
  public @Nullable ConfigNode optionalChild(String key) {
    return ask(key).isMissingNode() ? null : child(key);
  }

  /** A mapping below a key that must be there. */
  public ConfigNode child(String key) {
    JsonNode value = ask(key);
    if (!value.isObject()) {
      problem(key, "not a mapping", "write keys and values below it");
    }
    return new ConfigNode(file, path(key), value, problems);
  }

  /** The mappings in a list below a key. */
  public List<ConfigNode> list(String key) {
    JsonNode value = ask(key);
    if (!value.isArray()) {
      problem(key, "not a list", "write a list of mappings");
    }
    List<ConfigNode> nodes = new ArrayList<>();
    for (JsonNode element : value) {
      nodes.add(new ConfigNode(file, path(key) + "[" + nodes.size() + "]", element, problems));
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
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Notes every key that nobody asked for. */
  public void done() {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        problem(key, "unknown key", "remove it, or write one of " + String.join(", ", asked));
      }
    }
  }

  private JsonNode ask(String key) {
    asked.add(key);
    JsonNode value = node.get(key);
    return value == null ? MissingNode.getInstance() : value;
  }

  private String path(String key) {
    if (where.isEmpty()) {
      return key;
    }
    return key.isEmpty() ? where : where + "." + key;
  }
}
