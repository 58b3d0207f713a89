package org.mailboxinventory.scanner.detect.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads {@code registries/street-words.txt}: a country, perhaps signs that its file explains, a
 * kind, a bar, and words; and the words before addresses, {@code registries/address-leads.txt}.
 */
final class StreetRegistry {
  private static final String PATH = "registries/street-words.txt";
  private static final String LEADS = "registries/address-leads.txt";

  private StreetRegistry() {}

  static Map<String, StreetWords> read() {
    Map<String, Map<String, List<String>>> kinds = new HashMap<>();
    Map<String, String> marks = new HashMap<>();
    for (String line : text(PATH).split("\n", -1)) {
      int bar = line.indexOf('|');
      if (bar > 0 && line.charAt(0) != '#') {
        List<String> head = List.of(line.substring(0, bar).strip().split(" +", -1));
        String country = head.get(0);
        marks.merge(country, String.join("", head.subList(1, head.size() - 1)), String::concat);
        kinds
            .computeIfAbsent(country, none -> new HashMap<>())
            .put(
                head.get(head.size() - 1),
                List.of(line.substring(bar + 1).strip().split(", ", -1)));
      }
    }
    Map<String, StreetWords> words = new HashMap<>();
    kinds.forEach(
        (country, of) -> {
          String mark = marks.getOrDefault(country, "");
          words.put(
              country,
              StreetWords.of(of, mark.contains("*"), mark.contains("^"), mark.contains("~")));
        });
    return words;
  }

  /** The words before addresses, those that count as an ending with their hyphen. */
  static Set<String> leads() {
    Set<String> leads = new HashSet<>();
    for (String line : text(LEADS).split("\n", -1)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        leads.addAll(List.of(line.strip().split(", ", -1)));
      }
    }
    return leads;
  }

  private static String text(String path) {
    try (var stream = ConfigFiles.bundled().open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
