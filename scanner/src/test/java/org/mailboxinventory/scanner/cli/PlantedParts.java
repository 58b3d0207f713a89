package org.mailboxinventory.scanner.cli;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a value that would tell something of it: pieces between its separators, its
 * beginning and its end without them, and every stretch of nine letters and digits. What holds no
 * digit is a word, a name or a domain, which others have too; the first six digits of a card's
 * number are its issuer's.
 */
final class PlantedParts {
  private static final int SHORTEST = 6;
  private static final int LONGEST_END = 8;

  /** So many letters and digits in a row are no chance hit. */
  static final int TELLING = 9;

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern CARD = Pattern.compile("\\p{Nd}{13,19}");

  private PlantedParts() {}

  static Set<String> of(String value) {
    Set<String> parts = new HashSet<>();
    for (String piece : SEPARATORS.split(value, -1)) {
      add(parts, piece);
    }
    String bare = SEPARATORS.matcher(value).replaceAll("");
    for (int length = SHORTEST; length <= LONGEST_END && length < bare.length(); length++) {
      if (length > SHORTEST || !CARD.matcher(bare).matches()) {
        add(parts, bare.substring(0, length));
      }
      add(parts, bare.substring(bare.length() - length));
    }
    for (int start = 0; start + TELLING <= bare.length(); start++) {
      add(parts, bare.substring(start, start + TELLING));
    }
    parts.remove(value);
    return parts;
  }

  private static void add(Set<String> parts, String part) {
    if (part.length() >= SHORTEST && DIGIT.matcher(part).find()) {
      parts.add(part);
    }
  }
}
