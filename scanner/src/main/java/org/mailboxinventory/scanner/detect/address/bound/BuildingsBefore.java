package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Buildings and streets without numbers between the mark that opens a string and the address that
 * was found in it: {@code 'Mill Complex,\r\nDock Road,\r\nP.O. Box 12'}; and those before the box
 * that an address begins with: {@code Moi Avenue, P.O. Box 12}.
 */
final class BuildingsBefore {
  private static final WordSet PLACES =
      WordSet.of(new WordLists("address-bounds.txt").phrases("place-words"));

  /** Of these, what offices are called too, before whose box they are the recipient. */
  private static final WordSet OFFICES =
      WordSet.of(new WordLists("address-bounds.txt").phrases("places-with-boxes"));

  private static final Signs QUOTES = Signs.of("'\"`");
  private static final int LONGEST = 90;
  private static final int MOST_PIECES = 3;
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 5;

  /** Before the word for a box: {@code P. O. }. */
  private static final int LONGEST_LEAD = 7;

  /** Within the name of a building or a street. */
  private static final Signs OF_NAME = Signs.of(" .'&-");

  /** Before a piece. */
  private static final Signs BEFORE = Signs.of(",:;>|\n\t\"'(`");

  private BuildingsBefore() {}

  /** Where the first of them begins, directly behind the mark; {@code from} where none does. */
  static int begin(byte[] text, int from) {
    int open = from;
    while (open > 0 && from - open < LONGEST && !QUOTES.has(text[open - 1])) {
      open--;
      if (AnchorScanner.isDigit(text[open]) || text[open] == ':' || text[open] == ';') {
        return box(text, from) ? beforeBox(text, from) : from;
      }
    }
    boolean quoted = open > 1 && open < from && QUOTES.has(text[open - 1]);
    if (quoted && !Words.letterOrDigit(text[open - 2]) && all(text, open, from)) {
      return open;
    }
    return box(text, from) ? beforeBox(text, from) : from;
  }

  /** Whether the word for a box of the post begins at a place: {@code P.O. Box}. */
  private static boolean box(byte[] text, int from) {
    int at = from;
    while (at < text.length && at - from < LONGEST_LEAD && (text[at] | 0x20) != 'b') {
      at++;
    }
    return (text[from] | 0x20) == 'p'
        && at + 2 < text.length
        && (text[at + 1] | 0x20) == 'o'
        && (text[at + 2] | 0x20) == 'x';
  }

  /** Where the pieces begin that commas part from a box. */
  private static int beforeBox(byte[] text, int box) {
    int begin = box;
    for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
      int end = begin;
      while (end > 0 && text[end - 1] <= ' ' && text[end - 1] >= 0) {
        end--;
      }
      if (end == 0 || text[end - 1] != ',') {
        return begin;
      }
      int from = pieceBegin(text, end - 1);
      if (from < 0) {
        return begin;
      }
      begin = from;
    }
    return begin;
  }

  /** Where the piece begins that ends at a place in the word for a building or a street; or -1. */
  private static int pieceBegin(byte[] text, int end) {
    int from = end;
    int words = 1;
    while (from > 0 && end - from < LONGEST && ofPiece(text[from - 1])) {
      from--;
      words += text[from] == ' ' ? 1 : 0;
    }
    boolean edge = from == 0 || BEFORE.has(text[from - 1]);
    while (from < end && text[from] == ' ') {
      from++;
      words--;
    }
    int last = end;
    while (last > from && Words.letter(text[last - 1])) {
      last--;
    }
    boolean name = edge && words <= MOST_WORDS && end - from > SHORTEST && last > from;
    boolean begins = name && (Words.capital(text[from]) || AnchorScanner.isDigit(text[from]));
    boolean place = begins && PLACES.holds(text, last, end) && !OFFICES.holds(text, last, end);
    return place ? from : -1;
  }

  private static boolean ofPiece(byte b) {
    return Words.letterOrDigit(b) || OF_NAME.has(b);
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
