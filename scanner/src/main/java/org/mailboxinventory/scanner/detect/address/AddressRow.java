package org.mailboxinventory.scanner.detect.address;

/**
 * The row of a table whose cells hold the parts of an address: {@code 12 Mill Road | Cambridge |
 * CB1 2AB}.
 */
public final class AddressRow {
  /** So many cells at most are joined: a street, a district and a town. */
  private static final int MOST_CELLS = 3;

  private AddressRow() {}

  /** Whether a bar parts a town and its code, which are one address behind their street alone. */
  public static boolean isIn(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '|') {
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
    if (last <= 0 || all.charAt(last) != '|') {
      return all;
    }
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
