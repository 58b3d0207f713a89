package org.mailboxinventory.scanner.detect.address;

/**
 * The row of a table whose cells hold the parts of an address: {@code 12 Mill Road | Cambridge |
 * CB1 2AB}.
 */
public final class AddressRow {
  /** So many cells at most are joined: a street, a district and a town. */
  private static final int MOST_CELLS = 3;

  private static final int LONGEST_TOWN = 40;

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

  private static String joined(String all, int last) {
    StringBuilder row = new StringBuilder(all);
    int line = all.lastIndexOf('\n') + 1;
    int bar = last;
    for (int cell = 0; cell < MOST_CELLS && bar > line; cell++) {
      int before = Math.max(line - 1, all.lastIndexOf('|', bar - 1));
      row.setCharAt(bar, ',');
      if (all.substring(before + 1, bar).chars().anyMatch(Character::isDigit)) {
        return row.toString();
      }
      bar = before;
    }
    return all;
  }
}
