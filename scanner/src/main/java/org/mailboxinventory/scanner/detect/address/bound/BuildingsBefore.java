package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Buildings and streets without numbers between the mark that opens a string and the address that
 * was found in it: {@code 'Mill Complex,\r\nDock Road,\r\nP.O. Box 12'}.
 */
final class BuildingsBefore {
  private static final WordSet PLACES =
      WordSet.of(new WordLists("address-bounds.txt").phrases("place-words"));

  private static final Signs QUOTES = Signs.of("'\"`");
  private static final int LONGEST = 90;

  private BuildingsBefore() {}

  /** Where the first of them begins, directly behind the mark; {@code from} where none does. */
  static int begin(byte[] text, int from) {
    int open = from;
    while (open > 0 && from - open < LONGEST && !QUOTES.has(text[open - 1])) {
      open--;
      if (AnchorScanner.isDigit(text[open]) || text[open] == ':' || text[open] == ';') {
        return from;
      }
    }
    boolean quoted = open > 1 && open < from && QUOTES.has(text[open - 1]);
    return quoted && !Words.letterOrDigit(text[open - 2]) && all(text, open, from) ? open : from;
  }

  /** Whether each piece ends in the word for a building or a street. */
  private static boolean all(byte[] text, int from, int to) {
    for (int at = from; at < to; ) {
      int end = AddressPieces.end(text, at, to);
      int word = end;
      while (word > at && Words.letter(text[word - 1])) {
        word--;
      }
      if (word <= at || end >= to || !PLACES.holds(text, word, end)) {
        return false;
      }
      at = AddressPieces.next(text, end, to);
    }
    return true;
  }
}
