package org.mailboxinventory.scanner.detect.address;

import java.util.Map;
import java.util.regex.Pattern;

/** What streets, houses and boxes are called, by country; read from {@code registries/streets}. */
final class StreetWords {
  private static final Map<String, StreetWords> BY_COUNTRY = StreetRegistry.read();
  private final Pattern pattern;
  private final boolean numberFirst;

  /**
   * @param words what a street is called, as a word of its own
   * @param endings what the names of streets end in
   * @param numberFirst the number of a house comes before its street
   */
  StreetWords(String words, String endings, boolean numberFirst) {
    this.numberFirst = numberFirst;
    String whole = words.isEmpty() ? "" : "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])\\.?";
    String ends = endings.isEmpty() ? "" : "\\p{L}{2,}(?:" + endings + ")(?!\\p{L})\\.?";
    String both = whole.isEmpty() || ends.isEmpty() ? whole + ends : whole + "|" + ends;
    this.pattern = Pattern.compile(both, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Those of a country; of the English-speaking countries and India where it has none. */
  static StreetWords of(String country) {
    StreetWords known = BY_COUNTRY.get(country);
    return known == null
        ? BY_COUNTRY.getOrDefault("global", new StreetWords("street", "", true))
        : known;
  }

  /** Whether the number of a house comes before its street. */
  boolean numberFirst() {
    return numberFirst;
  }

  /** Whether {@code segment} names a street, a house or a box. */
  boolean in(String segment) {
    return pattern.matcher(segment).find();
  }
}
