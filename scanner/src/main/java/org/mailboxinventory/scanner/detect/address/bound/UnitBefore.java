package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The word for a number or a box that is directly before the first number of an address, and with
 * which its line, its part or its string begins: {@code No. 12}, {@code P.O. Box 12}.
 */
final class UnitBefore {
  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("unit-leads"));

  /** What such a word begins behind. */
  private static final Signs OPENING = Signs.of(",\n\"'`>(;|\t");

  private static final int LONGEST = 12;

  private UnitBefore() {}

  /** Where the word begins; {@code from} where there is none. */
  static int begin(byte[] text, int from) {
    int end = from;
    while (end > 0 && from - end < 2 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    end = beforeColon(text, end);
    int at = end;
    while (at > 0 && end - at < LONGEST && !OPENING.has(text[at - 1]) && !colon(text, at)) {
      at--;
    }
    boolean open = at == 0 || OPENING.has(text[at - 1]) || colon(text, at);
    while (at < end && text[at] == ' ') {
      at++;
    }
    return open && at < end && WORDS.holds(text, at, end) ? at : from;
  }

  /** Before the colon behind a word that is none of ASCII: {@code ص.ب : 12}. */
  private static int beforeColon(byte[] text, int end) {
    int at = end > 0 && text[end - 1] == ':' ? end - 1 : end;
    at -= at < end && at > 0 && text[at - 1] == ' ' ? 1 : 0;
    return at > 0 && text[at - 1] < 0 ? at : end;
  }

  private static boolean colon(byte[] text, int at) {
    return text[at - 1] == ':' || (at > 1 && text[at - 1] == ' ' && text[at - 2] == ' ');
  }
}
