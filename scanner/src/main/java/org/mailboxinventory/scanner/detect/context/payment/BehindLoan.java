package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The account of a loan: {@code housing loan, a/c 1512619973021}. */
public final class BehindLoan {
  /** So much may stand between the word for a loan and the number of its account. */
  private static final int LOAN_GAP = 40;

  /** A longer word between the two says that the account is another. */
  private static final int LONGEST_BETWEEN = 2;

  private static final WordSet ACCOUNTS = LabelWords.of("account-words");
  private static final WordSet LOANS = LabelWords.of("loan-words");

  private BehindLoan() {}

  /** Whether a word for an account directly before a number follows one for a loan. */
  public static boolean is(byte[] text, int from) {
    int floor = Math.max(0, from - LOAN_GAP);
    boolean account = false;
    int end = from;
    while (end > floor && text[end - 1] != '\n') {
      if (!Words.letterOrDigit(text[end - 1])) {
        end--;
        continue;
      }
      int begin = end;
      while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      if (LOANS.holds(text, begin, end)) {
        return account;
      }
      if (ACCOUNTS.holds(text, begin, end)) {
        account = true;
      } else if (end - begin > LONGEST_BETWEEN && !AnchorScanner.isDigit(text[begin])) {
        return false;
      }
      end = begin;
    }
    return false;
  }
}
