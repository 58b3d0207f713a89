package org.mailboxinventory.scanner.detect.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of the words of {@code registries/street-words.txt}. */
final class StreetPatterns {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NONE = "(?!)";

  private StreetPatterns() {}

  /**
   * Finds the word for a street.
   *
   * @param compound whether a name may go on behind such a word and a hyphen
   */
  static Pattern streets(List<String> all, boolean compound) {
    List<String> streets = new ArrayList<>();
    String after = ")(?:(?<=/)|(?!\\p{L}" + (compound ? "|-\\p{L}" : "") + "))\\.?";
    add(streets, "(?<![\\p{L}\\d])(?:", alternatives(all, ' '), after);
    add(streets, "(?<=[\\p{L}\\p{N}.)\u2019'] )(?:", alternatives(all, '+'), ")(?!\\p{L})\\.?");
    add(streets, "\\p{L}{2,}(?:", alternatives(all, '-'), ")(?!\\p{L})\\.?");
    return pattern(streets);
  }

  /** Matches the name of a house. */
  static Pattern houses(Map<String, List<String>> kinds) {
    List<String> names = kinds.getOrDefault("houses", List.of());
    List<String> single = kinds.getOrDefault("single", List.of());
    String word = "(?:\\p{Lu}[\\p{L}.'\u2019-]* )";
    List<String> houses = new ArrayList<>();
    add(houses, word + "{1,4}(?:", alternatives(names, ' '), ")");
    add(houses, word + "{0,3}\\p{Lu}\\p{L}+(?:", alternatives(names, '-'), ")");
    add(houses, "(?-i:\\p{Lu})\\p{L}+(?:", alternatives(single, ' '), ")");
    return pattern(houses);
  }

  /** Finds a number, or the word before that of a flat, a floor or a box. */
  static Pattern units(Map<String, List<String>> kinds) {
    List<String> units = new ArrayList<>();
    units.add("[#(]?\\d|# \\d|(?-i:[A-Z]{1,2}[-/ ]?\\d)");
    add(units, "(?:", alternatives(kinds.getOrDefault("units", List.of()), ' '), ")(?!\\p{L})");
    return pattern(units);
  }

  /** In small letters, without the sign that says how it counts. */
  static String bare(String word) {
    String bare = "+-".indexOf(word.charAt(0)) < 0 ? word : word.substring(1);
    return bare.toLowerCase(Locale.ROOT);
  }

  private static Pattern pattern(List<String> alternatives) {
    return Pattern.compile(alternatives.isEmpty() ? NONE : String.join("|", alternatives), FLAGS);
  }

  private static void add(List<String> patterns, String before, String words, String after) {
    if (!words.isEmpty()) {
      patterns.add(before + words + after);
    }
  }

  /** Those of the words that have this sign before them; a blank is none. */
  private static String alternatives(List<String> words, char sign) {
    return words.stream()
        .filter(word -> sign == ' ' ? "+-".indexOf(word.charAt(0)) < 0 : word.charAt(0) == sign)
        .map(word -> quoted(sign == ' ' ? word : word.substring(1)))
        .collect(Collectors.joining("|"));
  }

  /**
   * A word with a capital counts with it, or in capitals: {@code Am Markt}, and not {@code am
   * Montag}.
   */
  private static String quoted(String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    return capital
        ? "(?-i:" + Pattern.quote(word) + "|" + Pattern.quote(word.toUpperCase(Locale.ROOT)) + ")"
        : Pattern.quote(word);
  }
}
