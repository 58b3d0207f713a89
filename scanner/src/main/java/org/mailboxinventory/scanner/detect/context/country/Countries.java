package org.mailboxinventory.scanner.detect.context.country;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Of what is not of one country alone. */
  private static final int SEVERAL = -1;

  private static final CountryTable NAMES;
  private static final CountryTable STEMS;

  /** A bit for each three letters of ASCII that a stem begins with. */
  private static final long[] BEGINS = new long[512];

  private static final Map<String, Integer> CODES = new HashMap<>();
  private static final WordSet UNSURE = FILE.set("unsure");
  private static final WordSet ENDINGS = FILE.set("endings");

  static {
    for (String code : Locale.getISOCountries()) {
      int country = CountryNames.of(code.toLowerCase(Locale.ROOT));
      CODES.put(code, country);
      CODES.put(new Locale("", code).getISO3Country(), country);
    }
    Map<String, Integer> names = new HashMap<>();
    groups("").forEach(code -> put(names, FILE.phrases(code), CountryNames.of(code)));
    NAMES = new CountryTable(names);
    Map<String, Integer> stems = new HashMap<>();
    groups("-stems")
        .forEach(group -> put(stems, FILE.list(group), CountryNames.of(group.substring(0, 2))));
    STEMS = new CountryTable(stems);
    for (String stem : stems.keySet()) {
      int begin = begin(stem.getBytes(StandardCharsets.UTF_8), 0);
      BEGINS[begin >>> 6] |= 1L << begin;
    }
  }

  private Countries() {}

  /** The groups that begin with a country's code and end so. */
  static Stream<String> groups(String end) {
    return FILE.names().stream().filter(name -> name.matches("[a-z]{2}" + end));
  }

  private static void put(Map<String, Integer> into, List<String> words, int country) {
    words.forEach(word -> into.putIfAbsent(word, country));
  }

  private static int begin(byte[] word, int at) {
    return ((word[at] & 31) << 10) | ((word[at + 1] & 31) << 5) | (word[at + 2] & 31);
  }

  /** False where no stem begins as a word does; true leaves it open. */
  private static boolean mayBeStem(byte[] text, int from, int to) {
    if (to - from < SHORTEST_STEM) {
      return false;
    }
    int begin = begin(text, from);
    return (text[from] | text[from + 1] | text[from + 2]) < 0
        || (BEGINS[begin >>> 6] >>> begin & 1) != 0;
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
    return to <= from ? 0 : NAMES.of(Words.hash(text, from, to));
  }

  /** False where no name ends with this word; true leaves it open. */
  static boolean mayEnd(byte[] text, int from, int to) {
    return NAMES.mayEnd(Words.hash(text, from, to));
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
    return named > 0 ? named : stem(text, from, to);
  }

  /** The country that a word is an adjective of, with an ending; 0 for none. */
  static int stem(byte[] text, int from, int to) {
    if (!mayBeStem(text, from, to)) {
      return 0;
    }
    for (int end = to; to - end <= LONGEST_ENDING && end - from >= SHORTEST_STEM; end--) {
      int named =
          end == to || ENDINGS.holds(text, end, to) ? STEMS.of(Words.hash(text, from, end)) : 0;
      if (named > 0) {
        return named;
      }
    }
    return 0;
  }

  /**
   * The longest name of a country that begins at a place, or the word for one, as {@code end << 32
   * | country}; 0 for none.
   */
  static long read(byte[] text, int at, int limit) {
    int word = wordEnd(text, at, limit);
    int first = word(text, at, word);
    long found = first > 0 ? (long) word << 32 | first : 0;
    if (!NAMES.mayBegin(Words.hash(text, at, word))) {
      return found;
    }
    for (int count = 1; count < MOST_WORDS; count++) {
      int next = next(text, word, limit);
      word = wordEnd(text, next, limit);
      if (word == next) {
        return found;
      }
      int country = named(text, at, word);
      found = country > 0 ? (long) word << 32 | country : found;
    }
    return found;
  }

  /** Past what may part two words of a name. */
  private static int next(byte[] text, int end, int limit) {
    int at = end;
    while (at < limit && at - end < 2 && " .-,'".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** Where a run of letters ends, whatever capitals are in it. */
  static int wordEnd(byte[] text, int from, int limit) {
    int to = from;
    while (to < limit && Words.letter(text[to])) {
      to++;
    }
    return to;
  }

  /** Phrases by their country, as {@code group} of each has them; those of several are none's. */
  static CountryTable phrases(String group) {
    Map<String, Integer> phrases = new HashMap<>();
    groups(group)
        .forEach(
            name -> {
              int country = CountryNames.of(name.substring(0, 2));
              FILE.phrases(name).forEach(phrase -> phrases.merge(phrase, country, Countries::one));
            });
    phrases.values().removeIf(country -> country == SEVERAL);
    return new CountryTable(phrases);
  }

  private static int one(int country, int other) {
    return country == other ? country : SEVERAL;
  }
}
