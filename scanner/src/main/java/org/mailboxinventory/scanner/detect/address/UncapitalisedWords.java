package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * Words without a capital that are of an address all the same: the word for a street before its
 * name, what a house is near to, and numbers of floors and streets in scripts of India.
 */
final class UncapitalisedWords {
  /** So many words at most name what a house is near to. */
  private static final int MOST_NEAR = 4;

  /** What follows {@code new} in the names of towns and states. */
  private static final Set<String> BEHIND_NEW =
      Set.copyOf(new WordLists("address-leads.txt").phrases("behind-new"));

  /** Months in the names of streets. */
  private static final Set<String> DAY_MONTHS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("day-months"));

  private static final char FIRST_INDIC = '\u0900';

  private UncapitalisedWords() {}

  /** Whether the word {@code [from, to)}, which is no other word of an address, goes on in one. */
  static boolean goOn(String zone, int from, int to, StreetWords words) {
    if (!Character.isLowerCase(zone.charAt(from))) {
      return false;
    }
    return words.typeFirst()
        ? words.isStreet(zone.substring(from, to)) || month(zone, from, to, words)
        : words.numberFirst() && (near(zone, from, to) || street(zone, from, to, words));
  }

  /**
   * Whether it is the month in the name of a street that is called after a day: {@code avenue du 8
   * mai 1945}.
   */
  private static boolean month(String zone, int from, int to, StreetWords words) {
    if (!DAY_MONTHS.contains(zone.substring(from, to))) {
      return false;
    }
    int at = from;
    for (int count = 0; count < MOST_NEAR && at > 1 && zone.charAt(at - 1) == ' '; count++) {
      int end = at - 1;
      at = AddressWords.beginOf(zone, end);
      if (at < end && words.isStreet(zone.substring(at, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is the word for a street between its name and a comma or a further word of
   * addresses: {@code R G Kadam marg,}, {@code Nehru nagar east}.
   */
  private static boolean street(String zone, int from, int to, StreetWords words) {
    int before = from - 1;
    boolean parted =
        zone.startsWith(",", to)
            || zone.startsWith(" ,", to)
            || (zone.startsWith(" ", to)
                && words.within(zone.substring(to + 1, end(zone, to + 1))));
    if (!parted || before < 1 || zone.charAt(before) != ' ') {
      return false;
    }
    int name = AddressWords.beginOf(zone, before);
    return name < before
        && Character.isUpperCase(zone.charAt(name))
        && words.isStreet(zone.substring(from, to));
  }

  private static int end(String zone, int from) {
    int at = from;
    while (at < zone.length() && Character.isLetter(zone.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether it is of a place behind a word as {@code near}: {@code near the petrol pump}. */
  private static boolean near(String zone, int from, int to) {
    int at = from;
    boolean letters = zone.substring(from, to).chars().allMatch(Character::isLetter);
    for (int count = 0; letters && count < MOST_NEAR && at > 1; count++) {
      int end = at - 1;
      if (zone.charAt(end) != ' ') {
        return false;
      }
      at = AddressWords.beginOf(zone, end);
      if (at < end && NoAddress.near(zone.substring(at, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins the name of a town or a state: {@code new york}. */
  static boolean ofTown(String zone, String word, int to) {
    if (!word.equals("new") || to + 1 >= zone.length()) {
      return false;
    }
    return BEHIND_NEW.contains(zone.substring(to + 1, end(zone, to + 1)));
  }

  /** Whether digits have the ending of an ordinal number in a script of India. */
  static boolean ordinal(String word) {
    int at = 0;
    while (at < word.length() && Character.isDigit(word.charAt(at))) {
      at++;
    }
    return at < word.length()
        && word.charAt(at) >= FIRST_INDIC
        && word.substring(at).codePoints().allMatch(UncapitalisedWords::indic);
  }

  private static boolean indic(int c) {
    return c >= FIRST_INDIC && c < '\u0d80';
  }
}
