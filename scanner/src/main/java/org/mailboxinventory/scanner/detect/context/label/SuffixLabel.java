package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Labels that follow their value: {@code 4321 (code)}, {@code 4321 is your code}, {@code 4321 code
 * aaya}, {@code 4321 is not a valid code}, but not {@code 4321 is not a code}; and those that
 * always do, as the Russian word for a year of birth.
 */
public final class SuffixLabel {
  /** A label after its value follows this soon. */
  public static final int SOON = 32;

  /** Words that join a value and the label after it. */
  private static final WordSet VERBS = LabelWords.of("behind");

  /** Words that belong to a label where the verb comes last. */
  private static final WordSet POSSESSIVES = LabelWords.of("possessives");

  /** Verbs behind a label that directly follows its value. */
  private static final WordSet LAST = LabelWords.of("last");

  private static final WordSet NEGATIONS = LabelWords.of("negations");

  /** Whether a value is right, before the label behind it or behind that label. */
  private static final WordSet VALID = LabelWords.of("validity");

  private static final WordSet INDEFINITE = LabelWords.of("indefinite");

  /** Labels that always follow their values. */
  private static final WordSet ALWAYS = LabelWords.phrases("following");

  /** So many words may stand between a secret and the label behind it. */
  private static final int MOST_WORDS = 5;

  /** Of those, so many that name who sends it: {@code is your Harbour Bank login code}. */
  private static final int MOST_NAMES = 2;

  private static final int SHORTEST_SECRET = 6;
  private static final int LONGEST_SECRET = 48;

  private SuffixLabel() {}

  /**
   * Whether the label {@code text[labelFrom, labelTo)}, which follows {@link #SOON soon}, says what
   * ends at {@code to}.
   */
  public static boolean names(byte[] text, int to, int labelFrom, int labelTo, int ceiling) {
    if (text[labelFrom - 1] == '(' && blanks(text, to, labelFrom - 1)) {
      int close = labelTo < ceiling && text[labelTo] == '.' ? labelTo + 1 : labelTo;
      return close < ceiling && text[close] == ')';
    }
    if (labelFrom - to <= 1 && ALWAYS.holds(text, labelFrom, labelTo)) {
      return true;
    }
    return (onlyWords(text, to, labelFrom) && joined(text, to, labelFrom, labelTo, ceiling))
        || (labelFrom - to == 1 && text[to] == ' ' && verbLast(text, labelTo, ceiling));
  }

  /**
   * Where the secret is that a label follows, as in {@code "SY!xktva250" is the password of the
   * archive}: its begin, shifted by 32, and its end; -1 when there is none.
   */
  public static long valueBefore(byte[] text, int labelFrom) {
    int at = labelFrom;
    boolean verb = false;
    int names = 0;
    for (int words = 0; words < MOST_WORDS && !verb; words++) {
      int begin = at - 1;
      while (begin > 0 && Words.letter(text[begin - 1])) {
        begin--;
      }
      if (begin < 1 || begin == at - 1 || text[at - 1] != ' ') {
        return -1;
      }
      long hash = Words.hash(text, begin, at - 1);
      verb = VERBS.holds(hash);
      boolean small = SmallWords.holds(hash);
      boolean name = words == names && names < MOST_NAMES && !small && Words.capital(text[begin]);
      if (!verb && !small && !name) {
        return -1;
      }
      names += name ? 1 : 0;
      at = begin;
    }
    boolean sentence = at > 1 && text[at - 2] == '.';
    return verb && !sentence && text[at - 1] == ' ' ? secret(text, at - 1) : -1;
  }

  /** The run of characters without blanks that ends at a place, or what is in quotes there. */
  private static long secret(byte[] text, int to) {
    int close = mark(text, to);
    int floor = Math.max(0, to - LONGEST_SECRET);
    int begin = to - close;
    while (begin > floor
        && (text[begin - 1] > ' ' || text[begin - 1] < 0)
        && mark(text, begin) == 0) {
      begin--;
    }
    // A mark that opens what somebody said is before the value alone.
    boolean opened = close == 0 || mark(text, begin) > 0;
    boolean digit = false;
    for (int i = begin; i < to; i++) {
      digit |= AnchorScanner.isDigit(text[i]);
    }
    boolean sized = to - close - begin >= SHORTEST_SECRET && to - begin < LONGEST_SECRET;
    return opened && digit && sized ? (long) begin << 32 | (to - close) : -1;
  }

  /** How long the quotation mark is that ends at a place; 0 where none does. */
  private static int mark(byte[] text, int to) {
    if (to > 0 && "\"'`".indexOf(text[to - 1]) >= 0) {
      return 1;
    }
    boolean curly =
        to > 2
            && text[to - 3] == (byte) 0xe2
            && text[to - 2] == (byte) 0x80
            && text[to - 1] >= (byte) 0x98
            && text[to - 1] <= (byte) 0x9f;
    return curly ? 3 : 0;
  }

  private static boolean blanks(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean verbLast(byte[] text, int labelTo, int ceiling) {
    if (labelTo + 1 >= ceiling || text[labelTo] != ' ' || !Words.letterOrDigit(text[labelTo + 1])) {
      return false;
    }
    return LAST.holds(text, labelTo + 1, (int) Words.firstWord(text, labelTo + 1, ceiling));
  }

  private static boolean joined(byte[] text, int to, int labelFrom, int labelTo, int ceiling) {
    boolean joined = false;
    boolean negated = false;
    boolean valid = false;
    long word = Words.firstWord(text, to, labelFrom);
    while (word >= 0) {
      long hash = Words.hash(text, (int) (word >>> 32), (int) word);
      boolean joins = VERBS.holds(hash) || POSSESSIVES.holds(hash);
      boolean negates = NEGATIONS.holds(hash);
      joined |= joins;
      negated |= negates;
      valid |= VALID.holds(hash);
      boolean filler = INDEFINITE.holds(hash) || SmallWords.holds(hash);
      boolean small = joins || negates || filler || VALID.holds(hash);
      if (!small || !(joined || negates)) {
        return false;
      }
      word = Words.firstWord(text, (int) word, labelFrom);
    }
    return joined && (!negated || valid || validBehind(text, labelTo, ceiling));
  }

  private static boolean validBehind(byte[] text, int labelTo, int ceiling) {
    if (labelTo + 1 >= ceiling || text[labelTo] != ' ' || !Words.letter(text[labelTo + 1])) {
      return false;
    }
    return VALID.holds(text, labelTo + 1, (int) Words.firstWord(text, labelTo + 1, ceiling));
  }

  /** No line ends between, and no punctuation but an apostrophe. */
  private static boolean onlyWords(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ' && text[i] != '\'' && !Words.letterOrDigit(text[i])) {
        return false;
      }
    }
    return true;
  }
}
