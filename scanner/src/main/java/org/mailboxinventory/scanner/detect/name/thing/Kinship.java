package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Whose child or spouse somebody is, as papers in India write it between two names: {@code Asha Rao
 * D/o. Ravi Rao}, {@code S/o.U.K. Rao}, {@code W/O LATE ...}.
 */
public final class Kinship {
  /** Between such a sign and a name. */
  private static final WordSet LATE = NameFile.of("introductions.txt").words("late");

  private static final WordSet TITLES = NameFile.of("introductions.txt").words("titles");
  private static final int MOST_TITLES = 2;
  private static final int SHORTEST = 3;

  private static final String WHOSE = "sdwhf";

  /** What may be between such a sign and a name. */
  private static final Signs MARKS = Signs.of(" .:-\n");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** Besides a name, what a word may be. */
  private static final int OTHER =
      NameWords.WORD | NameWords.AGAINST | NameWords.ROLE | NameWords.PLACE;

  private Kinship() {}

  /** Whether such a sign is directly before the name that begins at a place. */
  public static boolean before(byte[] text, int from, int length) {
    int at = signEnd(text, from);
    int word = NameLetters.begin(text, at);
    if (at < from && late(text, word, at, length)) {
      return true;
    }
    return at > 2 && is(text, at - 2, length) && !without(text, at - 3);
  }

  /** Whether {@code text[from, to)} says between such a sign and a name that they died. */
  public static boolean late(byte[] text, int from, int to, int length) {
    int at = signEnd(text, from);
    return at > 2
        && (text[at - 1] | 0x20) == 'o'
        && LATE.holds(text, from, to)
        && is(text, at - 2, length);
  }

  /** Whether one is directly behind what ends at a place, or behind its comma. */
  public static boolean behind(byte[] text, int to, int length) {
    int at = to < length && text[to] == ',' ? to + 1 : to;
    if (at >= length || (text[at] > ' ' && at == to)) {
      return false;
    }
    while (at < length && text[at] <= ' ' && text[at] >= 0 && at - to < 4) {
      at++;
    }
    return at > to
        && at + 2 < length
        && is(text, at + 1, length)
        && (text[at] != 'w' || named(text, signTo(text, at + 3, length), length));
  }

  /**
   * Whether {@code text[from, to)} is one word that such a sign follows, and behind it a name:
   * {@code Asha D/o Ravi Rao}, {@code Asha, W/o Late Ravi}.
   */
  public static boolean child(byte[] text, int from, int to, int length) {
    int sign = to < length && text[to] == ',' ? to + 1 : to;
    if (sign + 4 >= length
        || (text[sign] != ' ' && text[sign] != '\n')
        || text[sign + 2] != '/'
        || to - from < SHORTEST
        || !is(text, sign + 2, length)) {
      return false;
    }
    int flags = NameWords.bundled().flags(text, from, to);
    int parent = parent(text, sign + 4, length);
    int end = NameLetters.end(text, parent, length);
    boolean named = named(text, parent, length);
    boolean given = (flags & OTHER) == 0 || ((flags & NAME) != 0 && named);
    int other = NameWords.bundled().flags(text, parent, Math.max(parent, end));
    boolean open = end - parent >= SHORTEST && text[parent] < 'a' && (other & OTHER) == 0;
    return given && (named || (open && (text[sign + 1] | 0x20) != 'w'));
  }

  /**
   * Gives the one word {@code text[from, to)} that {@link #child} holds of, and the one behind its
   * sign where that is one alone; returns where the last of them ends.
   */
  public static int read(byte[] text, int from, int to, int length, NameSink sink) {
    sink.name(from, to);
    int parent = parent(text, (text[to] == ',' ? to + 1 : to) + 4, length);
    int end = NameLetters.end(text, parent, length);
    boolean goesOn =
        end + 1 < length
            && " .-'".indexOf(text[end]) >= 0
            && (NameLetters.capital(text[end + 1]) || text[end + 1] == ' ');
    if (goesOn || end - parent < SHORTEST || text[parent] >= 'a') {
      return to;
    }
    sink.name(parent, end);
    return end;
  }

  /** Where the name begins behind a sign and what is said of who has it. */
  private static int parent(byte[] text, int behind, int length) {
    int at = signTo(text, behind, length);
    for (int words = 0; words < MOST_TITLES; words++) {
      int end = NameLetters.end(text, at, length);
      boolean title = TITLES.holds(text, at, end) || LATE.holds(text, at, end);
      int next = title ? signTo(text, end, length) : end;
      if (next == end) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Whether {@code w/o} at a place means "without": no name is before it. */
  private static boolean without(byte[] text, int sign) {
    int end = signEnd(text, sign);
    end -= end > 0 && text[end - 1] == ',' ? 1 : 0;
    int begin = NameLetters.begin(text, end);
    return text[sign] == 'w' && (flags(text, begin, end) & NAME) == 0;
  }

  /** Whether a word that is a name begins at a place. */
  private static boolean named(byte[] text, int from, int length) {
    return (flags(text, from, NameLetters.end(text, from, length)) & NAME) != 0;
  }

  private static int flags(byte[] text, int from, int to) {
    return from < to && text[from] < 'a' ? NameWords.bundled().flags(text, from, to) : 0;
  }

  /** Behind marks and blanks that follow a sign. */
  private static int signTo(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < 4 && MARKS.has(text[at])) {
      at++;
    }
    return at;
  }

  /** Behind the letter of a sign, before blanks and marks that end at a place. */
  private static int signEnd(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < 4 && MARKS.has(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean is(byte[] text, int slash, int length) {
    return (text[slash + 1] | 0x20) == 'o'
        && WHOSE.indexOf(text[slash - 1] | 0x20) >= 0
        && WordBehind.relates(text, slash, length);
  }
}
