package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** The words of a part of a text before the first that may begin an address. */
final class AddressLead {
  private static final List<String> LEADS = new WordLists("address-leads.txt").phrases("leads");

  /** Words before an address that are none of it. */
  private static final Set<String> BEFORE = Set.copyOf(LEADS);

  /** What such words end in. */
  private static final List<String> ENDS =
      LEADS.stream().filter(lead -> lead.startsWith("-")).map(lead -> lead.substring(1)).toList();

  private static final List<String> PREPOSITIONS = List.of(" to ", " at ");

  /** Between an office's town and its address. */
  private static final List<String> DASHES = List.of(" - ", " \u2013 ", " \u2014 ");

  private AddressLead() {}

  /** Past blanks, small words that begin no address, and words before an address. */
  static int past(String text, StreetWords words) {
    int first = AddressPart.skip(text, 0);
    int at = first;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      String word = text.substring(at, end < 0 ? text.length() : end);
      boolean skipped =
          Character.isLowerCase(word.charAt(0))
              || devanagari(word.charAt(0))
              || leads(word.toLowerCase(Locale.ROOT));
      if (!skipped || words.begins(text, at)) {
        return at;
      }
      if (end < 0) {
        return devanagari(text.charAt(first)) ? first : text.length();
      }
      at = AddressPart.skip(text, end);
    }
    return at;
  }

  /** Whether a word, or what it ends in, comes before addresses. */
  private static boolean leads(String word) {
    if (BEFORE.contains(word)) {
      return true;
    }
    return ENDS.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
  }

  /**
   * Behind {@code to} or {@code at} and before a house or a box, where a number of something else
   * comes before that, as in {@code the 1042-S to 88 Quarry Road}; {@code lead} otherwise.
   */
  static int behindPreposition(String text, int lead, StreetWords words) {
    if (!words.numberFirst() || lead >= text.length()) {
      return lead;
    }
    int behind = behind(text, lead, words, PREPOSITIONS);
    return behind > lead || words.begins(text, lead) ? behind : behind(text, lead, words, DASHES);
  }

  private static int behind(String text, int lead, StreetWords words, List<String> signs) {
    for (String sign : signs) {
      int at = text.indexOf(sign, lead);
      int next = at < 0 ? -1 : at + sign.length();
      if (next > 0 && next < text.length() && words.begins(text, next)) {
        return next;
      }
    }
    return lead;
  }

  /** A script without capitals: where an address begins, its words for streets and houses say. */
  private static boolean devanagari(char c) {
    return c >= '\u0900' && c <= '\u097f';
  }
}
