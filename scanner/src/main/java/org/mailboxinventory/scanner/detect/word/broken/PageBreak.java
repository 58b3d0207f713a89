package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Where a value of digits goes on in the next line, which may be behind an empty one, as in text
 * whose lines are all apart, or behind the number of a page.
 */
public final class PageBreak {
  /** So many lines may be between, empty or with the number of a page. */
  private static final int MOST_LINES = 6;

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_NUMBER = 4;
  private static final int MOST_WORDS = 2;

  private PageBreak() {}

  /** Where it goes on when its line ends at a place; -1 where something is behind it. */
  static int next(byte[] text, int begin, int place, int length) {
    int next = LineBreak.next(text, begin, place, length);
    if (next < 0 || Columns.inRows(text, begin, place, next)) {
      return -1;
    }
    boolean empty = next < length && (text[next] == '\n' || text[next] == '\r');
    return empty && AnchorScanner.isDigit(text[place - 1]) ? behind(text, next, length) : next;
  }

  /** The digits behind empty lines and the number of a page. */
  private static int behind(byte[] text, int from, int length) {
    int line = from;
    boolean page = false;
    for (int lines = 0; lines < MOST_LINES && line < length; lines++) {
      int end = LineEdges.end(text, line, Math.min(length, line + LONGEST_LINE));
      int begin = LineBreak.pastMarks(text, line, end);
      if (begin < end && text[begin] != '\r') {
        if (page || !ofPage(text, begin, end)) {
          return AnchorScanner.isDigit(text[begin]) ? begin : -1;
        }
        page = true;
      }
      line = end + 1;
    }
    return -1;
  }

  /** Whether a colon ends the text before an empty line. */
  static boolean belowColon(byte[] text, int line) {
    int at = line;
    while (at > 0 && text[at - 1] >= 0 && text[at - 1] <= ' ') {
      at--;
    }
    return at > 0 && text[at - 1] == ':';
  }

  /** {@code - 2 -}, {@code Page 2 of 3}: a number or two, and a word before each at most. */
  private static boolean ofPage(byte[] text, int from, int to) {
    int numbers = 0;
    int words = 0;
    boolean value = AnchorScanner.isDigit(text[from]);
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && Words.letterOrDigit(text[end])) {
        end++;
      }
      boolean number = end > at && AnchorScanner.digits(text, at, end) == end - at;
      if (number && (end - at > LONGEST_NUMBER || value)) {
        return false;
      }
      numbers += number ? 1 : 0;
      words += end > at && !number ? 1 : 0;
      at = Math.max(at + 1, end);
    }
    return numbers > 0 && numbers <= MOST_WORDS && words <= MOST_WORDS;
  }

  /** Whether an empty line is within the groups up to one. */
  public static boolean in(Regrouped value, byte[] text, int group) {
    for (int i = 0; i < group; i++) {
      int end = value.broken(i + 1) ? value.inWindow(i) : value.beginInWindow(i + 1);
      int feeds = 0;
      for (int at = end; at < value.beginInWindow(i + 1); at++) {
        feeds += text[at] == '\n' ? 1 : 0;
      }
      if (feeds > 1) {
        return true;
      }
    }
    return false;
  }
}
