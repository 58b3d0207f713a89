package org.mailboxinventory.scanner.detect.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A line of headers with one blank between them, such as "Name PAN Account Number": those of them
 * that name kinds whose values are known by their form, from left to right.
 */
@SuppressWarnings("ArrayRecordComponent") // read for each row below, compared by none
record BlankHeader(int[][] entries) {
  private static final int LONGEST = 240;
  private static final int MOST_DIGITS = 4;
  private static final int FEWEST_LETTERS = 5;
  private static final int MOST_COLUMNS = 32;
  private static final int MOST_WORDS_OF_ONE = 5;

  /** What no line of headers with one blank between them holds. */
  private static final String ENDS = "\t@:=?|";

  /** The mark of the first of eight bytes. */
  private static final long FIRST = 0x80;

  int columns() {
    return entries.length;
  }

  /** The line as headers; null when fewer than two of them name a kind. */
  static @Nullable BlankHeader of(
      byte[] text, int from, int to, CellPhrases phrases, ValueForms forms) {
    if (!mayHead(text, from, to)) {
      return null;
    }
    List<int[]> found = new ArrayList<>();
    int at = from;
    while (at < to && found.size() < MOST_COLUMNS) {
      long word = Words.firstWord(text, at, to);
      if (word < 0) {
        break;
      }
      int begin = (int) (word >>> 32);
      int end = phrases.longestName(text, begin, to, MOST_WORDS_OF_ONE);
      if (end > begin) {
        int[] named = phrases.in(text, begin, end);
        if (forms.known(named)) {
          found.add(named);
        }
        at = end;
      } else {
        at = (int) word;
      }
    }
    return found.size() < 2 ? null : new BlankHeader(found.toArray(int[][]::new));
  }

  private static long endsSentence(long x) {
    return Octets.equal(x, '\t')
        | Octets.equal(x, '@')
        | Octets.equal(x, ':')
        | Octets.equal(x, '=')
        | Octets.equal(x, '?')
        | Octets.equal(x, '|');
  }

  /** Letters, hardly a digit, one blank between words, and nothing that a sentence ends with. */
  private static boolean mayHead(byte[] text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    boolean blank = false;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = Octets.get(text, i);
      long blanks = Octets.equal(x, ' ');
      long two = blanks & ((blanks << 8) | (blank ? FIRST : 0));
      if ((two | endsSentence(x)) != 0) {
        return false;
      }
      blank = blanks < 0;
      digits += Long.bitCount(Octets.digits(x));
      letters += Long.bitCount(Octets.letters(x) | (x & Octets.HIGH));
    }
    for (; i < to; i++) {
      byte b = text[i];
      if ((b == ' ' && blank) || ENDS.indexOf(b) >= 0) {
        return false;
      }
      blank = b == ' ';
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      letters += Words.letterOrDigit(b) && !AnchorScanner.isDigit(b) ? 1 : 0;
    }
    return digits <= MOST_DIGITS && letters >= FEWEST_LETTERS;
  }
}
