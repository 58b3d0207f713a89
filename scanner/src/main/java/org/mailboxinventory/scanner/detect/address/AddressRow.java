package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * The row of a table whose cells hold the parts of an address: {@code 12 Mill Road | Cambridge |
 * CB1 2AB}.
 */
public final class AddressRow {
  /** So many cells at most are joined: a street, a district and a town. */
  private static final int MOST_CELLS = 3;

  private static final int LONGEST_TOWN = 40;

  private static final Set<String> FLATS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("flats"));

  private AddressRow() {}

  /**
   * Whether a bar or a semicolon parts a town and its code, which are one address behind their
   * street alone.
   */
  public static boolean isIn(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '|' || text[i] == ';') {
        return true;
      }
    }
    return false;
  }

  /**
   * With commas for the bars between the cells of the last line, where it ends in one, back to the
   * cell that holds a number.
   */
  static String joined(String all) {
    int last = all.length() - 1;
    while (last > 0 && all.charAt(last) == ' ') {
      last--;
    }
    return last <= 0 || all.charAt(last) != '|' ? all : joined(all, last);
  }

  /** The same where a town alone is behind the last bar: {@code 43 Oak Ct | Lisle, IL 60532}. */
  static String townJoined(String all) {
    int last = all.lastIndexOf('|');
    boolean town =
        last > all.lastIndexOf('\n')
            && all.length() - last < LONGEST_TOWN
            && all.substring(last).chars().noneMatch(Character::isDigit);
    return town ? joined(all, last) : all;
  }

  private static boolean digit(String all, int from, int to) {
    return all.substring(from + 1, to).chars().anyMatch(Character::isDigit);
  }

  /** Whether a cell begins with a flat or a house: the street is in the cell beside it. */
  private static boolean flat(String all, int cell) {
    int from = cell;
    while (from < all.length() && all.charAt(from) == ' ') {
      from++;
    }
    int end = from;
    while (end < all.length() && (Character.isLetter(all.charAt(end)) || all.charAt(end) == '.')) {
      end++;
    }
    String word = all.substring(from, end).toLowerCase(Locale.ROOT);
    return FLATS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        || all.startsWith("#", from);
  }

  private static String joined(String all, int last) {
    StringBuilder row = new StringBuilder(all);
    int line = all.lastIndexOf('\n') + 1;
    int bar = last;
    for (int cell = 0; cell < MOST_CELLS && bar > line; cell++) {
      int before = Math.max(line - 1, all.lastIndexOf('|', bar - 1));
      row.setCharAt(bar, ',');
      if (all.substring(before + 1, bar).chars().anyMatch(Character::isDigit)) {
        int street = Math.max(line - 1, all.lastIndexOf('|', before - 1));
        boolean joins =
            before > line
                && (flat(all, before + 1) || flat(all, street + 1))
                && digit(all, street, before);
        if (joins) {
          row.setCharAt(before, ',');
        }
        return row.toString();
      }
      bar = before;
    }
    return all;
  }
}
