package org.mailboxinventory.scanner.detect.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The words of {@code registries/telephone-words.txt}, whose head says what each kind is. */
final class TelephoneWords {
  private static final String PATH = "registries/telephone-words.txt";

  private static final Map<String, List<String>> ALL = read();

  static final WordSet OFFICES = of("office");
  static final WordSet TELEPHONES = of("telephone");
  static final WordSet NUMBERS = of("number");
  static final WordSet COUNTED = of("counted");
  static final WordSet NUMBERED = of("numbered");
  static final WordSet COUNTS = of("counts");
  static final WordSet IDENTIFIERS = of("identifier");
  static final WordSet PAID = of("paid");
  static final WordSet MEASURED = of("measured");
  static final WordSet DATED = of("dated");

  private TelephoneWords() {}

  private static WordSet of(String kind) {
    return WordSet.of(ALL.getOrDefault(kind, List.of()));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> kinds = new HashMap<>();
    for (String line : text().split("\n", -1)) {
      int bar = line.indexOf('|');
      if (bar > 0 && line.charAt(0) != '#') {
        kinds
            .computeIfAbsent(line.substring(0, bar).strip(), none -> new ArrayList<>())
            .addAll(List.of(line.substring(bar + 1).strip().split(", ", -1)));
      }
    }
    return kinds;
  }

  private static String text() {
    try (var stream = ConfigFiles.bundled().open(PATH)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + " cannot be read", e);
    }
  }
}
