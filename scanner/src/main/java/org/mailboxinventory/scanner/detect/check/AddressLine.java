package org.mailboxinventory.scanner.detect.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the line behind the label of an address is one that no code ends: at least three words,
 * most of it letters, with a comma, and with a digit or what is written where a house has no
 * number. It begins with a capital, a digit, or a shortened word for a street or a town, in any
 * script that has capitals, or with a letter of Hebrew.
 */
final class AddressLine {
  private static final String FILE = "world-addresses.txt";

  /** Between the words of an address. */
  private static final Pattern PARTS = Pattern.compile("[\\s,]+");

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
    if (value.indexOf(',') < 0 || value.endsWith("'") || !begins(value)) {
      return false;
    }
    String[] words = PARTS.split(value.strip());
    return words.length >= FEWEST_WORDS
        && value.chars().filter(AddressLine::unmasked).count() > value.length() / 2
        && (value.chars().anyMatch(Character::isDigit)
            || Stream.of(words).anyMatch(UNNUMBERED::contains));
  }

  private static boolean begins(String value) {
    char first = value.charAt(0);
    if (Character.isUpperCase(first) || Character.isDigit(first) || first == '#') {
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
