package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a postal code is directly before a town or behind it, so that the town alone is not the
 * end of its address.
 */
public final class CodeBeside {
  /** A number of so many digits is a code rather than that of a house. */
  private static final int LONG = 5;

  private static final int FEWEST = 4;

  /** So much at most is between a town and the code behind it. */
  private static final int GAP = 3;

  private CodeBeside() {}

  /** Of the town {@code [from, to)}. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return before(text, from, length) || behind(text, to, length);
  }

  private static boolean before(byte[] text, int town, int length) {
    int end = town - 1;
    if (end < FEWEST || text[end] != ' ' || !AnchorScanner.isDigit(text[end - 1])) {
      return false;
    }
    int at = end;
    while (at > 0 && (AnchorScanner.isDigit(text[at - 1]) || text[at - 1] == '-')) {
      at--;
    }
    boolean parted = at > 1 && (text[at - 1] == '\n' || text[at - 2] == ',');
    return CodeForm.end(text, at, length) == end && (parted || end - at >= LONG);
  }

  /** Behind the town or the two capitals of its state; no code begins with a nought there. */
  private static boolean behind(byte[] text, int town, int length) {
    int at = gap(text, town, length);
    boolean state =
        at + 2 < length
            && Words.capital(text[at])
            && Words.capital(text[at + 1])
            && !letter(text[at + 2]);
    at = state ? gap(text, at + 2, length) : at;
    return at > town
        && at < length
        && text[at] > '0'
        && text[at] <= '9'
        && CodeForm.end(text, at, length) > 0;
  }

  private static int gap(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < GAP && " ,-".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean letter(byte b) {
    return Words.capital(b) || (b >= 'a' && b <= 'z');
  }
}
