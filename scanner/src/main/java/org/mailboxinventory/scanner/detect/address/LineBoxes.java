package org.mailboxinventory.scanner.detect.address;

/** Bars and stars that make a box of lines, and the marks of quoted mail before them. */
final class LineBoxes {
  private LineBoxes() {}

  /**
   * With blanks for the bars or stars at both ends of lines, which make a box of them; a line with
   * another bar in it is the row of a table.
   */
  static String without(String all) {
    if (all.indexOf('\n') < 0 || (all.indexOf('|') < 0 && all.indexOf('*') < 0)) {
      return all;
    }
    StringBuilder text = new StringBuilder(all);
    for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', end + 1)) {
      int last = end - 1;
      while (last > 0 && (all.charAt(last) == ' ' || all.charAt(last) == '\r')) {
        last--;
      }
      int next = quotesEnd(all, end + 1);
      int first = quotesEnd(all, all.lastIndexOf('\n', end - 1) + 1);
      char side = last > 0 ? all.charAt(last) : ' ';
      boolean sides = next < all.length() && all.charAt(next) == side;
      boolean inner = first < last && all.substring(first + 1, last).indexOf(side) >= 0;
      if (quoted(all, first, next)) {
        text.setCharAt(next, ' ');
      } else if ((side == '|' || side == '*') && sides && !inner) {
        text.setCharAt(last, ' ');
        text.setCharAt(next, ' ');
      } else if (side == '|' && !sides && next < all.length() && all.charAt(first) != '|') {
        text.setCharAt(last, ' ');
      }
    }
    return text.toString();
  }

  /**
   * Whether a bar begins the line at {@code next}, as quoted mail has it, and no other is around.
   */
  private static boolean quoted(String all, int first, int next) {
    if (next >= all.length() || all.charAt(next) != '|') {
      return false;
    }
    int bar = all.indexOf('|', next + 1);
    int line = all.indexOf('\n', next);
    int before = all.indexOf('|', all.startsWith("|", first) ? first + 1 : first);
    return (bar < 0 || (line >= 0 && bar > line)) && before == next;
  }

  /** Past the marks of quoted mail and blanks at the beginning of a line. */
  static int quotesEnd(String all, int from) {
    boolean tab = from < all.length() && from > 0 && all.charAt(from) == '\t';
    int at = blanksEnd(all, tab ? from + 1 : from);
    while (at < all.length() && all.charAt(at) == '>') {
      at = blanksEnd(all, at + 1);
    }
    return at;
  }

  /** Past blanks. */
  static int blanksEnd(String all, int from) {
    int at = from;
    while (at < all.length() && all.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
