package org.mailboxinventory.scanner.detect.context.country;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The countries of {@code registries/countries.txt}: by their codes, their names in many languages,
 * and words for people and papers of theirs. Countries are numbers, as {@link CountryNames} has
 * them.
 */
final class Countries {
  static final WordLists FILE = new WordLists("countries.txt");

  /** The name of a country has so many words at most. */
  private static final int MOST_WORDS = 7;

  /** Stems are words of so many bytes at least, and endings have so many at most. */
  private static final int SHORTEST_STEM = 3;

  private static final int LONGEST_ENDING = 6;

  private static final Map<Long, Integer> NAMES = new HashMap<>();
  private static final Map<Long, Integer> STEMS = new HashMap<>();
  private static final Map<String, Integer> CODES = new HashMap<>();
  private static final WordSet UNSURE = FILE.set("unsure");
  private static final WordSet ENDINGS = FILE.set("endings");

  static {
    for (String code : Locale.getISOCountries()) {
      int country = CountryNames.of(code.toLowerCase(Locale.ROOT));
      CODES.put(code, country);
      CODES.put(new Locale("", code).getISO3Country(), country);
    }
    groups("").forEach(code -> put(NAMES, FILE.phrases(code), CountryNames.of(code)));
    groups("-stems")
        .forEach(group -> put(STEMS, FILE.list(group), CountryNames.of(group.substring(0, 2))));
  }

  private Countries() {}

  /** The groups that begin with a country's code and end so. */
  static Stream<String> groups(String end) {
    return FILE.names().stream().filter(name -> name.matches("[a-z]{2}" + end));
  }

  private static void put(Map<Long, Integer> into, List<String> words, int country) {
    for (String word : words) {
      into.putIfAbsent(hash(word), country);
    }
  }

  static long hash(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return Words.hash(bytes, 0, bytes.length);
  }

  /** The country whose code of two or three capitals {@code text[from, to)} is; 0 for none. */
  static int code(byte[] text, int from, int to) {
    if (to - from < 2 || to - from > 3 || text[from] < 'A' || text[from] > 'Z') {
      return 0;
    }
    String code = new String(text, from, to - from, StandardCharsets.US_ASCII);
    return CODES.getOrDefault(code, 0);
  }

  /**
   * The country that {@code text[from, to)} is the name of, or a word for its people; 0 for none.
   */
  static int named(byte[] text, int from, int to) {
    return to <= from ? 0 : NAMES.getOrDefault(Words.hash(text, from, to), 0);
  }

  /** The same of a cell, which may be a word for people with an ending, or a state. */
  static int whole(byte[] text, int from, int to) {
    int named = named(text, from, to);
    named = named > 0 || wordEnd(text, from, to) < to ? named : word(text, from, to);
    return named > 0 ? named : States.of(text, from, to);
  }

  /** Whether a word in small letters is something else as often. */
  private static boolean small(byte[] text, int from, int to) {
    return text[from] >= 'a' && text[from] <= 'z' && unsure(text, from, to);
  }

  /** Whether such a name is something else as often. */
  static boolean unsure(byte[] text, int from, int to) {
    return UNSURE.holds(text, from, to);
  }

  /** The country that one word names, or is an adjective of with an ending; 0 for none. */
  static int word(byte[] text, int from, int to) {
    if (small(text, from, to)) {
      return 0;
    }
    int named = named(text, from, to);
    for (int cut = 0; named == 0 && cut <= LONGEST_ENDING; cut++) {
      int end = to - cut;
      if (end - from < SHORTEST_STEM) {
        return 0;
      }
      if (cut == 0 || ENDINGS.holds(text, end, to)) {
        named = STEMS.getOrDefault(Words.hash(text, from, end), 0);
      }
    }
    return named;
  }

  /**
   * The longest name of a country that begins at a place, or the word for one, as {@code end << 32
   * | country}; 0 for none.
   */
  static long read(byte[] text, int at, int limit) {
    long found = 0;
    int word = at;
    for (int count = 0; count < MOST_WORDS && word < limit && Words.letter(text[word]); count++) {
      int end = wordEnd(text, word, limit);
      int country = count == 0 ? word(text, at, end) : named(text, at, end);
      found = country > 0 ? (long) end << 32 | country : found;
      word = end;
      while (word < limit && word - end < 2 && " .-,'".indexOf(text[word]) >= 0) {
        word++;
      }
    }
    return found;
  }

  /** Where a run of letters ends, whatever capitals are in it. */
  static int wordEnd(byte[] text, int from, int limit) {
    int to = from;
    while (to < limit && Words.letter(text[to])) {
      to++;
    }
    return to;
  }

  /** Hashes of phrases by their country, as {@code group} of each has them. */
  static Map<Long, Integer> phrases(String group) {
    Map<Long, Integer> phrases = new HashMap<>();
    Set<String> several =
        groups(group)
            .flatMap(name -> FILE.phrases(name).stream().distinct())
            .collect(Collectors.groupingBy(phrase -> phrase, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    groups(group)
        .forEach(
            name ->
                FILE.phrases(name).stream()
                    .filter(phrase -> !several.contains(phrase))
                    .forEach(
                        phrase ->
                            phrases.put(hash(phrase), CountryNames.of(name.substring(0, 2)))));
    return phrases;
  }
}
