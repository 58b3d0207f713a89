package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The full stop that belongs to the number of a house in Hungary: {@code Dózsa György út 12.} */
final class HungarianStop {
  private static final WordSet STREETS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("numbered-with-stop"));

  private static final int MOST_DIGITS = 4;

  private HungarianStop() {}

  /** Behind it; {@code to} where an address does not end so. */
  static int end(byte[] text, int from, int to, int length) {
    if (to >= length || text[to] != '.' || !AnchorScanner.isDigit(text[to - 1])) {
      return to;
    }
    int number = to;
    while (number > from && AnchorScanner.isDigit(text[number - 1])) {
      number--;
    }
    int street = number - 1;
    int word = street;
    while (word > from && Words.letter(text[word - 1])) {
      word--;
    }
    boolean named = word < street && text[street] == ' ' && to - number <= MOST_DIGITS;
    return named && STREETS.holds(text, word, street) ? to + 1 : to;
  }
}
