package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What brackets behind an address say of it in small letters, as in {@code 00187 Roma (sede
 * operativa della società)}; not what it is near to, nor a sign with capitals.
 */
final class NoteBehind {
  private static final WordSet NEAR =
      WordSet.of(new WordLists("address-leads.txt").phrases("near"));

  /** A note has so many letters at least. */
  private static final int SHORTEST = 4;

  private NoteBehind() {}

  /** Before the note that ends {@code [from, to)}; {@code to} where none does. */
  static int begin(byte[] text, int from, int to) {
    if (to - from < SHORTEST || text[to - 1] != ')') {
      return to;
    }
    int open = to - 2;
    while (open > from && text[open] != '(' && text[open] != ')') {
      if (AnchorScanner.isDigit(text[open])) {
        return to;
      }
      open--;
    }
    int first = open + 1;
    boolean small = open > from && text[open] == '(' && text[first] >= 'a' && text[first] <= 'z';
    boolean note = small && to - first > SHORTEST && text[open - 1] == ' ';
    int word = note ? (int) Words.firstWord(text, first, to) : first;
    return note && !NEAR.holds(text, first, word) ? open - 1 : to;
  }
}
