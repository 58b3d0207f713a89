package org.mailboxinventory.scanner.detect.address.lead;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether the word for a street is behind a town and a comma: what costs least to ask. */
public final class StreetBehind {
  /**
   * A word of fewer letters is one where a full stop shortens it, or its script has no capitals.
   */
  private static final int WHOLE = 4;

  /** The first bytes of letters in Greek and Hebrew, and those of the scripts behind them. */
  private static final int FIRST_GREEK = 0xcd;

  private static final int FIRST_HEBREW = 0xd6;

  private static final int LONGEST = 32;

  /** So far behind the word the number of the house is. */
  private static final int REACH = 90;

  private static final WordLists FILE = new WordLists("world-addresses.txt");
  private static final WordSet STREETS = WordSet.of(FILE.phrases("before"));
  private static final WordSet OTHERS = others();
  private static final WordSet UNITS = WordSet.of(FILE.phrases("units"));
  private static final WordSet PLACES = WordSet.of(FILE.phrases("regions"));

  private StreetBehind() {}

  /** Words that are other things as well. */
  private static WordSet others() {
    List<String> all = new ArrayList<>(FILE.phrases("joining"));
    all.addAll(FILE.phrases("regions"));
    all.addAll(FILE.phrases("units"));
    all.addAll(FILE.phrases("vague"));
    return WordSet.of(all);
  }

  /** False where none is, or no number behind it on the line. */
  public static boolean mayBe(byte[] text, int end, int length) {
    int from = behindComma(text, end, length);
    int to = from;
    while (to >= 0 && to < length && to - from < LONGEST && Words.letter(text[to])) {
      to++;
    }
    if (to <= from || to >= length) {
      return false;
    }
    int first = text[from] & 0xff;
    boolean uncased = first >= FIRST_HEBREW;
    boolean whole = first > FIRST_GREEK || text[to] == '.' || to - from >= WHOLE;
    return whole
        && STREETS.holds(text, from, to)
        && (uncased || !OTHERS.holds(text, from, to) || named(text, from, to, length))
        && digit(text, to, length);
  }

  /**
   * Whether a full stop and a name are behind a word for a street that is one before the numbers of
   * houses elsewhere: {@code str. Lungă 5}.
   */
  private static boolean named(byte[] text, int from, int to, int length) {
    int name = to + 2 < length && text[to] == '.' && text[to + 1] == ' ' ? to + 2 : to + 1;
    return text[to] == '.'
        && name + 1 < length
        && Words.letter(text[name + 1])
        && (text[name] < 0 || Words.capital(text[name]))
        && UNITS.holds(text, from, to)
        && !PLACES.holds(text, from, to);
  }

  /** Behind a comma of any script and a blank; -1 where none is. */
  private static int behindComma(byte[] text, int end, int length) {
    if (end + 2 >= length) {
      return -1;
    }
    boolean arabic = (text[end] & 0xff) == 0xd8 && (text[end + 1] & 0xff) == 0x8c;
    int at = text[end] == ',' ? end + 1 : arabic ? end + 2 : -1;
    return at > 0 && at < length && text[at] == ' ' ? at + 1 : at;
  }

  private static boolean digit(byte[] text, int from, int length) {
    int last = Math.min(length, from + REACH);
    for (int at = from; at < last && text[at] != '\n'; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return true;
      }
    }
    return false;
  }
}
