package org.mailboxinventory.scanner.extract.tika.pdf.form;

/** The forms that lines of a postal address have, whatever the country. */
public final class TownLine {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;
  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_CODE = 6;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NUMBER = 4;

  private TownLine() {}

  /** Whether a line is a town with its postcode, or a postcode of letters and digits alone. */
  public static boolean isTown(String text) {
    if (text.length() > LONGEST || text.indexOf(':') >= 0 || text.indexOf('@') >= 0) {
      return false;
    }
    String[] words = text.split(" ", MOST_WORDS + 1);
    boolean code = false;
    boolean name = false;
    for (String word : words) {
      code |= isCode(word);
      name |= isName(word);
    }
    return words.length <= MOST_WORDS && ((code && name) || endsInParts(words));
  }

  /** Whether a line has a house number or the like among words. */
  public static boolean isStreet(String text) {
    boolean number = false;
    boolean name = false;
    if (text.indexOf(':') >= 0 || text.indexOf('@') >= 0) {
      return false;
    }
    for (String word : text.split(" ", -1)) {
      number |= isNumber(word);
      name |= isName(word);
    }
    return number && name;
  }

  private static boolean isNumber(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && digits <= LONGEST_NUMBER && word.length() <= 2 * LONGEST_NUMBER;
  }

  /** Four to six digits, perhaps in two parts with a hyphen. */
  private static boolean isCode(String word) {
    int digits = 0;
    int hyphens = 0;
    int end = word.endsWith(",") ? word.length() - 1 : word.length();
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      hyphens += c == '-' ? 1 : 0;
    }
    return digits + hyphens == end
        && digits >= SHORTEST_CODE
        && digits <= LONGEST_CODE + hyphens
        && hyphens <= 1;
  }

  private static boolean isName(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= SHORTEST_NAME;
  }

  /** A postcode in two parts of letters and digits, as in Britain, Ireland and Canada. */
  private static boolean endsInParts(String[] words) {
    if (words.length < 2) {
      return false;
    }
    String outer = words[words.length - 2];
    String inner = words[words.length - 1];
    return outer.length() >= 2
        && outer.length() <= LONGEST_NUMBER
        && inner.length() == SHORTEST_NAME
        && mixes(outer)
        && mixes(inner);
  }

  private static boolean mixes(String word) {
    boolean digit = false;
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= Character.isDigit(c);
      capital |= c >= 'A' && c <= 'Z';
      if (!Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return digit && capital;
  }
}
