package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether what has the numbers and the commas of an address cites something that is written: the
 * pages or the volume of a journal, {@code vol. 7, no. 2, pp. 51-88, 1990}, a list of those who
 * wrote it with the year in brackets, or the number of a law.
 */
final class CitedText {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet PAGES = WordSet.of(FILE.phrases("pages"));
  private static final WordSet VOLUMES = WordSet.of(FILE.phrases("volumes"));
  private static final WordSet LAWS = WordSet.of(FILE.phrases("laws"));

  /** So far before its beginning a volume is named on the same line. */
  private static final int REACH = 24;

  /** Between a word and its number. */
  private static final int GAP = 3;

  private static final int YEAR = 4;

  private CitedText() {}

  /** Whether {@code text[from, to)} does. */
  static boolean in(byte[] text, int from, int to) {
    int begin = from;
    while (begin > 0 && from - begin < REACH && text[begin - 1] != '\n') {
      begin--;
    }
    long word = Words.firstWord(text, begin, to);
    while (word >= 0) {
      int at = (int) (word >>> 32);
      int end = (int) word;
      if (cites(text, at, end, to) || (at == from && law(text, at, end, to))) {
        return true;
      }
      word = Words.firstWord(text, end, to);
    }
    return authors(text, from, to);
  }

  private static boolean cites(byte[] text, int from, int end, int to) {
    int number = number(text, end, to);
    if (number < 0) {
      return false;
    }
    int behind = Words.digitsEnd(text, number, to);
    return PAGES.holds(text, from, end)
        ? range(text, behind, to)
        : VOLUMES.holds(text, from, end) && behind + 1 < to && ",(:;".indexOf(text[behind]) >= 0;
  }

  /** Whether a hyphen or a dash and another number are behind a number. */
  private static boolean range(byte[] text, int at, int to) {
    int next = at;
    while (next < to && next - at < GAP && (text[next] == '-' || text[next] < 0)) {
      next++;
    }
    return next > at && next < to && AnchorScanner.isDigit(text[next]);
  }

  /** Whether a law or a decree and its number begin. */
  private static boolean law(byte[] text, int from, int end, int to) {
    if (!LAWS.holds(text, from, end)) {
      return false;
    }
    long sign = Words.firstWord(text, end, to);
    int at = sign < 0 ? to : (int) (sign >>> 32);
    boolean letter = at < to && (text[at] | 0x20) == 'n' && (int) sign - at <= GAP;
    return at - end <= GAP && ((at < to && AnchorScanner.isDigit(text[at])) || letter);
  }

  /** Where the number begins that a full stop and a blank part from a word; -1 where none does. */
  private static int number(byte[] text, int word, int to) {
    int at = word;
    while (at < to && at - word < GAP && (text[at] == '.' || text[at] == ' ')) {
      at++;
    }
    return at > word && at < to && AnchorScanner.isDigit(text[at]) ? at : -1;
  }

  /** Whether a year in brackets is in it with more words behind: {@code Rao A (2001) On rates}. */
  private static boolean authors(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] == '(' && at + YEAR < to && AnchorScanner.year(text, at + 1)) {
        int end = Words.digitsEnd(text, at + 1, to);
        int close = end < to && Words.letter(text[end]) ? end + 1 : end;
        if (end - at - 1 == YEAR
            && close + 2 < to
            && text[close] == ')'
            && Words.letter(text[close + 2])) {
          return true;
        }
      }
    }
    return false;
  }
}
