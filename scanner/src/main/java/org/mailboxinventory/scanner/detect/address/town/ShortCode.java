package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The last digits of a code behind a town in India, or the number of a ward behind one in Nepal:
 * {@code Pune-60}, {@code Chennai 20}; and codes of three digits: {@code Muscat 133}.
 */
public final class ShortCode {
  private static final WordLists FILE = new WordLists("address-places.txt");
  private static final WordSet TOWNS = WordSet.of(FILE.phrases("short-codes"));

  /** Whose codes have three digits. */
  private static final WordSet OF_THREE = WordSet.of(FILE.phrases("three-digit-codes"));

  private static final int MOST = 3;

  /** Without a hyphen a number of more digits is hardly one. */
  private static final int MOST_BARE = 2;

  private ShortCode() {}

  /** Where it ends behind the town {@code [from, to)}; {@code to} where none is. */
  public static int end(byte[] text, int from, int to, int length) {
    int at = blank(text, to, length);
    boolean hyphen = at < length && text[at] == '-';
    int begin = hyphen ? blank(text, at + 1, length) : at;
    int end = begin;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    int digits = end - begin;
    boolean code =
        digits > 0
            && begin > to
            && digits <= (hyphen ? MOST : MOST_BARE)
            && (closed(text, end, length) || (hyphen && wordFollows(text, end, length)));
    boolean three = digits == MOST && begin > to && closed(text, end, length);
    return (code && TOWNS.holds(text, from, to)) || (three && OF_THREE.holds(text, from, to))
        ? end
        : to;
  }

  private static int blank(byte[] text, int at, int length) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }

  /** Whether nothing is behind it, or a sign that no figure goes on with. */
  private static boolean closed(byte[] text, int end, int length) {
    if (end >= length || text[end] == '\n' || text[end] == '\r') {
      return true;
    }
    boolean cell = text[end] == ' ' && end + 1 < length && text[end + 1] == '|';
    boolean sign = cell || ",.;)\"'|\t<".indexOf(text[end]) >= 0;
    boolean parts = text[end] == '\t' || end + 1 >= length;
    return sign && (parts || !Words.letterOrDigit(text[end + 1]));
  }

  private static boolean wordFollows(byte[] text, int end, int length) {
    return text[end] == ' ' && end + 1 < length && !AnchorScanner.isDigit(text[end + 1]);
  }
}
