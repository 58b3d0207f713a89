package org.mailboxinventory.scanner.detect.address.bound;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The name of a country with which an address ends and which is no part of it: behind a comma, a
 * dash or a line's end, or directly behind a code.
 */
final class CountryEnd {
  private static final WordLists FILE = new WordLists("address-bounds.txt");

  /** Countries that are towns, and names that states and towns elsewhere have too. */
  private static final WordSet KEPT = WordSet.of(FILE.phrases("kept-countries"));

  /** Countries whose capitals are called so, where only a comma tells one from the other. */
  private static final WordSet CAPITALS = WordSet.of(FILE.phrases("capitals"));

  private static final WordSet THE = WordSet.of("the");

  /** The letters of the article and a blank. */
  private static final int ARTICLE = 4;

  /** Words in which no name of a town ends. */
  private static final WordSet OPEN =
      WordSet.of(new WordLists("address-places.txt").phrases("open"));

  /** What parts an address from its country. */
  private static final Signs GAP = Signs.of(" ,\n\r>-\"'");

  /** Signs within the name of a country. */
  private static final Signs OF_NAME = Signs.of(" .'-");

  private static final int LONGEST = 32;
  private static final int SHORTEST = 2;
  private static final int SHORTEST_TOWN = 4;
  private static final int MOST_WORDS = 4;

  private CountryEnd() {}

  /** Where the address ends before its country; {@code to} where none ends it. */
  static int before(byte[] text, int from, int to) {
    return bracketed(text, from, plain(text, from, article(text, from, to)));
  }

  /** Before the article of a country that follows: {@code 3109 AA Schiedam The Netherlands}. */
  private static int article(byte[] text, int from, int to) {
    int begin = to - ARTICLE;
    if (begin <= from || text[begin] != ' ' || !THE.holds(text, begin + 1, to)) {
      return to;
    }
    int next = to + 1 < text.length && text[to] == ' ' ? to + 1 : to;
    int end = next;
    while (end < text.length && Words.letter(text[end])) {
      end++;
    }
    boolean country = Countries.holds(text, begin + 1, end) || Countries.holds(text, next, end);
    return end > next && country ? begin : to;
  }

  /** Before a country in brackets: {@code 46023 Valencia (España)}. */
  private static int bracketed(byte[] text, int from, int to) {
    int open = to - 1;
    if (open <= from || text[open] != ')') {
      return to;
    }
    while (open > from && to - open < LONGEST && text[open] != '(') {
      open--;
    }
    boolean country = open > from && text[open] == '(' && holds(text, open + 1, to - 1, to - 1);
    return country && text[open - 1] == ' ' ? open - 1 : to;
  }

  private static int plain(byte[] text, int from, int to) {
    int end = to > from && text[to - 1] == '.' ? to - 1 : to;
    int at = end;
    int begin = -1;
    for (int words = 0; words < MOST_WORDS && at > from && end - at < LONGEST; words++) {
      at = wordBefore(text, from, at);
      boolean country =
          at > from
              && end - at >= SHORTEST
              && (parted(text, from, at, end) || behindTown(text, from, at, end));
      begin = country && holds(text, at, end, to) ? at : begin;
      while (at > from && OF_NAME.has(text[at - 1])) {
        at--;
      }
    }
    if (begin < 0) {
      return to;
    }
    while (begin > from && GAP.has(text[begin - 1])) {
      begin--;
    }
    return enough(text, from, begin) ? begin : to;
  }

  private static int wordBefore(byte[] text, int from, int to) {
    int at = to;
    while (at > from && (Words.letter(text[at - 1]) || abbreviated(text, at - 1, from))) {
      at--;
    }
    return at;
  }

  /** Of a full stop between single letters: {@code U.A.E}. */
  private static boolean abbreviated(byte[] text, int at, int from) {
    return text[at] == '.'
        && at - 1 > from
        && Words.letter(text[at - 1])
        && !Words.letter(text[at - 2]);
  }

  private static boolean holds(byte[] text, int from, int end, int to) {
    boolean capital = text[from] < 0 || (text[from] >= 'A' && text[from] <= 'Z');
    return capital
        && (!KEPT.holds(text, from, end) || repeated(text, from, end))
        && (Countries.holds(text, from, end) || Countries.holds(text, from, to));
  }

  /** Whether the name is that of the town before it: {@code 1855 Luxembourg, Luxembourg}. */
  private static boolean repeated(byte[] text, int from, int end) {
    int to = from;
    while (to > 0 && GAP.has(text[to - 1])) {
      to--;
    }
    int town = to - (end - from);
    return to < from
        && town > 1
        && AnchorScanner.isDigit(text[town - 2])
        && Arrays.equals(text, town, to, text, from, end);
  }

  /** Whether a comma, a dash or a line's end is before it, or a code; not within a longer name. */
  private static boolean parted(byte[] text, int from, int at, int end) {
    int gap = at;
    boolean sign = false;
    while (gap > from && GAP.has(text[gap - 1])) {
      gap--;
      sign |= text[gap] != ' ' && text[gap] != '\r';
    }
    boolean code = gap > from && gap < at && AnchorScanner.isDigit(text[gap - 1]);
    return gap < at && ((sign && text[at - 1] != '-') || (code && !CAPITALS.holds(text, at, end)));
  }

  /**
   * Whether nothing but a blank parts a country from the town of one word behind a code: {@code
   * 20000 Casablanca Maroc}; of those whose towns are called so, none does.
   */
  private static boolean behindTown(byte[] text, int from, int at, int end) {
    int town = at - 1;
    while (town > from && (Words.letter(text[town - 1]) || text[town - 1] == '-')) {
      town--;
    }
    boolean name = at - town > SHORTEST_TOWN && text[at - 1] == ' ' && town - 1 > from;
    return name
        && text[town - 1] == ' '
        && AnchorScanner.isDigit(text[town - 2])
        && !OPEN.holds(text, town, at - 1)
        && !CAPITALS.holds(text, at, end);
  }

  /** Whether what is left has a number, or two parts. */
  private static boolean enough(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (AnchorScanner.isDigit(text[at]) || text[at] == ',' || text[at] == '\n') {
        return true;
      }
    }
    return false;
  }
}
