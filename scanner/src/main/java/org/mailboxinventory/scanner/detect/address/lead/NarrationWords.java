package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The day and the way of a payment at the beginning of a line of a statement, which are no house:
 * {@code 14-07 POS …}, {@code 02/05 CASH WDL …}.
 */
public final class NarrationWords {
  private static final WordLists FILE = new WordLists("address-leads.txt");

  /** How money goes, in capitals. */
  private static final WordSet WAYS = WordSet.of(FILE.phrases("payment-ways"));

  /** The same behind a day alone: elsewhere houses and streets are called so. */
  private static final WordSet BEHIND_DAY = WordSet.of(FILE.phrases("payment-words"));

  private NarrationWords() {}

  /**
   * Whether the word that begins at {@code next} and ends by {@code limit} is one, behind the
   * number {@code [from, to)} before it.
   */
  public static boolean behind(byte[] text, int from, int to, int next, int limit) {
    int end = next;
    while (end < limit && text[end] >= 'A' && text[end] <= 'Z') {
      end++;
    }
    return end - next > 1
        && (end == limit || text[end] <= ' ' || text[end] == '/' || text[end] == '-')
        && (WAYS.holds(text, next, end)
            || (day(text, from, to) && BEHIND_DAY.holds(text, next, end)));
  }

  /** Whether it is two digits, a sign and two digits: {@code 14-07}, {@code 02/05/26}. */
  private static boolean day(byte[] text, int from, int to) {
    boolean parted = to - from > 4 && "-/.".indexOf(text[from + 2]) >= 0;
    return parted
        && AnchorScanner.isDigit(text[from])
        && AnchorScanner.isDigit(text[from + 1])
        && AnchorScanner.isDigit(text[from + 3])
        && AnchorScanner.isDigit(text[from + 4]);
  }
}
