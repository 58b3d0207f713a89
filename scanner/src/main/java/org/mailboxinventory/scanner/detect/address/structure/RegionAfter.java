package org.mailboxinventory.scanner.detect.address.structure;

import java.util.Set;
import org.mailboxinventory.scanner.detect.address.town.RegionBehind;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** A town and its state or province behind a code or the number of a house. */
final class RegionAfter {
  private static final WordSet ITALIAN = WordLists.firstWords("it-provinces.txt");
  private static final Set<String> BRAZILIAN =
      Set.copyOf(new WordLists("address-places.txt").phrases("states-br"));

  private static final int SIGN = 2;

  private RegionAfter() {}

  /** Behind a town of Italy and the sign of its province in brackets: {@code , Avio (TN)}. */
  static int italian(byte[] text, int code, int length) {
    int from = NamesAndGaps.gapBehind(text, code, length);
    int name = NamesAndGaps.nameEnd(text, from, length);
    int open = name + 1;
    boolean bracket = name > from && name + SIGN * 2 < length && text[name] == ' ';
    boolean sign =
        bracket && text[open] == '(' && text[open + SIGN + 1] == ')' && capitals(text, open + 1);
    return sign && ITALIAN.holds(text, open + 1, open + 1 + SIGN) ? open + SIGN + SIGN : -1;
  }

  /** Behind a town of Brazil and the sign of its state: {@code Jacuba / SP}, {@code Jacuba-SP}. */
  static int brazilian(byte[] text, int code, int length) {
    int from = NamesAndGaps.gapBehind(text, code, length);
    int name = NamesAndGaps.nameEnd(text, from, length);
    int sign = blank(text, name, length);
    if (name == from || sign >= length || "/-,".indexOf(text[sign]) < 0) {
      return hyphened(text, from, name, length);
    }
    int state = blank(text, sign + 1, length);
    return state(text, state, length) ? state + SIGN : -1;
  }

  /** A town with whose name its state is joined: {@code Jacuba-SP}. */
  private static int hyphened(byte[] text, int from, int name, int length) {
    int state = name - SIGN;
    boolean joined = state > from + 1 && text[state - 1] == '-';
    return joined && state(text, state, length) ? name : -1;
  }

  /** Behind a town, a comma and its province: {@code Tarso, Antioquia}. */
  static int listed(byte[] text, int code, int length) {
    int from = NamesAndGaps.gapBehind(text, code, length);
    int name = NamesAndGaps.nameEnd(text, from, length);
    int end = name > from && from > code ? RegionBehind.end(text, length, name) : name;
    return end > name ? end : -1;
  }

  private static boolean state(byte[] text, int from, int length) {
    int to = from + SIGN;
    return to <= length
        && BRAZILIAN.contains(NamesAndGaps.string(text, from, to))
        && (to == length || !Words.letterOrDigit(text[to]));
  }

  private static boolean capitals(byte[] text, int at) {
    return Words.capital(text[at]) && Words.capital(text[at + 1]);
  }

  private static int blank(byte[] text, int at, int length) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }
}
