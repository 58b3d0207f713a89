package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The town behind the code with which an address was found to end: behind the word for a town,
 * {@code п.к. 1408, гр. София}, or before the sign of its province, {@code M4B 1B3 Toronto ON}.
 */
final class TownBehind {
  private static final WordLists FILE = new WordLists("address-bounds.txt");
  private static final WordSet TOWNS = WordSet.of(FILE.phrases("town-signs"));
  private static final WordSet PROVINCES = WordSet.of(FILE.phrases("provinces"));

  private static final int MOST_WORDS = 3;
  private static final int CODE = 6;

  private TownBehind() {}

  /** Where the town ends; {@code to} where none follows. */
  static int end(byte[] text, int from, int to, int length) {
    int district = to > from + CODE && to < length ? Quarter.end(text, from, to, length) : to;
    if (district > to) {
      return district;
    }
    if (to + 2 >= length || to - from < CODE || (text[to] != ' ' && text[to] != ',')) {
      return to;
    }
    int at = text[to + 1] == ' ' ? to + 2 : to + 1;
    if (AnchorScanner.isDigit(text[to - 1])) {
      return canadian(text, from, to)
          ? beforeProvince(text, to, at, length)
          : signed(text, to, at, length);
    }
    return to;
  }

  private static boolean canadian(byte[] text, int from, int to) {
    int blank = text[to - 4] == ' ' ? 1 : 0;
    int begin = to - CODE - blank;
    return begin >= from
        && Words.capital(text[begin])
        && AnchorScanner.isDigit(text[begin + 1])
        && Words.capital(text[begin + 2])
        && AnchorScanner.isDigit(text[to - 3])
        && Words.capital(text[to - 2]);
  }

  private static int beforeProvince(byte[] text, int to, int from, int length) {
    int at = from;
    for (int words = 0; words <= MOST_WORDS && at < length && Words.capital(text[at]); words++) {
      int end = (int) Words.firstWord(text, at, length);
      if (words > 0 && end - at == 2 && PROVINCES.holds(text, at, end)) {
        return end;
      }
      at = end < length && text[end] == ',' ? end + 1 : end;
      if (at >= length || text[at] != ' ') {
        return to;
      }
      at++;
    }
    return to;
  }

  private static int signed(byte[] text, int to, int from, int length) {
    int sign = (int) Words.firstWord(text, from, length);
    boolean stop = sign > from && sign + 1 < length && text[sign] == '.';
    int town = stop && text[sign + 1] == ' ' ? sign + 2 : sign + 1;
    if (!stop || !TOWNS.holds(text, from, sign) || town >= length || !Words.letter(text[town])) {
      return to;
    }
    int end = (int) Words.firstWord(text, town, length);
    return end > town ? end : to;
  }
}
