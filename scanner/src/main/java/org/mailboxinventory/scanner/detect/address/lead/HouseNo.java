package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The words before the number of a house or a flat: {@code House No. 12}, {@code D.No. 5-6}. */
public final class HouseNo {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet NO = WordSet.of(FILE.phrases("number-words"));
  private static final WordSet HOUSES = WordSet.of(FILE.phrases("house-words"));

  /** The word for a number, and what is around it. */
  private static final int NUMBER_WORD = 6;

  private HouseNo() {}

  /** Whether a word is the last of these. */
  public static boolean ends(byte[] text, int from, int to) {
    if (to - from != 2 || !NO.holds(text, from, to)) {
      return false;
    }
    int end = from;
    while (end > 0 && from - end < 2 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    int word = end;
    while (word > 0 && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    return word < end && end < from && Words.capital(text[word]) && HOUSES.holds(text, word, end);
  }

  /** Whether a digit is behind a word, with no more than the word for a number between. */
  public static boolean numbered(byte[] text, int end, int place) {
    int at = end;
    while (at < place && at - end < NUMBER_WORD && " .:Nno".indexOf(text[at]) >= 0) {
      at++;
    }
    return at > end && at < place && AnchorScanner.isDigit(text[at]);
  }
}
