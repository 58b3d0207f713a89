package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Elements of messages about payments and labels as {@code alias}, behind which banks, companies
 * and computers are named as often as people: there one word is no person, nor are words of which
 * one belongs to a company.
 */
final class NamedElement {
  private static final NameFile THINGS = NameFile.of("things.txt");

  /** The last words of such labels. */
  private static final WordSet LABELS = NameFile.of("introductions.txt").words("shared-labels");

  private static final WordSet LEGAL = THINGS.words("legal");
  private static final WordSet TRADES = THINGS.words("trades");

  /** Behind one of these a word is a family's: {@code de La Tour}. */
  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  private static final int MOST_SIGNS = 4;

  private static final int MOST_WORDS = 8;

  private NamedElement() {}

  /** Whether {@code text[from, to)} is behind such a label and not said of a person. */
  static boolean fails(byte[] text, int from, int to) {
    int end = from;
    while (end > 0 && from - end < MOST_SIGNS && " :=>\"'".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    int begin = lastWord(text, NameLetters.begin(text, end), end);
    return begin < end && end < from && LABELS.holds(text, begin, end) && !several(text, from, to);
  }

  /** Where the last word begins of words that are written together: {@code nombreComercial}. */
  private static int lastWord(byte[] text, int from, int to) {
    int at = to - 1;
    while (at > from && (text[at] < 'A' || text[at] > 'Z' || text[at - 1] < 'a')) {
      at--;
    }
    return Math.max(at, from);
  }

  /** Whether the value is of several words, none of them a company's. */
  private static boolean several(byte[] text, int from, int to) {
    int count = 0;
    int at = from;
    while (at < to || (at < text.length && count < MOST_WORDS && inElement(text[at]))) {
      int end = NameLetters.end(text, at, text.length);
      if (end > at) {
        int flags = NameWords.bundled().flags(text, at, end);
        boolean company = LEGAL.holds(text, at, end) || TRADES.holds(text, at, end);
        boolean family = count > 1 && PARTICLES.holds(text, wordBefore(text, at), at - 1);
        if (company || ((flags & NameWords.AGAINST) != 0 && !family)) {
          return false;
        }
        count++;
      }
      at = Math.max(end, at + 1);
    }
    return count > 1;
  }

  private static int wordBefore(byte[] text, int at) {
    return NameLetters.begin(text, at - 1);
  }

  /** What a value goes on with to the end of its element, line or field. */
  private static boolean inElement(byte b) {
    return NameLetters.letter(b) || b == ' ' || b == '.' || b == '&' || b == '-';
  }
}
