package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * An account that its owner calls a card, as the code of the bank's branch behind it shows, {@code
 * my card no. 00231050012345 IFSC PUNB0023100}, or which account it is: {@code card no.
 * 50100731904462, HDFC Bank savings}, {@code card no. 50100731904462, but that is my savings
 * account}.
 */
public final class CardAsAccount {
  /** Cards of American Express have so many digits, and begin with 34 or 37. */
  private static final int SHORTEST_CARD = 15;

  /** Most others have so many, and begin with one of 3 to 6. */
  private static final int LONGEST_CARD = 16;

  /** So many signs part the number and the code at most, and each of them the word between. */
  private static final int GAP = 3;

  /** So far the word for the card is before the number. */
  private static final int REACH = 24;

  /** Signs between the word for a card and the number. */
  private static final Signs BEHIND_WORD = Signs.of(" .:,#\"'-_");

  private static final WordSet CARDS = LabelWords.of("card-words");
  private static final WordSet NUMBERS = LabelWords.of("card-numbers");
  private static final WordSet BANKS = LabelWords.of("branch-banks");
  private static final WordSet KINDS = LabelWords.of("account-kinds");
  private static final WordSet PARTING = LabelWords.of("branch-parting");
  private static final WordSet ACCOUNTS = LabelWords.of("account-names");
  private static final WordSet VERBS = LabelWords.of("account-verbs");
  private static final WordSet WHOSE = LabelWords.of("account-whose");

  /** So many words are between the number and the kind of account at most. */
  private static final int MOST_WORDS = 5;

  /** So many words besides are between that which says whose it is and that for the account. */
  private static final int MOST_OTHERS = 2;

  private CardAsAccount() {}

  /** False where another number is before that at a place, as in lists; true leaves it open. */
  public static boolean may(byte[] text, int from) {
    return from > 1 && text[from - 1] == ' ' && !AnchorScanner.isDigit(text[from - 2]);
  }

  /** Whether {@code text[from, to)}, which has the form of an account, is so. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return behindCard(text, from)
        && !mayBeCard(text, from, to)
        && (ofBank(text, to, length) || isSaid(text, to, length));
  }

  /** Whether it is so by the code or the name of a bank in India behind it. */
  public static boolean indian(byte[] text, int from, int to, int length) {
    return behindCard(text, from) && !mayBeCard(text, from, to) && ofBank(text, to, length);
  }

  private static boolean ofBank(byte[] text, int to, int length) {
    return AccountLikeCard.beforeCode(text, to, length) || beforeKind(text, to, length);
  }

  private static boolean mayBeCard(byte[] text, int from, int to) {
    int digits = 0;
    for (int at = from; at < to; at++) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
    }
    boolean american = text[from] == '3' && (text[from + 1] == '4' || text[from + 1] == '7');
    return (digits == SHORTEST_CARD && american)
        || (digits == LONGEST_CARD && text[from] >= '3' && text[from] <= '6');
  }

  /** Whether the name of a bank and a word for a kind of account are behind a place. */
  private static boolean beforeKind(byte[] text, int to, int length) {
    boolean bank = false;
    int at = past(text, to, length);
    for (int words = 0; words < MOST_WORDS && at < length && Words.letter(text[at]); words++) {
      int end = (int) Words.firstWord(text, at, length);
      if (KINDS.holds(text, at, end)) {
        return bank;
      }
      bank |= BANKS.holds(text, at, end);
      boolean goesOn = end < length && text[end] == ' ';
      at = goesOn ? end + 1 : length;
    }
    return false;
  }

  /** Whether words behind a place say that what is before it is an account. */
  private static boolean isSaid(byte[] text, int to, int length) {
    int at = past(text, to, length);
    for (int words = 0; words < MOST_WORDS && at < length && Words.letter(text[at]); words++) {
      int end = (int) Words.firstWord(text, at, length);
      long hash = Words.hash(text, at, end);
      if (PARTING.holds(hash)) {
        return false;
      }
      at = past(text, end, length);
      if (VERBS.holds(hash)) {
        return at > end && named(text, at, length);
      }
    }
    return false;
  }

  /** Whether a word for an account is behind one that says whose it is or which. */
  private static boolean named(byte[] text, int from, int length) {
    int others = 0;
    int at = from;
    while (at < length && Words.letter(text[at])) {
      int end = (int) Words.firstWord(text, at, length);
      long hash = Words.hash(text, at, end);
      if (at > from && ACCOUNTS.holds(hash)) {
        return true;
      }
      boolean which = WHOSE.holds(hash) || KINDS.holds(hash) || BANKS.holds(hash);
      others += which ? 0 : 1;
      if ((at == from && !which) || others > MOST_OTHERS || PARTING.holds(hash)) {
        return false;
      }
      at = end < length && text[end] == ' ' ? end + 1 : length;
    }
    return false;
  }

  /** Whether a word for a card is before a place, with nothing but words for a number between. */
  private static boolean behindCard(byte[] text, int from) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    while (end > floor) {
      int begin = end;
      while (begin > floor && Words.letter(text[begin - 1])) {
        begin--;
      }
      if (begin == end) {
        if (!BEHIND_WORD.has(text[end - 1])) {
          return false;
        }
        end--;
        continue;
      }
      if (CARDS.holds(text, begin, end)) {
        return true;
      }
      if (!NUMBERS.holds(text, begin, end)) {
        return false;
      }
      end = begin;
    }
    return false;
  }

  private static int past(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < GAP && " ,.:;/|-('\"".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }
}
