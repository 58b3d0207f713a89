package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A list of numbers with a mark before each, or a country, below a line that names passports:
 * {@code Delegation passports}, {@code - Japan: TZ8194999}, {@code - India: J8953730}.
 */
public final class PassportList {
  private static final int MOST_ITEMS = 32;
  private static final int LONGEST_LINE = 160;

  /** Before a number lies no more than a mark and the name of a country. */
  private static final int LONGEST_MARK = 40;

  /** A heading has no number. */
  private static final int MOST_DIGITS = 4;

  static final WordSet PASSPORTS = LabelWords.of("passports");

  private PassportList() {}

  /** Whether what begins at a place is an item of such a list. */
  public static boolean holds(byte[] text, int from) {
    int line = from < 2 || Words.letterOrDigit(text[from - 1]) ? -1 : lineOf(text, from);
    for (int items = 0; line > 0 && items < MOST_ITEMS; items++) {
      int end = line - 1;
      int above = LineEdges.beginWithin(text, end, LONGEST_LINE);
      if (above < 0 || above == end) {
        return false;
      }
      if (AnchorScanner.digits(text, above, end) <= MOST_DIGITS) {
        return names(text, above, end);
      }
      line = above;
    }
    return false;
  }

  /**
   * Where the line begins, of which a mark or a word before a sign is all before a place; else -1.
   */
  private static int lineOf(byte[] text, int from) {
    int at = from - 1;
    while (at > 0 && text[at] == ' ') {
      at--;
    }
    if (at == from - 1 || ")-:*.".indexOf(text[at]) < 0) {
      return -1;
    }
    int digits = 0;
    while (at >= 0 && from - at <= LONGEST_MARK && text[at] != '\n') {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      at--;
    }
    return at >= 0 && text[at] == '\n' && digits <= 2 ? at + 1 : -1;
  }

  private static boolean names(byte[] text, int from, int to) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (PASSPORTS.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }
}
