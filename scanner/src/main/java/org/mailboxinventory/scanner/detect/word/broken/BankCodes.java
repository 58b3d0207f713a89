package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The SWIFT codes of banks that are known by the letters of the bank and of its country. */
final class BankCodes {
  private static final int BANK = 4;
  private static final int KNOWN = 6;

  /** With the place, and with the branch as well. */
  private static final int SHORT = 8;

  private static final int LONG = 11;

  private static final WordSet BANKS = WordLists.firstWords("bic-banks.txt");

  private BankCodes() {}

  /**
   * Whether {@code text[from, to)} is one that is cut at {@code tail}, behind the bank's letters
   * and before the end of the place's.
   */
  static boolean cut(byte[] text, int from, int tail, int to) {
    return tail - from >= BANK
        && tail - from < SHORT
        && (to - from == SHORT || to - from == LONG)
        && capitals(text, from)
        && BANKS.holds(text, from, from + KNOWN);
  }

  private static boolean capitals(byte[] text, int from) {
    for (int at = from; at < from + KNOWN; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return true;
  }
}
