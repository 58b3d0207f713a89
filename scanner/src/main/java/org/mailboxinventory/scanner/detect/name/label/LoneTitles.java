package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** Titles between which and the name more is said of a person: {@code Col. (Retd.) Ajit Rao}. */
final class LoneTitles {
  private static final WordSet TITLES = NameFile.of("introductions.txt").words("titles");

  private LoneTitles() {}

  /** Whether {@code text[from, to)} is nothing but titles, and the line goes on. */
  static boolean are(byte[] text, int from, int to, int length) {
    int behind = to < length && text[to] == '.' ? to + 1 : to;
    if (behind >= length || text[behind] != ' ') {
      return false;
    }
    long word = Words.firstWord(text, from, to);
    while (word >= 0 && TITLES.holds(text, (int) (word >>> 32), (int) word)) {
      word = Words.firstWord(text, (int) word, to);
    }
    return word < 0;
  }
}
