package org.mailboxinventory.scanner.detect.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * Reads {@code registries/street-words.txt}: a country, perhaps signs that its file explains, a
 * kind, a bar, and words; and the words before addresses, {@code registries/address-leads.txt}.
 */
final class StreetRegistry {
  private static final String PATH = "registries/street-words.txt";

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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
    Set<String> written =
        kinds.entrySet().stream()
            .filter(of -> marks.getOrDefault(of.getKey(), "").contains("^"))
            .flatMap(of -> of.getValue().getOrDefault("streets", List.of()).stream())
            .collect(Collectors.toSet());
    kinds.values().forEach(of -> of.replaceAll((kind, words) -> spellings(words, written)));
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

  /**
   * The words, and those with accents as they are written without, as {@code allee}, {@code
   * muehle}, unless that is another word for a street, as {@code via} is.
   */
  private static List<String> spellings(List<String> words, Set<String> written) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words) {
      String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      if (StandardCharsets.US_ASCII.newEncoder().canEncode(bare.replace("\u00df", ""))) {
        all.add(bare.replace("\u00df", "ss"));
        all.add(umlauts(word));
      }
    }
    all.removeAll(written);
    return Stream.concat(words.stream(), all.stream().filter(word -> !words.contains(word)))
        .toList();
  }

  private static String umlauts(String word) {
    String ae = word.replace("\u00e4", "ae").replace("\u00f6", "oe").replace("\u00fc", "ue");
    String bare = ae.replace("\u00df", "ss").replace("\u00dc", "Ue").replace("\u00c4", "Ae");
    return bare.replace("\u00d6", "Oe");
  }

  private static String text(String path) {
    try (var stream = ConfigFiles.bundled().open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
