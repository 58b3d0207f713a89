package org.mailboxinventory.scanner.extract.ocr;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a machine-readable zone (ICAO 9303, parts 3 to 6) as it was printed, from one as it was
 * read: letters where digits must be become the digits that look like them, and the other way
 * round; the end is filled. Only lines in which the check digits of number, birth and expiry hold
 * afterwards are changed.
 */
final class MrzLine {
  private static final Pattern FORM =
      Pattern.compile("[A-Z0-9][A-Z0-9<]{8}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}");

  private static final int CHECKED = 28;

  /** Where the country ends; before it, a character may have been read twice. */
  private static final int COUNTRY = 13;

  private static final int PASSPORT = 44;
  private static final int CARD = 36;
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] WEIGHTS = {7, 3, 1};

  private static final Map<Character, Character> DIGITS =
      Map.of(
          'O', '0', 'Q', '0', 'D', '0', 'I', '1', 'L', '1', 'Z', '2', 'S', '5', 'G', '6', 'B', '8');

  private static final Map<Character, Character> LETTERS =
      Map.of('0', 'O', '1', 'I', '2', 'Z', '5', 'S', '8', 'B');

  private MrzLine() {}

  /** The line, repaired where it is a second line of a passport or card. */
  static String repaired(String read) {
    String repaired = whole(read);
    for (int doubled = COUNTRY; repaired == null && doubled > 0; doubled--) {
      if (doubled + 1 < read.length() && isDoubled(read, doubled)) {
        repaired = whole(read.substring(0, doubled) + read.substring(doubled + 1));
      }
    }
    return repaired == null ? read : repaired;
  }

  private static boolean isDoubled(String read, int at) {
    return OtherReading.alike(read.charAt(at), read.charAt(at - 1))
        || OtherReading.alike(read.charAt(at), read.charAt(at + 1));
  }

  /** Null when it is no such line, character for character. */
  private static @Nullable String whole(String read) {
    if (read.length() < CHECKED) {
      return null;
    }
    for (String number : numbers(read.substring(0, 9))) {
      String fixed = number + fixed(read.substring(9, CHECKED));
      if (FORM.matcher(fixed).matches()
          && holds(fixed, 9, 0)
          && holds(fixed, 19, 13)
          && holds(fixed, 27, 21)) {
        return fixed + end(fixed, read.substring(CHECKED));
      }
    }
    return null;
  }

  /** The document number as read, and with its first character as a letter or as a digit. */
  private static List<String> numbers(String read) {
    String rest = digits(read.substring(1));
    char first = read.charAt(0);
    return List.of(
        read,
        first + rest,
        LETTERS.getOrDefault(first, first) + rest,
        DIGITS.getOrDefault(first, first) + rest);
  }

  /** Check digit, country, birth, check digit, sex, expiry, check digit. */
  private static String fixed(String read) {
    return digits(read.substring(0, 1))
        + letters(read.substring(1, 4))
        + digits(read.substring(4, 11))
        + read.charAt(11)
        + digits(read.substring(12));
  }

  /** Where a passport names no personal number, all that follows is known. */
  private static String end(String fixed, String rest) {
    boolean passport = fixed.length() + rest.length() > (PASSPORT + CARD) / 2;
    int length = (passport ? PASSPORT : CARD) - CHECKED;
    boolean empty = rest.startsWith("<<<<<") && rest.lastIndexOf('<') >= length - 4;
    int check = check(fixed.substring(0, 10) + fixed.substring(13, 20) + fixed.substring(21));
    if (!empty || !digits(rest).endsWith(String.valueOf(check))) {
      return rest;
    }
    int optional = passport ? length - 2 : length - 1;
    return "<".repeat(optional) + (passport ? "0" : "") + check;
  }

  private static boolean holds(String line, int at, int from) {
    return line.charAt(at) - '0' == check(line.substring(from, at));
  }

  private static int check(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      sum += Math.max(0, ALPHABET.indexOf(field.charAt(i))) * WEIGHTS[i % WEIGHTS.length];
    }
    return sum % 10;
  }

  private static String digits(String read) {
    return replaced(read, DIGITS);
  }

  private static String letters(String read) {
    return replaced(read, LETTERS);
  }

  private static String replaced(String read, Map<Character, Character> by) {
    StringBuilder replaced = new StringBuilder();
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      replaced.append(by.getOrDefault(c, c).charValue());
    }
    return replaced.toString();
  }
}
