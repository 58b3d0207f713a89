package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What streets, houses and boxes are called, by country; read from {@code registries/streets}. */
final class StreetWords {
  private static final Map<String, StreetWords> BY_COUNTRY = StreetRegistry.read();

  private final Pattern pattern;
  private final LetterRuns beginnings;
  private final List<String> endings;
  private final boolean numberFirst;

  /**
   * @param words what a street is called, as a word of its own
   * @param endings what the names of streets end in
   * @param numberFirst the number of a house comes before its street
   */
  StreetWords(List<String> words, List<String> endings, boolean numberFirst) {
    this.numberFirst = numberFirst;
    this.beginnings = LetterRuns.ofBeginnings(words.stream());
    this.endings = endings.stream().map(ending -> ending.toLowerCase(Locale.ROOT)).toList();
    String whole = words.isEmpty() ? "" : "(?<![\\p{L}\\d])(?:" + any(words) + ")(?![\\p{L}])\\.?";
    String ends = endings.isEmpty() ? "" : "\\p{L}{2,}(?:" + any(endings) + ")(?!\\p{L})\\.?";
    String both = whole.isEmpty() || ends.isEmpty() ? whole + ends : whole + "|" + ends;
    this.pattern = Pattern.compile(both, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String any(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Those of a country; of the English-speaking countries and India where it has none. */
  static StreetWords of(String country) {
    StreetWords known = BY_COUNTRY.get(country);
    return known == null
        ? BY_COUNTRY.getOrDefault("global", new StreetWords(List.of("street"), List.of(), true))
        : known;
  }

  /** Whether the number of a house comes before its street. */
  boolean numberFirst() {
    return numberFirst;
  }

  /** Whether {@code segment} names a street, a house or a box. */
  boolean in(String segment) {
    return mayBeIn(segment) && pattern.matcher(segment).find();
  }

  /** False when no word of a segment is one of these; true leaves it open. */
  private boolean mayBeIn(String segment) {
    int at = 0;
    while (at < segment.length()) {
      char c = segment.charAt(at);
      if (c >= 0x80) {
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

  private boolean endsAsStreet(String segment, int from, int to) {
    for (String ending : endings) {
      int begin = to - ending.length();
      if (begin >= from && segment.regionMatches(true, begin, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }
}
