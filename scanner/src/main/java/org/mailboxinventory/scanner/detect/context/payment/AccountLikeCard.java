package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * An account with as many digits as a card, which passes the check of cards by chance, as the code
 * of its bank says: {@code A/c no. 4539218668956790, IFSC PUNB0453900}. Cards that are paid as
 * accounts have such a code, too, but a word for a card near, or their digits in groups.
 */
public final class AccountLikeCard {
  /** From the number to the zero of the code behind it are no more bytes. */
  private static final int REACH = 72;

  /** From the code to the number behind it are no more, with a word for the account between. */
  private static final int LABEL = 40;

  /** So far before a code no other account is. */
  private static final int BEFORE_CODE = 48;

  private static final int SHORTEST_ACCOUNT = 9;

  /** So many letters of the code are before its zero. */
  private static final int LETTERS = 4;

  /** So far on each side no word for a card is. */
  private static final int CARD = 160;

  private static final WordSet ACCOUNTS = LabelWords.of("account-words");
  private static final WordSet CARDS = LabelWords.of("card-words");
  private static final WordSet CODES = LabelWords.of("bank-code-words");
  private static final WordSet PARTING = LabelWords.of("branch-parting");

  private AccountLikeCard() {}

  /** Whether {@code text[from, to)}, which passes the check of cards, is so. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return digits(text, from, to)
        && (beforeCode(text, to, length) || behindCode(text, from))
        && !CARDS.holdsAnyIn(text, Math.max(0, from - CARD), from)
        && !CARDS.holdsAnyIn(text, to, Math.min(length, to + CARD));
  }

  /**
   * Whether the first digit behind a place is the zero of a branch's code, with nothing between
   * that is of another account, as in the line below; or the next word is one for the code of a
   * bank.
   */
  static boolean beforeCode(byte[] text, int to, int length) {
    int end = Math.min(length, to + REACH);
    int at = to;
    while (at < end && !AnchorScanner.isDigit(text[at])) {
      at++;
    }
    int code = at - LETTERS;
    if (at < end && code > to && BeforeBranch.code(text, code, length)) {
      return !PARTING.holdsAnyIn(text, to, code)
          && !ACCOUNTS.holdsAnyIn(text, lineEnd(text, to, code), code);
    }
    long word = Words.firstWord(text, to, end);
    return word >= 0 && CODES.holds(text, (int) (word >>> 32), (int) word);
  }

  /** Whether a branch's code that is of no account before it is before the label of a place. */
  private static boolean behindCode(byte[] text, int from) {
    int floor = Math.max(0, from - LABEL);
    int end = from;
    while (end > floor && !AnchorScanner.isDigit(text[end - 1])) {
      end--;
    }
    int code = end - BranchCode.LENGTH;
    return code >= 0
        && end > floor
        && BranchCode.is(text, code, end)
        && ACCOUNTS.holdsAnyIn(text, end, from)
        && !PARTING.holdsAnyIn(text, end, from)
        && !behindAccount(text, code);
  }

  private static int lineEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '\n') {
      at++;
    }
    return at;
  }

  private static boolean behindAccount(byte[] text, int code) {
    int run = 0;
    for (int at = code; at > 0 && code - at < BEFORE_CODE && run < SHORTEST_ACCOUNT; at--) {
      run = AnchorScanner.isDigit(text[at - 1]) ? run + 1 : 0;
    }
    return run == SHORTEST_ACCOUNT;
  }

  private static boolean digits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at == to;
  }
}
