package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Titles between which and the name more is said of a person: {@code Col. (Retd.) Ajit Rao}. */
final class LoneTitles {
  private static final WordSet TITLES = NameFile.of("introductions.txt").words("titles");

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;

  private LoneTitles() {}

  /**
   * {@code Comisario Jefe Juan Gil}, {@code Kronjurist Nils Lind}: a rank, perhaps of no list and
   * formed as ordinary words are, and a given name behind it, with which running text tells better
   * where the name begins.
   */
  static boolean ranked(byte[] text, int from, int to) {
    int at = from;
    int ranks = 0;
    for (int end = NameLetters.end(text, at, to); end > at; end = NameLetters.end(text, at, to)) {
      int listed = NameWords.bundled().flags(text, at, end);
      int formed = listed == 0 ? NameWords.bundled().otherwise(text, at, end) & NameWords.WORD : 0;
      int flags = listed | formed;
      if (((flags & NameWords.ROLE) == 0 && formed == 0) || (flags & NAME) != 0) {
        return ranks > 0 && (flags & (NameWords.FIRST | OTHER)) == NameWords.FIRST;
      }
      ranks++;
      at = end < to && text[end] == ' ' ? end + 1 : to;
    }
    return false;
  }

  /** Whether {@code text[from, to)} is nothing but titles, and the line goes on. */
  static boolean are(byte[] text, int from, int to, int length) {
    int behind = to < length && text[to] == '.' ? to + 1 : to;
    boolean joined = behind > to && behind < length && text[behind] == '-';
    if (behind >= length || !(joined || text[behind] == ' ')) {
      return false;
    }
    long word = Words.firstWord(text, from, to);
    while (word >= 0 && TITLES.holds(text, (int) (word >>> 32), (int) word)) {
      word = Words.firstWord(text, (int) word, to);
    }
    return word < 0;
  }
}
