package org.mailboxinventory.scanner.detect.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads {@code registries/street-words.txt}: a country, perhaps a star, a bar, words and endings.
 */
final class StreetRegistry {
  private static final String PATH = "registries/street-words.txt";

  private StreetRegistry() {}

  static Map<String, StreetWords> read() {
    Map<String, StreetWords> words = new HashMap<>();
    for (String line : text().split("\n", -1)) {
      int bar = line.indexOf('|');
      if (bar > 0 && line.charAt(0) != '#') {
        String country = line.substring(0, bar).strip();
        boolean numberFirst = country.endsWith("*");
        String[] all = line.substring(bar + 1).strip().split(", ", -1);
        words.put(
            numberFirst ? country.substring(0, country.length() - 1).strip() : country,
            new StreetWords(
                Stream.of(all).filter(word -> word.charAt(0) != '-').toList(),
                Stream.of(all)
                    .filter(word -> word.charAt(0) == '-')
                    .map(word -> word.substring(1))
                    .toList(),
                numberFirst));
      }
    }
    return words;
  }

  private static String text() {
    try (var stream = ConfigFiles.bundled().open(PATH)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + " cannot be read", e);
    }
  }
}
