package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Of which country somebody is, where the sentence before a value says so: {@code a national of the
 * United Kingdom who lives in Goa … his passport, number 388779992}.
 */
final class Nationals {
  /** So many bytes before a value are looked through. */
  private static final int REACH = 200;

  /** Between the word for a nationality and its country are no more. */
  private static final int NEAR = 32;

  /** A value's own sentence begins no farther before it where the one before names the country. */
  private static final int SHORT = 40;

  /** Words for somebody of a country, and for being one. */
  private static final WordSet NATIONALS = LabelWords.of("nationals");

  private Nationals() {}

  /**
   * The country that is named so last in the sentence before a place, or in the one before where
   * few words of its own are before the value: {@code … is a Dutch national. Passport seen, no.}; 0
   * for none.
   */
  static int last(byte[] text, int from) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    boolean second = false;
    while (end > floor) {
      if (sentenceEnds(text, end - 1)) {
        if (second || from - end > SHORT || text[end - 1] == '\n') {
          return 0;
        }
        second = true;
      }
      int begin = end;
      while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      if (begin < end && NATIONALS.holds(text, begin, end)) {
        int behind = CountryNames.last(text, end, Math.min(from, end + NEAR));
        int before = CountryNames.last(text, Math.max(floor, begin - NEAR), begin);
        return behind > 0 ? behind : before;
      }
      end = Math.min(begin, end - 1);
    }
    return 0;
  }

  private static boolean sentenceEnds(byte[] text, int at) {
    boolean stop = text[at] == '.' && text[at + 1] == ' ' && at > 2 && text[at - 3] != ' ';
    return stop || (text[at] == '\n' && text[at + 1] == '\n');
  }
}
