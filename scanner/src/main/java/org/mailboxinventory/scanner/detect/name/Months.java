package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Months that are first names too: which of both they are where a name may begin. */
final class Months {
  private static final NameFile PARTS = NameFile.of("name-parts.txt");
  private static final int MONTH = NameWords.FIRST | NameWords.AGAINST;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** Short ones, which are names unless a number is beside them. */
  private static final WordSet SHORT = PARTS.words("months");

  /** Months behind a day alone. */
  private static final WordSet DATED = PARTS.words("of-dates");

  private Months() {}

  /** What a word of a run is of which the lists say {@code found}. */
  static int flags(int found, long hash, NameTokens tokens, int token) {
    if ((found & MONTH) == MONTH && SHORT.holds(hash) && !tokens.besideDigit(token)) {
      return (found & ~NameWords.AGAINST) | NameWords.WORD;
    }
    boolean first = token == 0 && (found & NAME) != 0;
    return first && tokens.dated() && DATED.holds(hash) ? NameWords.WORD : found;
  }
}
