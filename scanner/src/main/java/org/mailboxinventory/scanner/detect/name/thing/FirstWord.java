package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Words of which the first is a given name somewhere, and here a greeting at the beginning of a
 * line, as in {@code Beste Anouk}, or an article, as in {@code Ein Sprecher}.
 */
final class FirstWord {
  private static final WordSet GREETINGS = NameFile.of("introductions.txt").words("greetings");
  private static final WordSet ARTICLES = NameFile.of("things.txt").words("first-articles");

  /** Ask to telephone somebody, and are names too: {@code Ring Benjamin}. */
  private static final WordSet CALLS = NameFile.of("introductions.txt").words("calls");

  private FirstWord() {}

  /** Whether a given name alone is at a place. */
  private static boolean called(byte[] text, int from, int to) {
    int end = NameLetters.end(text, from, to);
    return end == to && NameWords.bundled().isFirstName(text, from, to);
  }

  /** Whether {@code text[from, to)} begins so. */
  static boolean tells(byte[] text, int length, int from, int to) {
    int end = NameLetters.end(text, from, to);
    if (end + 1 >= to || text[end] != ' ') {
      return false;
    }
    long first = Words.hash(text, from, end);
    boolean article = ARTICLES.holds(first);
    if (CALLS.holds(first) && text[from + 1] > 'Z') {
      return called(text, end + 1, to);
    }
    if (!article && !GREETINGS.holds(first)) {
      return false;
    }
    int second = NameLetters.end(text, end + 1, to);
    int flags = NameWords.bundled().flags(text, end + 1, second);
    boolean line = from == 0 || text[from - 1] == '\n' || text[from - 1] == '>';
    boolean ends = to >= length || text[to] == ',' || text[to] == '\n' || text[to] == '\r';
    return article
        ? (flags & NameWords.ROLE) != 0
        : line && ends && second == to && (flags & NameWords.FIRST) != 0;
  }
}
