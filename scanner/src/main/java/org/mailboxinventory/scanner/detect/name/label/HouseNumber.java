package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The number of a house behind words that follow a label of people, and the postcode behind it:
 * then the words are a street, as in {@code Absender: Gerberstraße 118, 04105 Leipzig}.
 */
final class HouseNumber {
  private static final int MOST_WORDS = 2;
  private static final int MOST_DIGITS = 4;
  private static final int SHORTEST_POSTCODE = 4;
  private static final int MOST_SIGNS = 3;

  private HouseNumber() {}

  /** Whether both follow {@code to}, perhaps behind a word or two: {@code Petőfi utca 4}. */
  static boolean follows(byte[] text, int to, int length) {
    int at = to;
    for (int words = 0; words <= MOST_WORDS && at + 1 < length && text[at] == ' '; words++) {
      int end = NameLetters.end(text, at + 1, length);
      if (end == at + 1) {
        return numbered(text, end, length);
      }
      at = end;
    }
    return false;
  }

  private static boolean numbered(byte[] text, int at, int length) {
    int end = digitsEnd(text, at, length);
    if (end == at || end - at > MOST_DIGITS) {
      return false;
    }
    boolean lettered = end < length && text[end] >= 'a' && text[end] <= 'z';
    return postcode(text, lettered ? end + 1 : end, length);
  }

  /** Whether a comma or a line's end and a postcode follow, with a town behind it. */
  private static boolean postcode(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < MOST_SIGNS && " ,\r\n".indexOf(text[at]) >= 0) {
      at++;
    }
    if (at == from || (at - from == 1 && text[from] == ' ')) {
      return false;
    }
    int digits = 0;
    int end = at;
    while (end < length && (AnchorScanner.isDigit(text[end]) || parts(text, end, length))) {
      digits += AnchorScanner.isDigit(text[end]) ? 1 : 0;
      end++;
    }
    return digits >= SHORTEST_POSTCODE
        && end + 1 < length
        && text[end] == ' '
        && NameLetters.capital(text[end + 1]);
  }

  /** The sign within {@code 111 23} and {@code 00-001}. */
  private static boolean parts(byte[] text, int at, int length) {
    return (text[at] == ' ' || text[at] == '-')
        && at + 1 < length
        && AnchorScanner.isDigit(text[at + 1]);
  }

  private static int digitsEnd(byte[] text, int from, int length) {
    int end = from;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    return end;
  }
}
