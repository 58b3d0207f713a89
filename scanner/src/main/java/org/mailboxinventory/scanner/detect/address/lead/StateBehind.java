package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The state of India behind a district, by its name or its letters, perhaps in brackets: {@code
 * Sitapur (U.P.)}, {@code Satara, Maharashtra}.
 */
public final class StateBehind {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet STATES = WordSet.of(FILE.phrases("states"));
  private static final WordSet SIGNS = WordSet.of(FILE.phrases("states-short"));

  /** What the field of a state or a code is called. */
  private static final WordSet FIELDS = WordSet.of(FILE.phrases("state-fields"));

  private static final int LONGEST_GAP = 4;
  private static final int MOST_WORDS = 3;

  private StateBehind() {}

  /**
   * Where it ends; the place itself where none follows; -1 before the field of one or of a code.
   */
  public static int end(byte[] text, int place, int length) {
    int field = place;
    while (field < length && " ,.-\r\n".indexOf(text[field]) >= 0) {
      field++;
    }
    long word = field > place && field < length ? Words.firstWord(text, field, length) : -1;
    return word >= 0 && FIELDS.holds(text, field, (int) word) ? -1 : behind(text, place, length);
  }

  /** The same, whatever follows it. */
  public static int behind(byte[] text, int place, int length) {
    int at = place;
    while (at < length && at - place < LONGEST_GAP && " ,-.".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean bracket = at < length && text[at] == '(';
    int from = bracket ? at + 1 : at;
    if (from == place || from >= length || !Words.capital(text[from])) {
      return place;
    }
    int end = Math.max(named(text, from, length), sign(text, from, length));
    if (end < 0 || !bracket) {
      return Math.max(end, place);
    }
    return end < length && text[end] == ')' ? end + 1 : place;
  }

  private static int named(byte[] text, int from, int length) {
    int end = -1;
    int to = from;
    for (int words = 0; words < MOST_WORDS && to < length; words++) {
      to = (int) Words.firstWord(text, to, length);
      end = STATES.holds(text, from, to) ? to : end;
      if (to + 1 >= length || text[to] != ' ' || !Words.letter(text[to + 1])) {
        break;
      }
    }
    return end;
  }

  /** Behind capitals, perhaps with stops, that are a state's: {@code H.P.}, {@code UP}. */
  private static int sign(byte[] text, int from, int length) {
    int to = from;
    while (to < length && (Words.capital(text[to]) || text[to] == '.')) {
      to++;
    }
    boolean goesOn = to < length && Words.letterOrDigit(text[to]);
    int bare = to > from && text[to - 1] == '.' ? to - 1 : to;
    boolean stops = bare - from > 2;
    return !goesOn && SIGNS.holds(text, from, bare) ? (stops ? to : bare) : -1;
  }
}
