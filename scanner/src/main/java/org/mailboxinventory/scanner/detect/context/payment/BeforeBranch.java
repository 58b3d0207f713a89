package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A number before the code of a bank's branch, {@code 72433611298553 / ICIC0009147}, or before the
 * name of the bank and the code: {@code 72433611298553, Axis Bank, Kochi, UTIB0000081}; in rows of
 * programs, too, with marks around each.
 */
public final class BeforeBranch {
  /** What parts a number and the code. */
  private static final int CODE_GAP = 4;

  private static final Signs CODE_GAPS = Signs.of(" /,|-'\"");

  /** What parts two words of the name, or the name and the code. */
  private static final int WORD_GAP = 4;

  private static final int MOST_WORDS = 7;

  /** From the number to the zero of the code are no more bytes. */
  private static final int REACH = 72;

  /** So many letters of the code are before its zero. */
  private static final int LETTERS = 4;

  /** By the fifth word the bank or its branch is named: {@code kept at Fort, Mumbai branch}. */
  private static final int LAST_OF_BANK = 4;

  /** A mobile of India has so many digits, and one of 6 to 9 before the others. */
  private static final int MOBILE = 10;

  private static final WordSet BANKS = LabelWords.of("branch-banks");
  private static final WordSet KINDS = LabelWords.of("account-kinds");
  private static final WordSet CODES = LabelWords.of("branch-words");

  /** Words between a number and the name that say that the bank is another's. */
  private static final WordSet PARTING = LabelWords.of("branch-parting");

  private BeforeBranch() {}

  /** Whether {@code text[from, to)} is so. */
  public static boolean is(byte[] text, int from, int to, int length) {
    int at = to;
    while (at < length && at - to < CODE_GAP && CODE_GAPS.has(text[at])) {
      at++;
    }
    return at > to
        && (code(text, at, length)
            || (mayLead(text, to, length) && !mobile(text, from, to) && named(text, to, length)));
  }

  /**
   * Whether the same sign is on both sides of it in a narration, and the kind of account before and
   * the bank behind these: {@code NEFT-ASHA RAO-SB-50100123456789-HDFC}.
   */
  public static boolean betweenKindAndBank(byte[] text, int from, int to, int length) {
    byte sign = to < length ? text[to] : 0;
    if (from < 2 || text[from - 1] != sign || (sign != '-' && sign != '/')) {
      return false;
    }
    int kind = from - 1;
    while (kind > 0 && Words.letter(text[kind - 1])) {
      kind--;
    }
    int end = to + 1;
    while (end < length && Words.letterOrDigit(text[end])) {
      end++;
    }
    return kind > 0
        && text[kind - 1] == sign
        && KINDS.holds(text, kind, from - 1)
        && BANKS.holds(text, to + 1, end);
  }

  /** Whether the code of a branch begins at a place. */
  static boolean code(byte[] text, int from, int length) {
    int end = from + BranchCode.LENGTH;
    return end <= length
        && BranchCode.is(text, from, end)
        && (end == length || !Words.letterOrDigit(text[end]));
  }

  /** Whether the first digit behind a place is the zero of such a code, on the same line. */
  private static boolean mayLead(byte[] text, int to, int length) {
    int end = Math.min(length, to + REACH);
    int at = to;
    while (at < end && text[at] != '\n' && !AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at < end && text[at] == '0' && code(text, at - LETTERS, length);
  }

  private static boolean mobile(byte[] text, int from, int to) {
    return to - from == MOBILE && text[from] >= '6';
  }

  private static boolean named(byte[] text, int to, int length) {
    boolean bank = false;
    int at = past(text, to, length);
    for (int words = 0; words < MOST_WORDS && at < length && Words.letter(text[at]); words++) {
      if (code(text, at, length)) {
        return bank;
      }
      int end = at;
      while (end < length && Words.letterOrDigit(text[end])) {
        end++;
      }
      long hash = Words.hash(text, at, end);
      bank |= BANKS.holds(hash) || CODES.holds(hash);
      if (PARTING.holds(hash) || (!bank && words == LAST_OF_BANK)) {
        return false;
      }
      int next = past(text, end, length);
      at = next > end ? next : length;
    }
    return false;
  }

  private static int past(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < WORD_GAP && " ,.:-/()'\"".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }
}
