package org.mailboxinventory.scanner.detect.address.field;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What the value of a field of an address looks like. */
final class FieldText {
  /** What a field begins with that holds no value. */
  private static final Set<String> NONE =
      Set.copyOf(new WordLists("address-fields.txt").phrases("none"));

  private static final int LONGEST = 90;
  private static final int LONGEST_CODE = 10;
  private static final int FEWEST = 3;

  private FieldText() {}

  /** Whether it may be a postal code: three digits at least, beside capitals of ASCII. */
  static boolean code(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && c != ' ' && c != '-' && (c < '0' || c > '9')) {
        return false;
      }
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    boolean british = digits == 2 && text.matches("[A-Z]{1,2}\\d[A-Z]? ?\\d[A-Z]{2}");
    return (digits >= FEWEST || british) && text.length() <= LONGEST_CODE;
  }

  /** Whether it holds anything that a person filled in. */
  static boolean filled(String text) {
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    return text.length() <= LONGEST
        && !NONE.contains(first.toLowerCase(Locale.ROOT))
        && text.chars().anyMatch(Character::isLetterOrDigit)
        && !template(text);
  }

  /** Whether something is to be filled in yet, as in {@code [Street]}, or what no address holds. */
  static boolean template(String text) {
    return text.chars().anyMatch(c -> "[]<>{}_@".indexOf(c) >= 0);
  }

  /** Whether it begins with a capital, as a name does. */
  static boolean begins(String text) {
    int quote = text.charAt(0) == '"' && text.length() > 1 ? 1 : 0;
    return Character.isUpperCase(text.charAt(quote));
  }

  /** Whether it has letters enough for a name. */
  static boolean named(String text) {
    return text.chars().filter(Character::isLetter).count() >= FEWEST;
  }

  static boolean numbered(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
