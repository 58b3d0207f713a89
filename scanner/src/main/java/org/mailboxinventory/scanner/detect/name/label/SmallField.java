package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What is behind a label of names in small letters alone: a name where the lists know its first
 * word as a given name and nothing else, or its last as a family's, and no word of it is an
 * ordinary one, as in {@code hussain al robeh}.
 */
final class SmallField {
  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER =
      NameWords.WORD | NameWords.PLACE | NameWords.AGAINST | NameWords.ROLE;
  private static final int SHORTEST_UNKNOWN = 4;
  private static final int MOST_WORDS = 3;

  private SmallField() {}

  /** Whether {@code text[from, to)} begins small and is no name. */
  static boolean fails(byte[] text, int from, int to, int length) {
    return text[from] < 0
        ? NameLetters.beginsSmall(text, from) && sentence(text, from, to, length)
        : NameLetters.small(text[from]) ? fails(text, from, to) : mixed(text, from, to);
  }

  /** Whether words in small letters alone are behind a first one, and no family's name. */
  private static boolean mixed(byte[] text, int from, int to) {
    int end = NameInField.wordEnd(text, from, to);
    return end + 1 < to
        && text[end] == ' '
        && NameLetters.beginsSmall(text, end + 1)
        && NameLetters.beginsSmall(text, NameLetters.begin(text, to))
        && SmallFamily.end(text, from, end, to) != to;
  }

  /**
   * Whether more words than a name has are in small letters of another script, or others go on
   * behind them: {@code юридическое лицо не получил}.
   */
  private static boolean sentence(byte[] text, int from, int to, int length) {
    int words = 1;
    for (int at = from + 1; at + 1 < to; at++) {
      words += text[at - 1] == ' ' && NameLetters.beginsSmall(text, at) ? 1 : 0;
    }
    boolean goesOn = to + 2 < length && text[to] == ' ' && NameLetters.beginsSmall(text, to + 1);
    return words > MOST_WORDS || goesOn;
  }

  private static boolean fails(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] >= 'A' && text[at] <= 'Z') {
        return false;
      }
    }
    return !name(text, from, to);
  }

  private static boolean name(byte[] text, int from, int to) {
    int end = NameInField.wordEnd(text, from, to);
    int last = NameLetters.begin(text, to);
    if (last <= end || to - last < 3) {
      return false;
    }
    for (int at = end + 1; at < last; at = NameInField.wordEnd(text, at, to) + 1) {
      if (!inner(text, at, NameInField.wordEnd(text, at, to))) {
        return false;
      }
    }
    int given = flags(text, from, end);
    int family = flags(text, last, to);
    boolean first = (given & NameWords.FIRST) != 0 && (given & OTHER) == 0;
    boolean named = (family & NAME) != 0 && (family & OTHER) == 0;
    boolean alsoWord =
        last == end + 1 && (family & (NameWords.LAST | NameWords.AGAINST)) == NameWords.LAST;
    return (first && (named || alsoWord || unknown(family, last, to)))
        || (named && (family & NameWords.LAST) != 0 && unknown(given, from, end));
  }

  private static boolean inner(byte[] text, int from, int to) {
    int flags = flags(text, from, to);
    return to - from == 1
        || PARTICLES.holds(text, from, to)
        || ((flags & OTHER) == 0 && ((flags & NAME) != 0 || unknown(flags, from, to)));
  }

  /** In no list of words, and long enough to be somebody's name. */
  private static boolean unknown(int flags, int from, int to) {
    return (flags & ~(NAME | NameWords.FORMED)) == 0 && to - from >= SHORTEST_UNKNOWN;
  }

  private static int flags(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return flags != 0 ? flags : NameWords.bundled().otherwise(text, from, to);
  }
}
