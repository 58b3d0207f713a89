package org.mailboxinventory.scanner.detect.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.Words;

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
      int end = longest(text, begin, (int) word, to, phrases);
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

  /** Where the longest phrase ends that begins with a word and names a kind; -1 when none does. */
  private static int longest(byte[] text, int begin, int wordTo, int to, CellPhrases phrases) {
    int best = -1;
    int end = wordTo;
    int[] before = {};
    for (int words = 0; words < MOST_WORDS_OF_ONE; words++) {
      int[] entries = phrases.startingAt(text, begin, end);
      if (entries.length > 0 && entries != before && names(entries)) {
        best = end;
      }
      before = entries;
      long next = Words.firstWord(text, end, to);
      if (next < 0) {
        break;
      }
      end = (int) next;
    }
    return best;
  }

  private static boolean names(int[] entries) {
    for (int entry : entries) {
      if ((entry & (PhraseEntry.HEADER | PhraseEntry.LABEL)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Letters, hardly a digit, one blank between words, and nothing that a sentence ends with. */
  private static boolean mayHead(byte[] text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      byte b = text[i];
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      letters += Words.letterOrDigit(b) ? 1 : 0;
      boolean twoBlanks = b == ' ' && i > from && text[i - 1] == ' ';
      if (twoBlanks || b == '\t' || b == '@' || b == ':' || b == '=' || b == '?' || b == '|') {
        return false;
      }
    }
    return digits <= MOST_DIGITS && letters - digits >= FEWEST_LETTERS;
  }
}
