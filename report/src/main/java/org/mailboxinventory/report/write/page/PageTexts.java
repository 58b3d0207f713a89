package org.mailboxinventory.report.write.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the page.
 *
 * @param texts by key, English and Hindi
 * @param words Hindi names of codes, by set and code
 */
record PageTexts(Map<String, List<String>> texts, Map<String, Map<String, Object>> words) {

  static PageTexts load() {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    return new PageTexts(
        read(yaml, "page-text.yaml", new TypeReference<Map<String, List<String>>>() {}),
        read(yaml, "page-words.yaml", new TypeReference<Map<String, Map<String, Object>>>() {}));
  }

  private static <T> T read(ObjectMapper yaml, String name, TypeReference<T> type) {
    try (InputStream stream = PageTexts.class.getResourceAsStream(name)) {
      return yaml.readValue(Objects.requireNonNull(stream, name), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code {n:mailbox/mailboxes}}: the first where the value is one, the second elsewhere. */
  private static final Pattern IN_NUMBER = Pattern.compile("\\{(\\w+):([^/}]*)/([^}]*)\\}");

  /** A text with the words of its numbers: one mailbox, two mailboxes. */
  static String inNumber(String text, Map<String, String> values) {
    return IN_NUMBER
        .matcher(text)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    "1".equals(values.get(it.group(1))) ? it.group(2) : it.group(3)));
  }

  /** The text of a key in a language, with values in the places of {@code {name}}. */
  String text(String key, String language, Map<String, String> values) {
    List<String> both = texts.get(key);
    if (both == null) {
      throw new IllegalArgumentException("the page has no text " + key);
    }
    String text = both.get(language.equals("hi") ? 1 : 0);
    text = values.isEmpty() ? text : inNumber(text, values);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** The name of a code in a set of this file, which mostly are Hindi ones, else another one. */
  String named(String set, String code, String other) {
    Object name = words.getOrDefault(set, Map.of()).get(code);
    return name == null ? other : name.toString();
  }

  /** A list of names that stands in the file itself. */
  List<?> list(String set, String language) {
    return (List<?>) Objects.requireNonNull(words.getOrDefault(set, Map.of()).get(language));
  }

  /**
   * Regions in the order of the page, each with the numbers of its places; what is in none last.
   */
  List<Map<String, Object>> regions(List<String> places) {
    List<Map<String, Object>> regions = new ArrayList<>();
    Set<Integer> others = new TreeSet<>();
    for (int place = 0; place < places.size(); place++) {
      others.add(place);
    }
    words
        .getOrDefault("region", Map.of())
        .forEach(
            (region, codes) -> {
              List<Integer> own = others.stream().filter(it -> in(codes, places.get(it))).toList();
              own.forEach(others::remove);
              regions.add(Map.of("region", region, "places", own));
            });
    regions.add(Map.of("region", "other", "places", List.copyOf(others)));
    return regions;
  }

  private static boolean in(Object codes, String place) {
    return ((List<?>) codes).contains(place);
  }
}
