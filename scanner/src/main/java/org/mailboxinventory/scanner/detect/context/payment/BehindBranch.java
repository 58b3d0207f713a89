package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * An account with a check digit behind the number of its branch and a word that names other things
 * than accounts, too: {@code Agência: 0417 Conta: 73115-2}.
 */
public final class BehindBranch {
  /** The word for the branch is no farther before the account, in bytes. */
  private static final int REACH = 80;

  /** Signs and blanks between the word for the account and it. */
  private static final int GAP = 6;

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 5;

  private static final WordSet BRANCHES = LabelWords.of("branch-words");
  private static final WordSet ACCOUNTS = LabelWords.of("branch-accounts");

  private BehindBranch() {}

  /** Whether {@code text[from, to)} ends with a hyphen and a check digit and is so. */
  public static boolean is(byte[] text, int from, int to) {
    if (to - from <= MOST_DIGITS || text[to - 2] != '-') {
      return false;
    }
    boolean branch = false;
    boolean number = false;
    int account = -1;
    long word = Words.firstWord(text, Math.max(0, from - REACH), from);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      if (BRANCHES.holds(text, begin, end)) {
        branch = true;
        number = false;
        account = -1;
      } else if (AnchorScanner.isDigit(text[begin])) {
        number |= branch && end - begin >= FEWEST_DIGITS && end - begin <= MOST_DIGITS;
        account = -1;
      } else if (ACCOUNTS.holds(text, begin, end)) {
        account = number ? end : -1;
      }
      word = Words.firstWord(text, end, from);
    }
    return account >= 0 && from - account <= GAP;
  }
}
