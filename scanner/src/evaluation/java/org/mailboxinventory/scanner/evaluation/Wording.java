package org.mailboxinventory.scanner.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people write around values: names of values by language, and phrases of mail. */
final class Wording {
  private final Map<String, Map<String, List<String>>> labels = read("labels.txt");
  private final Map<String, Map<String, List<String>>> languages = read("languages.txt");

  /** The languages in which a kind of value has names. */
  List<String> languagesOf(String detector) {
    return List.copyOf(Objects.requireNonNull(labels.get(detector), detector).keySet());
  }

  boolean speaks(String detector, String language) {
    return languagesOf(detector).contains(language);
  }

  List<String> labels(String detector, String language) {
    return Objects.requireNonNull(labels.get(detector)).getOrDefault(language, List.of());
  }

  /** Phrases of one sort, as in {@code carries}; empty where the language has none. */
  List<String> phrases(String language, String sort) {
    return Objects.requireNonNull(languages.get(language), language).getOrDefault(sort, List.of());
  }

  private static Map<String, Map<String, List<String>>> read(String file) {
    Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split(" \\| ", 3);
          read.computeIfAbsent(fields[0], id -> new LinkedHashMap<>())
              .computeIfAbsent(fields[1], sort -> new ArrayList<>())
              .addAll(List.of(fields[2].split("; ")));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
