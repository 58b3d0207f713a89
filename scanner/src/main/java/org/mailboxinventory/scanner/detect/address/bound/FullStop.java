package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The full stop of the sentence that an address ends: behind a whole word, not a shortened one. */
final class FullStop {
  private static final WordSet SHORTENED =
      WordSet.of(new WordLists("address-bounds.txt").phrases("shortened"));

  private static final int WHOLE = 4;

  private FullStop() {}

  /** Before it; {@code to} where none ends the address. */
  static int before(byte[] text, int from, int to) {
    int stop = to - 1;
    if (stop <= from || text[stop] != '.') {
      return to;
    }
    int word = stop;
    while (word > from && Words.letter(text[word - 1])) {
      word--;
    }
    return stop - word >= WHOLE && !SHORTENED.holds(text, word, stop) ? stop : to;
  }
}
