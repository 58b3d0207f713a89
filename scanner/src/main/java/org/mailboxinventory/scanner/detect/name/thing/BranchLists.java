package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Branches that are called after the streets and squares they are in, and these after people:
 * {@code las oficinas de Santa Engracia, Juan Bravo y Gregorio Marañón}, {@code our Adeola Odeku
 * and Allen Avenue branches}. Asked of names alone.
 */
final class BranchLists {
  private static final NameFile FILE = NameFile.of("thing-words.txt");

  /** Before the names of several branches, or of one. */
  private static final WordSet BEFORE = WordSet.of(FILE.phrases("branches-before"));

  /** Behind the names of several branches. */
  private static final WordSet BEHIND = FILE.words("branches-behind");

  /** Between such a word and the first name. */
  private static final WordSet SMALL = FILE.words("branches-small");

  private static final WordSet AND = FILE.words("joins");
  private static final int MOST_WORDS = 12;

  private BranchLists() {}

  /** Whether {@code text[from, to)} is one of them. */
  static boolean hold(byte[] text, int length, int from, int to) {
    return begun(text, from) || ended(text, to, length);
  }

  private static boolean begun(byte[] text, int from) {
    int at = from;
    boolean name = true;
    for (int words = 0; words < MOST_WORDS && at > 1 && text[at - 1] == ' '; words++) {
      boolean comma = text[at - 2] == ',';
      int end = comma ? at - 2 : at - 1;
      int begin = NameLetters.begin(text, end);
      if (begin == end) {
        return false;
      }
      if (!comma && name && before(text, begin, end)) {
        return true;
      }
      boolean joins = !comma && name && AND.holds(text, begin, end);
      boolean capital = !NameLetters.beginsSmall(text, begin);
      if (!capital && !joins && (comma || !SMALL.holds(text, begin, end))) {
        return false;
      }
      name = !joins;
      at = begin;
    }
    return false;
  }

  /** A word for branches, or two. */
  private static boolean before(byte[] text, int begin, int end) {
    boolean two = begin > 1 && text[begin - 1] == ' ';
    return BEFORE.holds(text, begin, end)
        || (two && BEFORE.holds(text, NameLetters.begin(text, begin - 1), end));
  }

  private static boolean ended(byte[] text, int to, int length) {
    int at = to;
    boolean name = true;
    for (int words = 0; words < MOST_WORDS && at + 1 < length; words++) {
      boolean comma = text[at] == ',';
      at += comma ? 1 : 0;
      if (at + 1 >= length || text[at] != ' ') {
        return false;
      }
      int end = NameLetters.end(text, at + 1, length);
      boolean capital = end > at + 1 && !NameLetters.beginsSmall(text, at + 1);
      if (!capital && name && !comma && BEHIND.holds(text, at + 1, end)) {
        return true;
      }
      if (!capital && !AND.holds(text, at + 1, end)) {
        return false;
      }
      name = capital;
      at = end;
    }
    return false;
  }
}
