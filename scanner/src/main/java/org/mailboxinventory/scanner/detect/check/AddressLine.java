package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the line behind the label of an address is one that no code ends: at least three words,
 * most of it letters, with a comma, and with a digit or what is written where a house has no
 * number, or with a street or a building and a known town behind it. It begins with a capital, a
 * digit, or a shortened word for a street or a town, in any script that has capitals, with a letter
 * of Hebrew, or with the word for a house or a street in Arabic and the scripts further east.
 */
final class AddressLine {
  private static final String FILE = "world-addresses.txt";

  /** Between the words of an address. */
  private static final Pattern PARTS = Pattern.compile("[\\s,\u060c]+");

  /** Words for streets, towns and houses, which a full stop may shorten at its beginning. */
  private static final Set<String> SHORTENED =
      words(FILE, "before: ", "regions: ", "units: ").collect(Collectors.toUnmodifiableSet());

  /** What is written in place of a number where a house has none. */
  private static final Set<String> UNNUMBERED =
      words(FILE, "unnumbered: ").collect(Collectors.toUnmodifiableSet());

  /** The label and the number of a telephone or the like, with which a line may end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[,;.|(] *(?:"
              + words("address-bounds.txt", "labels: ")
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")[ .:]{1,3}[+(]?\\d[\\d ()+./-]{5,}$");

  private static final int WHOLE = 4;

  /** Marks around a part, and the full stop of a sentence. */
  private static final Pattern OUTER = Pattern.compile("^[\\s'.)]+|[\\s'.)]+$");

  /** Words for streets and buildings that are hardly other things. */
  private static final Set<String> STREETS =
      words(FILE, "behind: ", "buildings: ")
          .filter(word -> word.length() >= WHOLE)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PLACES =
      Stream.concat(
              words(FILE, "towns: ", "larger: "),
              Registry.listed("in-pin-places.csv", ' ').keySet().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SHORTENED = 5;
  private static final char HEBREW = '\u05d0';
  private static final char HEBREW_END = '\u05ea';

  private AddressLine() {}

  private static Stream<String> words(String file, String... keys) {
    return Stream.of(keys)
        .flatMap(
            key ->
                Registry.lines(file).stream()
                    .filter(line -> line.startsWith(key))
                    .flatMap(line -> Registry.cells(line.substring(key.length()), ',').stream()))
        .map(String::strip);
  }

  /** The line without a telephone's number that ends it behind its label. */
  static String withoutTelephone(String value) {
    boolean digit = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
    return digit ? NUMBER.matcher(value).replaceFirst("") : value;
  }

  static boolean is(String value) {
    if ((value.indexOf(',') < 0 && value.indexOf('\u060c') < 0)
        || value.endsWith("'")
        || !begins(value)) {
      return false;
    }
    String[] words = PARTS.split(value.strip());
    return 2 * value.chars().filter(AddressLine::unmasked).count()
            > value.chars().filter(c -> c > ' ').count()
        && ((words.length >= FEWEST_WORDS
                && (value.chars().anyMatch(Character::isDigit)
                    || Stream.of(words).anyMatch(UNNUMBERED::contains)))
            || endsInTown(value));
  }

  /**
   * Whether a known town is the last part but one at most, behind a street or a building, or behind
   * two parts more.
   */
  private static boolean endsInTown(String value) {
    String[] parts = value.toLowerCase(Locale.ROOT).split(",", -1);
    int last = parts.length - 1;
    while (last > 0 && bare(parts[last]).isEmpty()) {
      last--;
    }
    int town = last > 0 && PLACES.contains(bare(parts[last])) ? last : last - 1;
    boolean known = town > 0 && PLACES.contains(bare(parts[town]));
    boolean street = false;
    for (int i = 0; known && i < town; i++) {
      street |= Stream.of(PARTS.split(parts[i].strip())).anyMatch(STREETS::contains);
    }
    return known && (street || town > 2);
  }

  private static String bare(String part) {
    return OUTER.matcher(part).replaceAll("");
  }

  private static boolean begins(String value) {
    char first = value.charAt(0);
    if (Character.isUpperCase(first) || Character.isDigit(first) || first == '#') {
      return true;
    }
    if (first > HEBREW_END && SHORTENED.contains(PARTS.split(value, 2)[0])) {
      return true;
    }
    int stop = value.indexOf('.');
    return (first >= HEBREW && first <= HEBREW_END)
        || (stop > 0 && stop <= LONGEST_SHORTENED && SHORTENED.contains(value.substring(0, stop)));
  }

  /** Whether it is a letter, and not the X that masks one: {@code XX-XX}. */
  private static boolean unmasked(int c) {
    return Character.isLetter(c) && c != 'X' && c != 'x';
  }
}
