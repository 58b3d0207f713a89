package org.mailboxinventory.scanner.detect.address.town;

import java.util.Locale;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The country that ends an address and is no part of it, alone between commas or on its line:
 * behind the code, or behind the town and its region.
 */
public final class CountryBehind {
  /** What may part an address and its country. */
  private static final Signs GAPS = Signs.of(" ,\n\r>");

  /** Signs within the name of a country. */
  private static final Signs OF_NAME = Signs.of(" -'");

  /** So many letters has a town, a region or a country. */
  private static final int LONGEST = 48;

  /** So many parts may be between a code, with its town, and the country: a region. */
  private static final int MOST_PARTS = 2;

  /** Between a part and the next. */
  private static final int LONGEST_GAP = 8;

  /** So far from the number of a house a country is at most. */
  private static final int REACH = 120;

  private CountryBehind() {}

  /** Where the address ends whose code ends at a place, if a country follows it; else -1. */
  public static int end(byte[] text, int length, int code) {
    boolean town = code + 1 < length && text[code] == ' ' && begins(text[code + 1]);
    int at = town ? nameEnd(text, code + 1, length) : code;
    if (town && at > code && Countries.holds(text, code + 1, at)) {
      return code;
    }
    for (int parts = 0; parts < MOST_PARTS && at >= code; parts++) {
      int from = next(text, at, length);
      if (from < 0) {
        return -1;
      }
      int to = nameEnd(text, from, length);
      if (Countries.holds(text, from, to)) {
        return at;
      }
      at = to;
    }
    return -1;
  }

  /**
   * Where the region ends that a comma parts from the town before it, or a line's end, and a
   * country follows; the place itself where none does.
   */
  public static int regionEnd(byte[] text, int length, int town) {
    int region = RegionBehind.end(text, length, town);
    if (region > town) {
      return region;
    }
    if (town + 1 >= length || text[town] != ',') {
      return LineBelow.end(text, length, town);
    }
    int from = next(text, town, length);
    int to = from < 0 || text[from - 1] == '\n' ? -1 : nameEnd(text, from, length);
    int country = to < 0 || Countries.holds(text, from, to) ? -1 : next(text, to, length);
    int last = country < 0 ? -1 : nameEnd(text, country, length);
    return last > 0 && Countries.holds(text, country, last) ? to : town;
  }

  /** Whether a country is alone in a part not far behind a place, before a blank line. */
  public static boolean isNear(byte[] text, int length, int place) {
    int last = Math.min(length, place + REACH);
    for (int at = place; at < last; at++) {
      if (text[at] == ',' || text[at] == '\n') {
        int from = next(text, at, length);
        int to = from < 0 ? -1 : nameEnd(text, from, length);
        if (to > 0 && Countries.holds(text, from, to)) {
          return true;
        }
        if (text[at] == '\n' && at + 1 < last && text[at + 1] == '\n') {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * Whether a country has a part of its own behind the town that ends at a place, or behind a
   * district of that town.
   */
  public static boolean follows(String rest, int town) {
    int at = town;
    for (int parts = 0; parts < MOST_PARTS && at < rest.length(); parts++) {
      int from = at;
      while (from < rest.length() && GAPS.has(rest.charAt(from))) {
        from++;
      }
      int to = from;
      while (to < rest.length() && to - from < LONGEST && ofName(rest.charAt(to))) {
        to++;
      }
      if (from == at || to == from || rest.substring(at, from).isBlank()) {
        return false;
      }
      if (Countries.holds(rest.substring(from, to).strip().toLowerCase(Locale.ROOT))) {
        return Character.isUpperCase(rest.charAt(from));
      }
      at = to;
    }
    return false;
  }

  private static boolean ofName(char c) {
    return Character.isLetter(c) || c == ' ' || c == '-';
  }

  private static boolean begins(byte b) {
    return b < 0 || (b >= 'A' && b <= 'Z');
  }

  /**
   * Where the next part begins, with a capital, behind a comma or a line's end; -1 if none does.
   */
  private static int next(byte[] text, int from, int length) {
    boolean parted = false;
    int at = from;
    while (at < length && at - from < LONGEST_GAP && GAPS.has(text[at])) {
      boolean line = text[at] == '\n';
      if (line && parted && text[at - 1] == '\n') {
        return -1;
      }
      parted |= line || text[at] == ',';
      at++;
    }
    return parted && at < length && begins(text[at]) ? at : -1;
  }

  /** Behind a name that a comma, a full stop or the end of its line ends; -1 where none does. */
  private static int nameEnd(byte[] text, int from, int length) {
    int last = Math.min(length, from + LONGEST);
    int at = from;
    while (at < last && (Words.letter(text[at]) || OF_NAME.has(text[at]))) {
      at++;
    }
    boolean ends = at >= length || ",.\n\r;)".indexOf(text[at]) >= 0;
    int to = at;
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\'')) {
      to--;
    }
    return ends && to > from ? to : -1;
  }
}
