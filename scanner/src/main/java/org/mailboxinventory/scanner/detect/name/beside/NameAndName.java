package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Two people joined by a word for "and": {@code Asha Short & Jane Rao}. One tells of the other. */
public final class NameAndName {
  private static final WordSet JOINTS = NameFile.of("name-parts.txt").words("joints");
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
  private static final int NO_GIVEN = NameWords.PLACE | NameWords.AGAINST;
  private static final int LONGEST_JOINT = 3;

  private NameAndName() {}

  /** Whether {@code text[from, to)} has a joint and a person before it or behind it. */
  public static boolean holds(byte[] text, int from, int to, int length) {
    return behind(text, to, length) || before(text, from);
  }

  private static boolean behind(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ') {
      return false;
    }
    int end = to + 1;
    while (end < length && end - to <= LONGEST_JOINT && text[end] > ' ') {
      end++;
    }
    int given = end + 1;
    if (given >= length || !joint(text, to + 1, end) || text[end] != ' ') {
      return false;
    }
    int givenEnd = NameLetters.end(text, given, length);
    return givenEnd + 1 < length
        && text[givenEnd] == ' '
        && person(text, given, givenEnd, NameLetters.end(text, givenEnd + 1, length));
  }

  private static boolean before(byte[] text, int from) {
    int end = from - 1;
    if (end < 4 || text[end] != ' ') {
      return false;
    }
    int begin = end;
    while (begin > 0 && end - begin <= LONGEST_JOINT && text[begin - 1] > ' ') {
      begin--;
    }
    if (begin < 4 || text[begin - 1] != ' ' || !joint(text, begin, end)) {
      return false;
    }
    int family = NameLetters.begin(text, begin - 1);
    int given =
        family > 1 && text[family - 1] == ' ' ? NameLetters.begin(text, family - 1) : family;
    return given < family - 1 && person(text, given, family - 1, begin - 1);
  }

  private static boolean joint(byte[] text, int from, int to) {
    return (to - from == 1 && text[from] == '&') || JOINTS.holds(text, from, to);
  }

  /** Whether a given name, and a family's that is nothing else or a word of no list, are there. */
  private static boolean person(byte[] text, int given, int givenEnd, int end) {
    int family = flags(text, givenEnd + 1, end);
    return NameLetters.capital(text[given])
        && (flags(text, given, givenEnd) & (NameWords.FIRST | NO_GIVEN)) == NameWords.FIRST
        && end > givenEnd + 2
        && NameLetters.capital(text[givenEnd + 1])
        && !NameLetters.beginsSmall(text, givenEnd + 1)
        && (family & OTHER) == 0;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
