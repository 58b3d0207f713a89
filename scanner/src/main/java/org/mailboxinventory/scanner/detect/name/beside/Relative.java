package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Who somebody is to the writer, in a language that writes such words with a capital, as in {@code
 * mein Mann}: people are called {@code Mann} and {@code Bruder} too.
 */
public final class Relative {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet RELATIVES = FILE.words("relatives");
  private static final WordSet POSSESSIVES = FILE.words("possessives");

  private Relative() {}

  /** Whether the word with this hash is such a word. */
  public static boolean may(long hash) {
    return RELATIVES.holds(hash);
  }

  /** Whether whose relative it is is said directly before a place. */
  public static boolean behindPossessive(byte[] text, int from) {
    int end = from - 1;
    return end > 0
        && text[end] == ' '
        && POSSESSIVES.holds(text, NameLetters.begin(text, end), end);
  }
}
