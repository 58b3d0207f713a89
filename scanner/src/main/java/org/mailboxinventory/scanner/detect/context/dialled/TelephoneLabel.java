package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a label names a telephone in so many words, and not only what may have one: {@code
 * Mobile}, {@code numer telefonu}, {@code reach me at}, {@code my number is}; not {@code office}.
 */
public final class TelephoneLabel {
  /** A word of one letter, as {@code t}, is many other things. */
  private static final int SHORTEST = 2;

  private static final int MOST_WORDS = 6;

  /** Hosts of web addresses whose paths are telephones. */
  private static final WordSet HOSTS = LabelWords.of("dialling-hosts");

  private TelephoneLabel() {}

  /** Whether the label {@code text[from, to)} does. */
  public static boolean is(byte[] text, int from, int to) {
    if (sign(text, from, to)
        || HOSTS.holds(text, from, to)
        || TelephoneWords.LEADING.holds(text, from, to)) {
      return true;
    }
    boolean first = true;
    boolean called = false;
    boolean own = false;
    boolean last = false;
    long word = Words.firstWord(text, from, to);
    for (int count = 0; word >= 0 && count < MOST_WORDS; count++) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      if (names(text, begin, end)) {
        return true;
      }
      called |= first && called(text, begin, end);
      boolean number = TelephoneWords.NUMBERS.holds(text, begin, end);
      if (number && (called || own)) {
        return true;
      }
      own |= TelephoneWords.OWN.holds(text, begin, end);
      last = TelephoneWords.TOWARDS.holds(text, begin, end);
      first = false;
      word = Words.firstWord(text, end, to);
    }
    return called && last;
  }

  /** Whether the label {@code text[from, to)} is a picture of a telephone. */
  public static boolean sign(byte[] text, int from, int to) {
    return text[from] < 0 && TelephoneWords.SIGNS.holds(text, from, to);
  }

  /** Whether the label {@code text[from, to)} heads a list of telephones. */
  public static boolean heads(byte[] text, int from, int to) {
    return TelephoneWords.HEADINGS.holds(text, from, to);
  }

  /** Where the path of such a host begins that is the label; else the place told. */
  public static int path(byte[] text, int from, int to, int ceiling, int otherwise) {
    boolean path = to + 1 < ceiling && text[to] == '/' && HOSTS.holds(text, from, to);
    return path ? to + 1 : otherwise;
  }

  /** Whether the label {@code text[from, to)} begins with a verb of calling. */
  public static boolean first(byte[] text, int from, int to) {
    return called(text, from, (int) Words.firstWord(text, from, to));
  }

  /** Whether a word for a telephone ends at a place, or one for its number behind such a word. */
  public static boolean ends(byte[] text, int to) {
    int begin = wordBegin(text, to);
    if (names(text, begin, to)) {
      return true;
    }
    if (begin < 2 || !TelephoneWords.NUMBERS.holds(text, begin, to)) {
      return false;
    }
    int end = begin - 1;
    end = text[end - 1] == '.' ? end - 1 : end;
    int before = wordBegin(text, end);
    return names(text, before, end) || called(text, before, end);
  }

  private static boolean names(byte[] text, int from, int to) {
    return to - from >= SHORTEST
        && TelephoneWords.TELEPHONES.holds(text, from, to)
        && !TelephoneWords.VAGUE.holds(text, from, to);
  }

  /** Whether somebody is called by the verb {@code text[from, to)}, and nothing only sent. */
  private static boolean called(byte[] text, int from, int to) {
    return from < to
        && TelephoneWords.CALLING.holds(text, from, to)
        && !TelephoneWords.SENDING.holds(text, from, to);
  }

  private static int wordBegin(byte[] text, int to) {
    int at = to;
    while (at > 0 && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }
}
