package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The town behind a postcode of the United Kingdom, as people abroad write it: {@code NW1 6XE
 * London}.
 */
public final class BritishTown {
  private static final WordSet TOWNS =
      WordSet.of(new WordLists("address-places.txt").phrases("places"));

  private static final int MOST_WORDS = 3;

  private BritishTown() {}

  /** Where the known town ends behind a code that ends at a place; the place where none is. */
  public static int end(byte[] text, int code, int length) {
    if (!isCode(text, code)) {
      return code;
    }
    boolean comma = code < length && text[code] == ',';
    int from = code + (comma ? 2 : 1);
    boolean parted = from < length && text[from - 1] == ' ' && Words.capital(text[from]);
    if (!parted || (comma && TOWNS.holds(text, wordBefore(text, code), placeEnd(text, code)))) {
      return code;
    }
    int end = from;
    int to = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      to = (int) Words.firstWord(text, to, length);
      end = TOWNS.holds(text, from, to) ? to : end;
      if (to + 1 >= length || text[to] != ' ' || !Words.letter(text[to + 1])) {
        break;
      }
    }
    return end > from && closed(text, end, length) ? end : code;
  }

  /** Whether a digit and two capitals end there, as nearly no other code does. */
  private static boolean isCode(byte[] text, int end) {
    return end > 3
        && Words.capital(text[end - 1])
        && Words.capital(text[end - 2])
        && AnchorScanner.isDigit(text[end - 3]);
  }

  /** Where the place ends that is before a code of two groups. */
  private static int placeEnd(byte[] text, int code) {
    int at = code;
    for (int groups = 0; groups < 2; groups++) {
      while (at > 0 && Words.letterOrDigit(text[at - 1])) {
        at--;
      }
      at -= at > 0 && text[at - 1] == ' ' ? 1 : 0;
    }
    return at > 0 && text[at - 1] == ',' ? at - 1 : at;
  }

  private static int wordBefore(byte[] text, int code) {
    int at = placeEnd(text, code);
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean closed(byte[] text, int end, int length) {
    return end >= length || ",.;\n\r)\"'".indexOf(text[end]) >= 0;
  }
}
