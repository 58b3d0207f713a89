package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Words that are behind names and no part of them, whatever their letters: what an amount or the
 * places of an address in India begin with, as in {@code Asha Rao Rs 500} and {@code ASHA RAO VILL-
 * KHERI}.
 */
public final class WordBehind {
  private static final WordSet WORDS = NameFile.of("name-parts.txt").words("behind");

  /** Before the number of a house. */
  private static final WordSet HOUSES = NameFile.of("name-parts.txt").words("numbered-houses");

  private static final int LONGEST = 8;

  private WordBehind() {}

  public static boolean is(byte[] text, int from, int to) {
    return to - from <= LONGEST && WORDS.holds(text, from, to);
  }

  /** Whether {@code text[from, to)} is {@code House} or the like and its number follows. */
  public static boolean house(byte[] text, int from, int to, int length) {
    if (to + 4 >= length || text[to] != ' ' || (text[to + 1] | 0x20) != 'n') {
      return false;
    }
    int at = to + 3;
    while (at < length && at - to < LONGEST && ". :-".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean number = at > to + 3 && at < length && "0123456789_".indexOf(text[at]) >= 0;
    return number && (text[to + 2] | 0x20) == 'o' && HOUSES.holds(text, from, to);
  }

  /**
   * Whether {@code text[from, to)} is more or less than a name: the next word is cut, one of these
   * is among the words behind the first, or a letter of {@code W/O} is at an end.
   */
  public static boolean cuts(byte[] text, int from, int to, int length) {
    if (NameLetters.goesOnSmall(text, from, to)
        || relates(text, to, length)
        || (from > 1 && relates(text, from - 1, length))) {
      return true;
    }
    int at = NameLetters.end(text, from, to);
    while (at < to) {
      int word = at + 1;
      at = NameLetters.end(text, word, to);
      if (at > word && is(text, word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a slash between two lone letters is at a place: {@code S/O}, {@code R/o}. */
  public static boolean relates(byte[] text, int slash, int length) {
    return slash > 0
        && slash + 1 < length
        && text[slash] == '/'
        && alone(text, slash - 1, length)
        && alone(text, slash + 1, length);
  }

  private static boolean alone(byte[] text, int at, int length) {
    return NameLetters.letter(text[at])
        && (at + 1 >= length || !NameLetters.letter(text[at + 1]))
        && (at == 0 || !NameLetters.letter(text[at - 1]));
  }
}
