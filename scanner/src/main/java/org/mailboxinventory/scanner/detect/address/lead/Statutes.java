package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** Sections of a statute, which are the number of no house: {@code u/s 302,201 IPC}. */
public final class Statutes {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet NAMES = WordSet.of(FILE.phrases("statutes"));
  private static final WordSet SECTIONS = WordSet.of(FILE.phrases("sections"));

  /** Between the numbers of sections. */
  private static final Signs BETWEEN = Signs.of(" ,/&-()");

  private static final int LONGEST = 48;
  private static final int LONGEST_WORD = 9;

  private Statutes() {}

  /**
   * Whether the number at a place is that of a section: its word before it, or a statute behind.
   */
  public static boolean at(byte[] text, int place, int length) {
    if (place >= length || !AnchorScanner.isDigit(text[place])) {
      return false;
    }
    return behindWord(text, place) || beforeName(text, place, length);
  }

  private static boolean behindWord(byte[] text, int place) {
    int end = place;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < LONGEST_WORD
        && (Words.letter(text[from - 1]) || text[from - 1] == '/')) {
      from--;
    }
    return from < end && end < place && SECTIONS.holds(text, from, end);
  }

  private static boolean beforeName(byte[] text, int place, int length) {
    int last = Math.min(length, place + LONGEST);
    int at = place;
    while (at < last && (AnchorScanner.isDigit(text[at]) || BETWEEN.has(text[at]))) {
      at++;
    }
    int to = at;
    while (to < last && (Words.letter(text[to]) || text[to] == '.')) {
      to++;
    }
    to -= to > at && text[to - 1] == '.' ? 1 : 0;
    return to > at && text[at - 1] == ' ' && NAMES.holds(text, at, to);
  }
}
