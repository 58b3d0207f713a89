package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The country directly before what a passport or an account is called, whose number is the value:
 * {@code Kenyan diplomatic passport no. AK0294471}. It says more than a town or an office elsewhere
 * in the text.
 */
final class PaperCountry {
  /** Words between the country and the number. */
  private static final int MOST_WORDS = 5;

  private static final String SIGNS = " .:#'";
  private static final WordSet WORDS = Countries.FILE.set("paper-words");

  private static final WordSet LIVING = Countries.FILE.set("living");

  private PaperCountry() {}

  /** The country before such words that end at a value; 0 for none. */
  static int before(byte[] text, int from, int lineFrom) {
    int end = from;
    for (int count = 0; count <= MOST_WORDS; count++) {
      while (end > lineFrom && SIGNS.indexOf(text[end - 1]) >= 0) {
        end--;
      }
      int begin = CountryWords.begin(text, end, lineFrom);
      if (begin == end) {
        return 0;
      }
      if (!WORDS.holds(text, begin, end)) {
        return count == 0 ? 0 : CountryWords.endingAt(text, begin, end, lineFrom);
      }
      end = begin;
    }
    return 0;
  }

  /** Whether the words before a value say where somebody lives or works. */
  static boolean living(byte[] text, int from) {
    int floor = Math.max(0, from - CountryWords.REACH);
    int end = from;
    while (end > floor) {
      int begin = CountryWords.begin(text, end, floor);
      if (begin < end && LIVING.holds(text, begin, end)) {
        return true;
      }
      end = Math.min(begin, end - 1);
    }
    return false;
  }
}
