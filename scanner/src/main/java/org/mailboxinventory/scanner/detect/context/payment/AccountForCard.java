package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * An account to which is paid what a card owes: {@code Virtual account for your credit card
 * payment: 5222744100918338}. The card names what the account is for, and not the number.
 */
public final class AccountForCard {
  private static final int MOST_WORDS = 9;
  private static final int GAP = 3;

  private static final WordSet PAYMENTS = LabelWords.of("card-payments");
  private static final WordSet CARDS = LabelWords.of("card-words");
  private static final WordSet ACCOUNTS = LabelWords.of("account-words");
  private static final WordSet PURPOSE = LabelWords.of("purpose");

  private AccountForCard() {}

  /** Whether such words are before a place: account, what for, card and payment, in this order. */
  public static boolean before(byte[] text, int place) {
    boolean paid = false;
    boolean card = false;
    boolean aimed = false;
    int at = place;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = behindWord(text, at);
      int begin = begin(text, end);
      if (begin == end || end == at) {
        return false;
      }
      if (aimed && ACCOUNTS.holds(text, begin, end)) {
        return true;
      }
      if (!paid) {
        paid = PAYMENTS.holds(text, begin, end);
        if (!paid) {
          return false;
        }
      }
      card |= CARDS.holds(text, begin, end);
      aimed |= card && PURPOSE.holds(text, begin, end);
      at = begin;
    }
    return false;
  }

  private static int behindWord(byte[] text, int place) {
    int end = place;
    while (end > 0 && place - end < GAP && " .:-=#/".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  private static int begin(byte[] text, int end) {
    int at = end;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }
}
