package org.mailboxinventory.scanner.detect.address.town;

/**
 * The text behind a code and its town, as far as the town may go on in it.
 *
 * @param whole nothing is behind it
 */
record Rest(String text, boolean whole) {
  /** So many bytes are looked at. */
  static final int BYTES = 48;

  /** Whether it has these words at a place, whatever their case. */
  boolean has(int from, String words) {
    return text.regionMatches(true, from, words, 0, words.length());
  }

  /** Whether no letter and no digit is at a place, which is not where the text was cut. */
  boolean ends(int place) {
    return place < text.length() ? !Character.isLetterOrDigit(text.charAt(place)) : whole;
  }

  char at(int place) {
    return place < text.length() ? text.charAt(place) : '\n';
  }

  /** Behind the letters and signs of a name from a place on. */
  int nameEnd(int from) {
    int end = from;
    while (Character.isLetter(at(end)) || "-'\u2019".indexOf(at(end)) >= 0) {
      end++;
    }
    return end;
  }
}
