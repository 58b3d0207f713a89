package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** The words of a part of a text before the first that may begin an address. */
final class AddressLead {
  private static final List<String> LEADS = new WordLists("address-leads.txt").phrases("leads");

  /** Words before an address that are none of it. */
  private static final Set<String> BEFORE = Set.copyOf(LEADS);

  /** Words that lead to an address at the beginning of its line, by their first letter. */
  private static final Map<Character, List<String>> LABELS =
      new WordLists("address-leads.txt")
          .phrases("labels").stream()
              .collect(Collectors.groupingBy(label -> Character.toLowerCase(label.charAt(0))));

  private static final Set<String> TITLES =
      Set.copyOf(new WordLists("address-leads.txt").phrases("titles"));

  /** What such words end in. */
  private static final List<String> ENDS =
      LEADS.stream().filter(lead -> lead.startsWith("-")).map(lead -> lead.substring(1)).toList();

  private static final List<String> PREPOSITIONS =
      List.of(" to ", " at ", " ADDRESS ", " ADDR ", " TO ");

  /** Between an office's town and its address. */
  private static final List<String> DASHES = List.of(" - ", " \u2013 ", " \u2014 ");

  /** So many words say whose address it is. */
  private static final int MOST_WHOSE = 3;

  private AddressLead() {}

  /** Whether a line begins with words that lead to an address: {@code Address of Assessee}. */
  static boolean labels(String text, int line) {
    if (line >= text.length()) {
      return false;
    }
    for (String label : LABELS.getOrDefault(Character.toLowerCase(text.charAt(line)), List.of())) {
      int end = line + label.length();
      if (text.regionMatches(true, line, label, 0, label.length())
          && end < text.length()
          && text.charAt(end) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Past blanks, small words that begin no address, and words before an address. */
  static int past(String text, StreetWords words) {
    int first = AddressPart.skip(text, 0);
    int at = first;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      String word = text.substring(at, end < 0 ? text.length() : end);
      boolean skipped =
          Character.isLowerCase(word.charAt(0))
              || uncased(word.charAt(0))
              || leads(word.toLowerCase(Locale.ROOT));
      if (!skipped || (words.begins(text, at) && !beforeNumber(text, at, end))) {
        return at;
      }
      if (end < 0) {
        return uncased(text.charAt(first)) ? first : text.length();
      }
      at = AddressPart.skip(text, end);
      boolean whose = word.equals("of") && end - 2 > first;
      int behind = whose ? behindWhose(text, at, words) : at;
      if (behind > at) {
        return behind;
      }
    }
    return at;
  }

  /** Whether a word is a preposition before a number, as in {@code TO 27 ORCHARD LANE}. */
  private static boolean beforeNumber(String text, int from, int end) {
    return end == from + 2
        && PREPOSITIONS.contains(" " + text.substring(from, end + 1))
        && end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1));
  }

  /** Behind whose address it is, as in {@code Address of Assessee 73, Market Lane}. */
  private static int behindWhose(String text, int from, StreetWords words) {
    int at = from;
    for (int count = 0; count < MOST_WHOSE; count++) {
      int end = text.indexOf(' ', at);
      if (end < 0) {
        return from;
      }
      at = AddressPart.skip(text, end);
      if (at < text.length() && Character.isDigit(text.charAt(at)) && words.begins(text, at)) {
        return at;
      }
    }
    return from;
  }

  /** Whether a word is the title of a person. */
  static boolean title(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return TITLES.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, or what it ends in, comes before addresses. */
  static boolean leads(String word) {
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
      for (int at = text.indexOf(sign, lead); at >= 0; at = text.indexOf(sign, at + 1)) {
        int next = at + sign.length();
        if (next < text.length() && words.begins(text, next)) {
          return next;
        }
      }
    }
    return lead;
  }

  /** A script without capitals: where an address begins, its words for streets and houses say. */
  private static boolean uncased(char c) {
    return c > '\u0590' && Character.getType(c) == Character.OTHER_LETTER;
  }
}
