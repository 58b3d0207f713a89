package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A name in capitals with a blank behind each letter and more between its words, as forms with
 * boxes are typed: {@code A S H A R A O}.
 */
public final class SpacedName {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 20;
  private static final int SHORTEST_WORD = 3;
  private static final int MOST_BLANKS = 8;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private SpacedName() {}

  /** Whether three such letters begin at a capital. */
  public static boolean mayBegin(byte[] text, int at, int length) {
    return at + 5 < length
        && text[at + 1] == ' '
        && text[at + 3] == ' '
        && text[at + 5] == ' '
        && Words.capital(text[at + 2])
        && Words.capital(text[at + 4])
        && (at == 0 || text[at - 1] <= ' ' || text[at - 1] == ':');
  }

  /** Where the name ends that begins at a place; -1 where the words are none. */
  public static int end(byte[] text, int from, int length) {
    byte[] word = new byte[LONGEST_WORD];
    int at = from;
    int end = -1;
    boolean given = false;
    boolean surely = false;
    boolean family = false;
    for (int words = 0; words < MOST_WORDS && at < length; words++) {
      int letters = letters(text, at, length, word);
      if (letters == 0) {
        return -1;
      }
      int flags = NameWords.bundled().flags(word, 0, letters);
      family = letters >= SHORTEST_WORD && (flags & NAME) != 0;
      if ((letters > 1 && !family) || (flags & NameWords.AGAINST) != 0) {
        return -1;
      }
      given |= words == 0 && (flags & NameWords.FIRST) != 0;
      surely |= family && (flags & (NameWords.WORD | NameWords.PLACE)) == 0;
      end = at + 2 * letters - 1;
      at = next(text, end, length);
      if (at < 0) {
        return words > 0 && given && surely && family ? end : -1;
      }
    }
    return -1;
  }

  /** Copies the letters of the word at a place; how many they are, 0 where it is none. */
  private static int letters(byte[] text, int from, int length, byte[] word) {
    int count = 0;
    int at = from;
    while (at < length && Words.capital(text[at]) && count < LONGEST_WORD) {
      word[count++] = text[at];
      if (at + 1 < length && NameLetters.letter(text[at + 1])) {
        return 0;
      }
      boolean goesOn = at + 2 < length && text[at + 1] == ' ' && Words.capital(text[at + 2]);
      if (!goesOn) {
        return count;
      }
      at += 2;
    }
    return 0;
  }

  /** Where the next word begins behind two blanks or more; -1 where the line or field ends. */
  private static int next(byte[] text, int end, int length) {
    int at = end;
    while (at < length && text[at] == ' ' && at - end < MOST_BLANKS) {
      at++;
    }
    boolean word = at - end > 1 && at + 1 < length && Words.capital(text[at]);
    return word && !NameLetters.letter(text[at + 1]) ? at : -1;
  }
}
