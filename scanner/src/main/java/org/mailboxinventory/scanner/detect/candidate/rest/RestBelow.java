package org.mailboxinventory.scanner.detect.candidate.rest;

import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.detect.word.broken.BrokenField;
import org.mailboxinventory.scanner.detect.word.broken.CutAccount;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * Whether what begins a line is the rest of a value that a label names on the line above: a clause
 * or a column ends behind it, or it is alone on its line and too short for a value of its own. No
 * day, no year, no amount and no number of a list is one.
 */
public final class RestBelow {
  private static final String ACCOUNT = "account";
  private static final String DAYS = "birth-date";

  /** Fewer digits are no account by themselves. */
  private static final int SHORTEST_ACCOUNT = 8;

  /** So few digits alone on a line are no value. */
  private static final int SHORT = 3;

  /** In a sentence fewer digits may be a day, a year or how many there are. */
  private static final int LONG = 5;

  private static final int YEAR = 4;

  /** So much before a break is no value by itself where so much is behind it. */
  private static final int SHORT_HEAD = 4;

  /** So much is none whatever is behind it. */
  private static final int SHORTEST_HEAD = 2;

  private static final int LONG_REST = 7;

  private RestBelow() {}

  /**
   * Whether the rest is the number of a line in a list: {@code 10.7.46.} and below it {@code 2.}
   */
  public static boolean counts(byte[] text, int from, int to, int length) {
    int before = from;
    while (before > 0 && " \r\n".indexOf(text[before - 1]) >= 0) {
      before--;
    }
    boolean stopped = before > 0 && before < from && text[before - 1] == '.';
    boolean signed = to + 1 < length && (text[to] == '.' || text[to] == ')');
    return stopped
        && signed
        && to - from <= SHORTEST_HEAD
        && AnchorScanner.digits(text, from, to) == to - from
        && " .\n".indexOf(text[to + 1]) >= 0;
  }

  /** Whether what is below an account is too short for another one. */
  public static boolean ofAccount(Detector detector, int digits) {
    return detector.identifies().equals(ACCOUNT) && digits < SHORTEST_ACCOUNT;
  }

  /**
   * Whether {@code text[from, to)} is the rest of a value that was cut within a group.
   *
   * @param begin where the value begins
   * @param headTo where it ends before the break
   * @param whole what is before the break is a value of the kind by itself
   */
  public static boolean cut(
      byte[] text, int begin, int headTo, int from, int to, int length, boolean whole) {
    int head = headTo - begin;
    int rest = to - from;
    if (AnchorScanner.digits(text, from, to) == 0) {
      return false;
    }
    if (parted(text, begin, headTo, from, to)) {
      return true;
    }
    if (rest == YEAR && AnchorScanner.year(text, from)) {
      return false;
    }
    int next = to == length ? to : LineBreak.next(text, to, length);
    if (next >= 0) {
      boolean above = next < length && AnchorScanner.isDigit(text[next]);
      return !above
          && !whole
          && (rest <= SHORT || rest >= (head <= SHORTEST_HEAD ? YEAR : longAlone(head)));
    }
    boolean few = whole ? head < SHORTEST_ACCOUNT : head <= SHORT_HEAD && rest <= SHORT;
    if (few && text[to] == ' ' && !columnEnds(text, to, length)) {
      return false;
    }
    boolean longRest = rest >= LONG || (rest == YEAR && head < SHORTEST_ACCOUNT);
    return longRest ? longRest(text, to, length, whole) : shortRest(text, from, to, length);
  }

  /** Whether digits that end a line go on below as what is of a category. */
  public static boolean ofDigits(byte[] text, int from, int end, int length, String category) {
    int next = BrokenField.digitsBelow(text, from, end, length);
    if (next < 0) {
      return false;
    }
    int to = next;
    while (to < length && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    return category.equals(DAYS)
        ? BrokenField.century(text, end, next, length)
        : cut(text, from, end, next, to, length, true);
  }

  /** So many digits alone on a line are the rest of a value of which so many are before it. */
  private static int longAlone(int head) {
    return head <= SHORT_HEAD ? LONG_REST : Integer.MAX_VALUE;
  }

  /** Whether a sign that parts groups is in the rest, and the same before the break, if any. */
  private static boolean parted(byte[] text, int begin, int headTo, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      byte sign = text[i];
      if (sign == '/' || sign == '-' || sign == '.') {
        return headTo - begin <= SHORTEST_HEAD || has(text, begin, headTo, sign);
      }
    }
    return false;
  }

  private static boolean has(byte[] text, int from, int to, byte sign) {
    for (int i = from; i < to; i++) {
      if (text[i] == sign) {
        return true;
      }
    }
    return false;
  }

  /** Behind a whole value words that join may follow an amount, or the next of two values. */
  private static boolean longRest(byte[] text, int to, int length, boolean whole) {
    boolean listed = whole && text[to] == ' ' && !CutAccount.behindAccount(text, to, length);
    return (!listed && CutAccount.clauseEnds(text, to, length)) || columnEnds(text, to, length);
  }

  /** Behind so few digits a full stop is that of a list, and a word for how many there are. */
  private static boolean shortRest(byte[] text, int from, int to, int length) {
    byte sign = text[to];
    boolean counted = text[from] != '0';
    boolean ends =
        sign == ';' || sign == ')' || (sign == ',' && CutAccount.clauseEnds(text, to, length));
    return ends
        || (!counted && CutAccount.clauseEnds(text, to, length))
        || columnEnds(text, to, length)
        || CutAccount.behindAccount(text, to, length);
  }

  /** Whether two blanks and a letter follow: another column of a form. */
  private static boolean columnEnds(byte[] text, int to, int length) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return at - to > 1 && at < length && Words.letter(text[at]);
  }
}
