package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * A house, a street or a quarter that reads as a name, as one part of an address between commas:
 * the part before it is a road, a building or a number and a town comes behind, as in {@code G.S.
 * Road, Asha Basti, Elmabad}; or a quotation mark is before it and a road behind.
 */
final class AddressItem {
  /** With these the parts of addresses end. */
  private static final WordSet ENDS = NameFile.of("thing-words.txt").words("address-ends");

  /** With these the names of houses end that are names of people too. */
  private static final WordSet HOUSES = NameFile.of("thing-words.txt").words("named-houses");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int LONGEST_ITEM = 40;
  private static final int MOST_ITEMS = 3;
  private static final int SHORTEST_CODE = 5;

  private AddressItem() {}

  /** Whether {@code text[from, to)} is such a part. */
  static boolean is(byte[] text, int length, int from, int to) {
    int behind = itemBehind(text, to, length);
    if (from == 0 || behind < 0) {
      return false;
    }
    byte before = text[from - 1];
    if (before == '\'' || before == '"' || before == '`') {
      int end = itemEnd(text, behind, length);
      int next = itemBehind(text, end, length);
      boolean house = HOUSES.holds(text, NameLetters.begin(text, to), to);
      return (house || road(text, behind, end)) && placed(text, house ? behind : next, length);
    }
    int comma = before == ' ' ? from - 2 : from - 1;
    if (comma < 0 || text[comma] != ',') {
      return false;
    }
    int begin = itemBegin(text, comma);
    return road(text, begin, comma)
        && (placed(text, behind, length) || (begin > 1 && numbered(text, begin)));
  }

  /** Whether a comma, a town and a country follow a number: {@code 2, Elmstadt, Austria}. */
  static boolean abroad(byte[] text, int numberEnd, int length) {
    int town = itemBehind(text, numberEnd, length);
    int end = town < 0 ? -1 : itemEnd(text, town, length);
    int country = end < 0 ? -1 : itemBehind(text, end, length);
    int word = country < 0 ? -1 : NameLetters.end(text, country, length);
    return word > country
        && NameLetters.capital(text[town])
        && (NameWords.bundled().flags(text, country, word) & (NameWords.PLACE | NAME))
            == NameWords.PLACE;
  }

  private static int itemBehind(byte[] text, int to, int length) {
    if (to + 2 >= length || text[to] != ',') {
      return -1;
    }
    return text[to + 1] == ' ' ? to + 2 : to + 1;
  }

  private static int itemEnd(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST_ITEM);
    int at = from;
    while (at < limit && ",;\n\"'`<".indexOf(text[at]) < 0) {
      at++;
    }
    return at;
  }

  private static int itemBegin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_ITEM && ",;:\n\"'`>".indexOf(text[at - 1]) < 0) {
      at--;
    }
    return at;
  }

  /** Whether a part ends with a word for a road or a house, perhaps before its number. */
  private static boolean road(byte[] text, int from, int to) {
    int end = to;
    while (end > from && (text[end - 1] <= ' ' || digit(text[end - 1]) || text[end - 1] == '.')) {
      end--;
    }
    int word = NameLetters.begin(text, end);
    return word > from && word < end && ENDS.holds(text, word, end);
  }

  /** Whether the part before the one that begins at a place begins with a number. */
  private static boolean numbered(byte[] text, int begin) {
    int comma = begin - 1;
    int first = text[comma] == ',' ? itemBegin(text, comma) : comma;
    return first < comma && digit(text[first]);
  }

  /** Whether a town, a country or a postal code is one of the next parts. */
  private static boolean placed(byte[] text, int from, int length) {
    int at = from;
    for (int items = 0; items < MOST_ITEMS && at >= 0; items++) {
      int end = itemEnd(text, at, length);
      int word = NameLetters.end(text, at, end);
      int flags = word > at ? NameWords.bundled().flags(text, at, word) : 0;
      if (((flags & NameWords.PLACE) != 0 && (flags & NAME) == 0) || code(text, at, end)) {
        return true;
      }
      at = itemBehind(text, end, length);
    }
    return false;
  }

  private static boolean code(byte[] text, int from, int to) {
    int digits = 0;
    for (int at = to; at > from && digit(text[at - 1]); at--) {
      digits++;
    }
    return digits >= SHORTEST_CODE;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
