package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Who issued a paper: an office of one country alone, {@code issued by HM Passport Office}, or a
 * town behind a word that says so, {@code utstedt av Oslo politidistrikt}.
 */
final class CountryOffice {
  private static final int BEFORE = 100;
  private static final int BEHIND = 160;

  /** From the word to the town are no more bytes. */
  private static final int NEAR = 48;

  private static final int MOST_WORDS = 5;
  private static final CountryTable OFFICES = Countries.phrases("-offices");
  private static final CountryTable TOWNS = Countries.phrases("-towns");
  private static final WordSet ISSUED = Countries.FILE.set("issue");

  private CountryOffice() {}

  /** The country of the office that is named behind a value, or before it; 0 for none. */
  static int near(byte[] text, int from, int to, int length) {
    int behind = in(text, to, end(text, to, Math.min(length, to + BEHIND)));
    return behind > 0 ? behind : in(text, begin(text, from, Math.max(0, from - BEFORE)), from);
  }

  /** Where the paragraph ends. */
  private static int end(byte[] text, int from, int limit) {
    int at = from;
    while (at + 1 < limit && (text[at] != '\n' || text[at + 1] != '\n')) {
      at++;
    }
    return at + 1 >= limit ? limit : at;
  }

  private static int begin(byte[] text, int from, int floor) {
    int at = from;
    while (at > floor + 1 && (text[at - 1] != '\n' || text[at - 2] != '\n')) {
      at--;
    }
    // A word that is cut begins no phrase.
    while (at > 0 && at < from && Words.letter(text[at - 1]) && Words.letter(text[at])) {
      at++;
    }
    return at;
  }

  private static int in(byte[] text, int from, int to) {
    int issued = -1;
    int at = from;
    while (at < to) {
      int end = Countries.wordEnd(text, at, to);
      if (end == at) {
        at++;
        continue;
      }
      int country = longest(text, at, to, OFFICES);
      boolean town = country == 0 && issued >= 0 && at - issued <= NEAR;
      country = town ? longest(text, at, to, TOWNS) : country;
      if (country > 0) {
        return country;
      }
      issued = ISSUED.holds(text, at, end) ? end : issued;
      at = end;
    }
    return 0;
  }

  /** The country of the longest phrase that begins at a word; 0 for none. */
  private static int longest(byte[] text, int from, int to, CountryTable phrases) {
    int found = 0;
    int word = from;
    if (!phrases.mayBegin(Words.hash(text, from, Countries.wordEnd(text, from, to)))) {
      return 0;
    }
    for (int count = 0; count < MOST_WORDS && word < to && Words.letter(text[word]); count++) {
      int end = Countries.wordEnd(text, word, to);
      int country = phrases.of(Words.hash(text, from, end));
      found = country > 0 ? country : found;
      word = end;
      while (word < to && word - end < 3 && " .-,'&/\n".indexOf(text[word]) >= 0) {
        word++;
      }
    }
    return found;
  }
}
