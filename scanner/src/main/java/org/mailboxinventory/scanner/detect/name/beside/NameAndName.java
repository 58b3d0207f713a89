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
  private static final int MOST_WORDS = 4;

  /** So many bytes have {@code de} and a blank. */
  private static final int PARTICLE = 3;

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

  /** Where a small word begins between the joint and a name: {@code e de Asha Rao}. */
  private static int behindParticle(byte[] text, int from) {
    int begin = from > 3 && text[from - 1] == ' ' ? NameLetters.begin(text, from - 1) : from;
    return from - begin == PARTICLE && text[begin] == 'd' ? begin : from;
  }

  private static boolean before(byte[] text, int from) {
    int last = behindParticle(text, from) - 1;
    if (last < 4 || text[last] != ' ') {
      return false;
    }
    int begin = last;
    while (begin > 0 && last - begin <= LONGEST_JOINT && text[begin - 1] > ' ') {
      begin--;
    }
    if (begin < 4 || text[begin - 1] != ' ' || !joint(text, begin, last)) {
      return false;
    }
    int end = begin - 1;
    int word = NameLetters.begin(text, end);
    boolean family = (flags(text, word, end) & (NameWords.LAST | OTHER)) == NameWords.LAST;
    for (int words = 0; words < MOST_WORDS && word > 1 && text[word - 1] == ' '; words++) {
      int given = NameLetters.begin(text, word - 1);
      if (given == word - 1) {
        return false;
      }
      if (words == 0
          ? person(text, given, word - 1, end)
          : family && given(text, given, word - 1)) {
        return true;
      }
      word = given;
    }
    return false;
  }

  /** Whether a given name and nothing else is there, with a capital. */
  private static boolean given(byte[] text, int from, int to) {
    return NameLetters.capital(text[from])
        && (flags(text, from, to) & (NameWords.FIRST | OTHER)) == NameWords.FIRST;
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
