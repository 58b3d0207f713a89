package org.mailboxinventory.scanner.detect.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads {@code registries/street-words.txt}: a country, perhaps signs that its file explains, a
 * kind, a bar, and words; and the words before addresses, {@code registries/address-leads.txt}.
 */
final class StreetRegistry {
  private static final String PATH = "registries/street-words.txt";

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

  private static String text(String path) {
    try (var stream = ConfigFiles.bundled().open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
