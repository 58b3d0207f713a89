package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A list of numbers with a mark before each, below a line that names accounts: {@code Freeze the
 * following accounts:}, {@code 1) 917010046040259}, {@code 2) 34801552917}.
 */
public final class AccountList {
  private static final int MOST_ITEMS = 32;

  /** So many bytes has a mark with the blanks around it at most. */
  private static final int LONGEST_MARK = 10;

  private static final int LONGEST_LINE = 160;

  /** What ends a mark. */
  private static final Signs MARK_ENDS = Signs.of(").-*");

  private static final WordSet ACCOUNTS = LabelWords.of("accounts");

  /** Words of accounts that hold no money. */
  private static final WordSet OTHERS = LabelWords.of("other-accounts");

  private AccountList() {}

  /** Whether the number that begins at a place is an item of such a list. */
  public static boolean holds(byte[] text, int from) {
    return below(text, from) || AccountArray.holds(text, from);
  }

  private static boolean below(byte[] text, int from) {
    int line = behindMark(text, from) ? lineOf(text, from) : -1;
    for (int items = 0; line > 0 && items < MOST_ITEMS; items++) {
      int end = lastSign(text, line - 1);
      if (end < 0) {
        return false;
      }
      int above = begin(text, end);
      if (text[end] == ':') {
        return names(text, above, end);
      }
      int number = number(text, above, end);
      line = number < 0 ? -1 : above;
    }
    return false;
  }

  /** Whether a mark may end before a place, with blanks between. */
  private static boolean behindMark(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < LONGEST_MARK && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
      at--;
    }
    return at < from && at > 0 && MARK_ENDS.has(text[at - 1]);
  }

  /** Where the line begins on which a mark alone is before a place; -1 where more is. */
  private static int lineOf(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at <= LONGEST_MARK && text[at - 1] != '\n') {
      at--;
    }
    return at > 0 && text[at - 1] == '\n' && number(text, at, from + 1) == from ? at : -1;
  }

  /** Where the number begins behind a mark at the begin of a line; -1 for none. */
  private static int number(byte[] text, int line, int end) {
    int at = blanks(text, line, end);
    int mark = at;
    if (at < end && text[at] == '(') {
      at++;
    }
    int name = at;
    while (at < end && at - name < 3 && AnchorScanner.isWord(text[at])) {
      at++;
    }
    boolean closed = at > name && at < end && (text[at] == ')' || text[at] == '.');
    boolean sign = at == mark && at < end && (text[at] == '-' || text[at] == '*');
    if (!closed && !sign) {
      return -1;
    }
    int number = blanks(text, at + 1, end);
    return number > at + 1 && number < end && AnchorScanner.isDigit(text[number]) ? number : -1;
  }

  private static int blanks(byte[] text, int from, int end) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** Where the last sign stands on the line that ends at a place; -1 where it has none. */
  private static int lastSign(byte[] text, int lineEnd) {
    int at = lineEnd - 1;
    while (at >= 0 && (text[at] == ' ' || text[at] == '\r')) {
      at--;
    }
    return at >= 0 && text[at] != '\n' ? at : -1;
  }

  private static int begin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_LINE && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** Whether words name accounts, and none that hold no money. */
  static boolean names(byte[] text, int from, int to) {
    boolean accounts = false;
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (OTHERS.holds(text, (int) (word >>> 32), (int) word)) {
        return false;
      }
      accounts |= ACCOUNTS.holds(text, (int) (word >>> 32), (int) word);
      word = Words.firstWord(text, (int) word, to);
    }
    return accounts;
  }
}
