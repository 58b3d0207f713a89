package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The full stop of the sentence that an address ends: behind a number or a whole word, not behind a
 * shortened one.
 */
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
    if (AnchorScanner.isDigit(text[stop - 1])) {
      return stop;
    }
    int word = stop;
    while (word > from && Words.letter(text[word - 1])) {
      word--;
    }
    return stop - word >= WHOLE && !SHORTENED.holds(text, word, stop) ? stop : to;
  }
}
