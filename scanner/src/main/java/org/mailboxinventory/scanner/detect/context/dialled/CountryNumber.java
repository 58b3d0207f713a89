package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether words say that somebody has a telephone of a place, as in {@code my Kuwait number} and
 * {@code the number of the Bahrain customer}; and numbers in the groups that are written there.
 */
public final class CountryNumber {
  private static final int MOST_BEFORE = 3;
  private static final int FOUR = 4;
  private static final int FEWEST = 8;
  private static final int MOST = 11;

  private CountryNumber() {}

  /** Whether a word for a telephone or its number follows or leads to {@code text[from, to)}. */
  public static boolean told(byte[] text, int from, int to, int ceiling) {
    int last = wordBegin(text, to);
    if (last > from && telephone(text, last, to)) {
      return true;
    }
    if (to + 1 < ceiling && text[to] == ' ' && Words.letter(text[to + 1])) {
      int end = (int) Words.firstWord(text, to + 1, ceiling);
      if (telephone(text, to + 1, end)) {
        return true;
      }
    }
    return ledTo(text, from);
  }

  /** Whether such a word is before a place, and others such as {@code of the} between the two. */
  private static boolean ledTo(byte[] text, int place) {
    int at = place;
    for (int words = 0; words < MOST_BEFORE && at > 1 && text[at - 1] == ' '; words++) {
      int end = at - 1;
      at = wordBegin(text, end);
      if (at == end) {
        return false;
      }
      if (telephone(text, at, end)) {
        return words > 0;
      }
    }
    return false;
  }

  private static int wordBegin(byte[] text, int to) {
    int at = to;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean telephone(byte[] text, int from, int to) {
    return to - from > 1
        && (TelephoneWords.NUMBERS.holds(text, from, to)
            || TelephoneWords.TELEPHONES.holds(text, from, to));
  }

  /**
   * Where a number ends that begins at {@code from}: twice four digits that are no years and no
   * times, or groups behind a zero; {@code from} or what is behind other digits where none begins.
   */
  public static int end(byte[] text, int from, int ceiling) {
    if (!AnchorScanner.isDigit(text[from]) || !DialledPlace.begins(text, from)) {
      return from;
    }
    int first = digitsEnd(text, from, ceiling);
    boolean parted = first + 1 < ceiling && (text[first] == ' ' || text[first] == '-');
    int to = parted ? digitsEnd(text, first + 1, ceiling) : first;
    if (to <= first + 1) {
      return from;
    }
    if (text[from] == '0') {
      int all = NumberForm.lastDigit(text, from, DialledPlace.groupsEnd(text, from, ceiling));
      int digits = DialledPlace.digits(text, from, all);
      return digits >= FEWEST && digits <= MOST ? all : from;
    }
    boolean fours = first - from == FOUR && to - first - 1 == FOUR;
    boolean years = AnchorScanner.year(text, from) && AnchorScanner.year(text, first + 1);
    return fours && !years && !TimePairs.are(text, from, to) ? to : from;
  }

  private static int digitsEnd(byte[] text, int from, int ceiling) {
    int to = from;
    while (to < ceiling && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    return to;
  }
}
