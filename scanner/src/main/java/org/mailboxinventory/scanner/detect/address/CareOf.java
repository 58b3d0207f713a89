package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * Through whose hands what is sent goes, before an address: {@code c/o Rao}, {@code chez Mme
 * Petit}. Neither it nor what is above it is part of the address.
 */
final class CareOf {
  /** By their first letter. */
  private static final Map<Character, List<String>> WORDS =
      new WordLists("address-leads.txt")
          .phrases("care-of").stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

  private CareOf() {}

  /** The parts behind the last such part, where an address begins behind it; else all of them. */
  static List<AddressPart> behind(List<AddressPart> parts, StreetWords words) {
    boolean begins = false;
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (begins && is(parts.get(i).text())) {
        return parts.subList(i + 1, parts.size());
      }
      begins |= parts.get(i).start(words) >= 0;
    }
    return parts;
  }

  /** Whether a part is such words and a name without a number. */
  static boolean is(String part) {
    int from = AddressPart.skip(part, 0);
    if (from >= part.length()) {
      return false;
    }
    char first = Character.toLowerCase(part.charAt(from));
    List<String> words = WORDS.getOrDefault(first, List.of());
    if (words.isEmpty()) {
      return false;
    }
    String bare = part.substring(from).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (bare.startsWith(word) && name(part.substring(from), word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name in capitals is behind the words, a sign or a blank between. */
  private static boolean name(String part, int end) {
    int at = end;
    while (at < part.length() && " .:".indexOf(part.charAt(at)) >= 0) {
      at++;
    }
    return at > end
        && at < part.length()
        && Character.isUpperCase(part.charAt(at))
        && part.chars().noneMatch(Character::isDigit);
  }
}
