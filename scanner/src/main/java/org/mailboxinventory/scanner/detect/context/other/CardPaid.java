package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a number that is printed as cards have it, in groups, is near a word of payment: {@code
 * paid the invoice with 4539 2186 6895 6790}; or a month and a year follow it.
 */
public final class CardPaid {
  private static final int BEFORE = 48;
  private static final int BEHIND = 32;
  private static final int LONGEST_GAP = 4;
  private static final int MONTH_AND_YEAR = 5;
  private static final int MONTHS = 12;

  private static final WordSet PAID = ThingWord.FILE.set("paid");
  private static final WordSet BY = ThingWord.FILE.set("by");

  private CardPaid() {}

  /** Whether {@code text[from, to)} is so, with the word of payment in the same line. */
  public static boolean near(byte[] text, int from, int to, int length) {
    return grouped(text, from, to)
        && (paid(text, lineBegin(text, from), from) || paid(text, to, lineEnd(text, to, length)));
  }

  /** Whether the month and year that a card expires follow it: {@code 4539218668956790 11/27}. */
  public static boolean expires(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < LONGEST_GAP && " ,;|\t".indexOf(text[at]) >= 0) {
      at++;
    }
    if (at == to || at + MONTH_AND_YEAR > length || (text[at + 2] != '/' && text[at + 2] != '-')) {
      return false;
    }
    int month = (text[at] - '0') * 10 + text[at + 1] - '0';
    int end = at + 3;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    int year = end - at - 3;
    boolean ends = end == length || (text[end] != '/' && text[end] != '-');
    return AnchorScanner.isDigit(text[at + 1])
        && month >= 1
        && month <= MONTHS
        && (year == 2 || year == 4)
        && ends;
  }

  /**
   * Whether a number is {@link #near} such a word, and the word before it says that the payment was
   * made with it.
   */
  public static boolean with(byte[] text, int from, int to, int length) {
    if (from < 2 || text[from - 1] != ' ' || !near(text, from, to, length)) {
      return false;
    }
    int at = from - 1;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return BY.holds(text, at, from - 1);
  }

  /** Whether a number is printed in groups. */
  static boolean grouped(byte[] text, int from, int to) {
    return to - from > NumberList.size(text, from, to);
  }

  private static boolean paid(byte[] text, int from, int to) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (PAID.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }

  private static int lineBegin(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < BEFORE && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static int lineEnd(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < BEHIND && text[at] != '\n') {
      at++;
    }
    return at;
  }
}
