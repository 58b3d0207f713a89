package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** A line above values of one country: its name, or papers of it, as in {@code UK passports:}. */
final class CountryHeading {
  /** The name of a country has no more bytes. */
  private static final int LONGEST_NAME = 60;

  /** Words of a heading above values of one country. */
  private static final WordSet PAPERS = Countries.FILE.set("papers");

  private CountryHeading() {}

  /** The country that a heading names; 0 for no heading, -1 for one that names none. */
  static int of(byte[] text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !Words.letter(text[begin])) {
      begin++;
    }
    while (end > begin && !Words.letterOrDigit(text[end - 1])) {
      end--;
    }
    int whole = end - begin <= LONGEST_NAME ? Countries.named(text, begin, end) : 0;
    if (whole > 0) {
      return whole;
    }
    boolean colon = text.length > end && end < to && text[end] == ':';
    return colon || papers(text, begin, end) ? countryIn(text, begin, end) : 0;
  }

  private static boolean papers(byte[] text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int word = Countries.wordEnd(text, at, end);
      if (word > at && PAPERS.holds(text, at, word)) {
        return true;
      }
      at = Math.max(word, at + 1);
    }
    return false;
  }

  /** The one country that a line names; -1 for none, and for several. */
  private static int countryIn(byte[] text, int begin, int end) {
    int found = 0;
    int at = begin;
    while (at < end) {
      int word = Countries.wordEnd(text, at, end);
      if (word == at) {
        at++;
        continue;
      }
      long read = Countries.read(text, at, end);
      if (read > 0) {
        found = found == 0 || found == (int) read ? (int) read : -1;
        word = (int) (read >>> 32);
      }
      at = word;
    }
    return found == 0 ? -1 : found;
  }
}
