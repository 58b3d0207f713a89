package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.context.dialled.TelephoneWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a label before a place names the value directly behind the label and not the one at the
 * place: {@code Social insurance number 703-850-222. Control total 659658991}. It names both where
 * they are a list or a column, or where the words before the second say whose it is, or that it is
 * the new one of the two.
 */
public final class OwnValue {
  /** A value has so many letters and digits at least. */
  private static final int SHORTEST = 5;

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 48;

  /** What may stand between a number and the word that names it. */
  private static final String BETWEEN = " .:#()[\"'=>*_-";

  /** What parts the values of a list. */
  private static final String PARTS = ",;/&|+";

  private static final WordSet PEOPLE = LabelWords.of("people");
  private static final WordSet HOLDERS = LabelWords.of("holders");
  private static final WordSet JOINING = LabelWords.of("joining");
  private static final WordSet CHANGED = LabelWords.of("changed");

  /** Words for what has a number, whatever else they are. */
  private static final WordSet COUNTED = TelephoneWords.COUNTED;

  private OwnValue() {}

  /**
   * Whether the label that ends at {@code labelTo} names another value than that at a place, as
   * {@link Others} has it.
   */
  public static int of(byte[] text, int labelTo, int place, int length) {
    int value = place - labelTo > SHORTEST ? directly(text, labelTo, place) : -1;
    if (value < 0) {
      return 0;
    }
    long own = read(text, value, length);
    int ownTo = (int) own;
    if (ownTo >= place || own >>> 32 < SHORTEST) {
      return 0;
    }
    boolean alike = own >>> 32 == read(text, place, length) >>> 32;
    boolean below = !alike && belowWords(text, ownTo, place);
    if (below && BranchCode.is(text, value, ownTo)) {
      return Others.OWN_OF_ANY;
    }
    if (!below && !namedOtherwise(text, ownTo, place)) {
      return 0;
    }
    return alike ? Others.OWN_OF_ANY : Others.OWN_ACCOUNT;
  }

  /** Whether a place lies in a later line, behind words. */
  private static boolean belowWords(byte[] text, int from, int place) {
    int at = place;
    boolean words = false;
    while (at > from && text[at - 1] != '\n') {
      at--;
      words |= Words.letter(text[at]);
    }
    return words && at > from;
  }

  /** Where the value directly behind a label begins; -1 when there is none before the place. */
  private static int directly(byte[] text, int labelTo, int place) {
    int end = Math.min(place, labelTo + SmallWords.LABEL_GAP);
    int at = labelTo;
    while (at < end) {
      byte b = text[at];
      if (b == '\n' || b == '\t' || b == '|') {
        return -1;
      }
      if (!Words.letterOrDigit(b)) {
        at++;
        continue;
      }
      int to = at;
      boolean digits = false;
      while (to < place && Words.letterOrDigit(text[to])) {
        digits |= AnchorScanner.isDigit(text[to]);
        to++;
      }
      if (digits) {
        return at;
      }
      if (!SmallWords.holds(Words.hash(text, at, to))) {
        return -1;
      }
      at = to;
    }
    return -1;
  }

  /** How many letters and digits a value has, shifted by 32, and where it ends. */
  private static long read(byte[] text, int from, int length) {
    int count = 0;
    int end = from;
    int at = from;
    while (at < length) {
      int to = at;
      boolean digits = false;
      while (to < length && AnchorScanner.isWord(text[to])) {
        digits |= AnchorScanner.isDigit(text[to]);
        to++;
      }
      if (!digits) {
        break;
      }
      count += to - at;
      end = to;
      if (to == length || " -./".indexOf(text[to]) < 0) {
        break;
      }
      at = to + 1;
    }
    return (long) count << 32 | end;
  }

  /**
   * Whether words between the two say that the second is something else: what has a number, or more
   * than one word that says nothing of people or of a list, or one that begins no member of it.
   */
  private static boolean namedOtherwise(byte[] text, int from, int place) {
    int at = place;
    int unknown = 0;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = at;
      while (end > from && BETWEEN.indexOf(text[end - 1]) >= 0) {
        end--;
      }
      at = end;
      while (at > from && end - at < LONGEST_WORD && Words.letter(text[at - 1])) {
        at--;
      }
      if (at == end) {
        return unknown > 1 || (unknown == 1 && at == from);
      }
      if (COUNTED.holds(text, at, end)) {
        return true;
      }
      long hash = Words.hash(text, at, end);
      boolean small = end - at == 1 || SmallWords.holds(hash);
      if (CHANGED.holds(hash) || (!small && (says(hash) || perhapsName(text, from, at)))) {
        return false;
      }
      unknown += small ? 0 : 1;
    }
    return unknown > 0;
  }

  private static boolean says(long hash) {
    return PEOPLE.holds(hash) || HOLDERS.holds(hash) || JOINING.holds(hash);
  }

  /**
   * Words with capitals that begin a member of a list, or follow the value before directly, may be
   * the name of whose it is.
   */
  private static boolean perhapsName(byte[] text, int from, int word) {
    int begin = word;
    for (int words = 0; words < MOST_WORDS && capital(text[begin]); words++) {
      int at = begin;
      while (at > from && text[at - 1] == ' ') {
        at--;
      }
      if (at == from || text[at - 1] == '\n' || PARTS.indexOf(text[at - 1]) >= 0) {
        return true;
      }
      begin = at;
      while (begin > from && Words.letter(text[begin - 1])) {
        begin--;
      }
      if (begin == at) {
        return false;
      }
    }
    return false;
  }

  private static boolean capital(byte b) {
    return b < 0 || (b >= 'A' && b <= 'Z');
  }
}
