package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
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

  private static final String WHOSE = "sdwhf";

  /** What may be between such a sign and a name. */
  private static final Signs MARKS = Signs.of(" .:-\n");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;

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
