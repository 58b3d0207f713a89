package org.mailboxinventory.scanner.detect.address;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What streets, houses, flats and boxes are called, by country; read from {@code
 * registries/street-words.txt}.
 *
 * @param streets finds the word for a street
 * @param beginnings the letters that those words begin with
 * @param endings what the names of streets end in
 * @param houses matches the name of a house
 * @param houseEnds the last letters of such names
 * @param lastOfHouses the last words of such names
 * @param houseEndings what last words of such names end in
 * @param buildings words for buildings, with which a name before a street begins or ends
 * @param units finds a number, or the word before that of a flat, a floor or a box
 * @param unitBeginnings the letters that the latter begin with
 * @param within other words that stand in addresses
 * @param homes words for a flat or an office, whose number and a name behind it make an address
 * @param surnames words for streets that are names of people as well; with a hyphen before, ends
 * @param leading words with which the names of streets begin, in small letters: {@code am}
 * @param behind words for streets behind their names, where others are before
 * @param numberFirst the number of a house comes before its street
 * @param typeFirst the word for a street comes before its name
 * @param mayBeUnnamed a street need not be called one, where it has a number
 */
record StreetWords(
    Pattern streets,
    LetterRuns beginnings,
    List<String> endings,
    Pattern houses,
    Set<String> houseEnds,
    Set<String> lastOfHouses,
    List<String> houseEndings,
    Set<String> buildings,
    Pattern units,
    LetterRuns unitBeginnings,
    Set<String> within,
    Set<String> homes,
    Set<String> surnames,
    Set<String> leading,
    Set<String> behind,
    boolean numberFirst,
    boolean typeFirst,
    boolean mayBeUnnamed) {
  private static final Map<String, StreetWords> BY_COUNTRY = StreetRegistry.read();

  private static final int LAST_LETTERS = 2;

  /** So many letters at most are before the number of a house, as in {@code B-12}. */
  private static final int LONGEST_SIGN = 2;

  /** Those of a country; of the English-speaking countries and India where it has none. */
  static StreetWords of(String country) {
    StreetWords known = BY_COUNTRY.get(country);
    return known == null
        ? BY_COUNTRY.getOrDefault("global", of(Map.of(), true, false, true))
        : known;
  }

  /** From lists of words by kind. */
  static StreetWords of(
      Map<String, List<String>> kinds, boolean numberFirst, boolean typeFirst, boolean unnamed) {
    List<String> all = kinds.getOrDefault("streets", List.of());
    return new StreetWords(
        StreetPatterns.streets(all, !numberFirst && !typeFirst),
        LetterRuns.ofBeginnings(
            all.stream().filter(word -> word.charAt(0) != '-').map(StreetPatterns::bare)),
        all.stream().filter(word -> word.charAt(0) == '-').map(StreetPatterns::bare).toList(),
        StreetPatterns.houses(kinds),
        Stream.of("houses", "single")
            .flatMap(kind -> kinds.getOrDefault(kind, List.of()).stream())
            .map(StreetWords::lastLetters)
            .collect(Collectors.toSet()),
        kinds.getOrDefault("houses", List.of()).stream()
            .map(StreetWords::lastWord)
            .collect(Collectors.toSet()),
        houseEndings(kinds),
        set(kinds, "buildings"),
        StreetPatterns.units(kinds),
        LetterRuns.ofBeginnings(kinds.getOrDefault("units", List.of()).stream()),
        set(kinds, "within"),
        set(kinds, "homes"),
        set(kinds, "surnames"),
        all.stream()
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .map(StreetPatterns::bare)
            .collect(Collectors.toSet()),
        set(kinds, "behind"),
        numberFirst,
        typeFirst,
        unnamed);
  }

  private static Set<String> set(Map<String, List<String>> kinds, String kind) {
    return new HashSet<>(kinds.getOrDefault(kind, List.of()));
  }

  /** Of the words that end the names of houses, those that end a word of them. */
  private static List<String> houseEndings(Map<String, List<String>> kinds) {
    Stream<String> endings =
        kinds.getOrDefault("houses", List.of()).stream().filter(word -> word.charAt(0) == '-');
    return Stream.concat(endings, kinds.getOrDefault("single", List.of()).stream())
        .map(StreetPatterns::bare)
        .toList();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String lastLetters(String word) {
    return word.substring(Math.max(0, word.length() - LAST_LETTERS)).toLowerCase(Locale.ROOT);
  }

  /** Whether a name is that of a house. */
  boolean isHouse(String name) {
    return houseEnds.contains(lastLetters(name))
        && (lastOfHouses.contains(lastWord(name)) || endsAsHouse(name))
        && houses.matcher(name).matches();
  }

  private boolean endsAsHouse(String name) {
    for (String ending : houseEndings) {
      int from = name.length() - ending.length();
      if (from > 0 && name.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one for a street. */
  boolean isStreet(String word) {
    return mayBeIn(word) && streets.matcher(word).matches();
  }

  /** Whether {@code segment} names a street, a house or a box. */
  boolean in(String segment) {
    return mayBeIn(segment) && streets.matcher(segment).find();
  }

  /** Whether {@code segment[from, to)} is a word for a street and nothing else. */
  boolean is(String segment, int from, int to) {
    return streets.matcher(segment).region(from, to).matches();
  }

  /** False when no word of a segment is one for a street; true leaves it open. */
  boolean mayBeIn(String segment) {
    int at = 0;
    while (at < segment.length()) {
      char c = segment.charAt(at);
      if (c >= 0x80 || c == '\'') {
        return true;
      }
      int end = LetterRuns.end(segment, at);
      if (end > at && (beginnings.mayHold(segment, at, end) || endsAsStreet(segment, at, end))) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /**
   * False when nothing from a place on is a street, where each is called so or has a number; true
   * leaves it open.
   */
  boolean mayBeginIn(String zone, int from) {
    if (numberFirst && mayBeUnnamed) {
      return true;
    }
    String segment = zone.substring(from);
    return segment.chars().anyMatch(Character::isDigit) || mayBeIn(segment);
  }

  private boolean endsAsStreet(String segment, int from, int to) {
    for (String ending : endings) {
      int begin = to - ending.length();
      if (begin >= from && segment.regionMatches(true, begin, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for a street, a flat or a box begins at a place. */
  boolean begins(String segment, int at) {
    int end = LetterRuns.end(segment, at);
    boolean street =
        end == at || beginnings.mayHold(segment, at, end) || endsAsStreet(segment, at, end);
    return unitBegins(segment, at)
        || (street && streets.matcher(segment).region(at, segment.length()).lookingAt());
  }

  /** Whether a number, or the word before one, begins at a place. */
  boolean unitBegins(String segment, int at) {
    return unitEnd(segment, at) > at;
  }

  /** Behind a number's first digit, or the word before one, at a place; the place where none is. */
  int unitEnd(String segment, int at) {
    int end = LetterRuns.end(segment, at);
    if (end - at > LONGEST_SIGN && !unitBeginnings.mayHold(segment, at, end)) {
      return at;
    }
    Matcher unit = units.matcher(segment).region(at, segment.length());
    return unit.lookingAt() ? unit.end() : at;
  }

  /** Whether people are called so who are called like a street, or have a name with its ending. */
  boolean surname(String word) {
    return surnames.contains(word)
        || surnames.stream()
            .anyMatch(name -> name.charAt(0) == '-' && word.endsWith(name.substring(1)));
  }

  /** Whether a word stands in addresses, whatever comes before it. */
  boolean within(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    return within.contains(bare)
        || ((bare.endsWith(".") || bare.endsWith(")"))
            && within.contains(bare.substring(0, bare.length() - 1)));
  }
}
