package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The code of a bank directly behind an international account number of the same country: {@code
 * DE64202520157402301585, GENODEF1NDH}.
 */
final class BehindIban {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  /** Signs and blanks between the two. */
  private static final int GAP = 3;

  /** Where the letters of its country are in the code of a bank. */
  private static final int COUNTRY = 4;

  private BehindIban() {}

  /** Whether such a number ends before the code that begins at a place. */
  static boolean holds(byte[] text, int from) {
    int end = from;
    while (end > 0 && from - end <= GAP && " ,;/|:-\n\t".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    if (end == from || end < SHORTEST || from + COUNTRY + 1 >= text.length) {
      return false;
    }
    int count = 0;
    for (int at = end - 1; at >= 0 && count < LONGEST && ofNumber(text[at]); at--) {
      count += text[at] == ' ' ? 0 : 1;
      if (count >= SHORTEST && begins(text, at, from + COUNTRY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number of the country whose code is at {@code country} begins at a place. */
  private static boolean begins(byte[] text, int at, int country) {
    return text[at] == text[country]
        && text[at + 1] == text[country + 1]
        && AnchorScanner.isDigit(text[at + 2])
        && AnchorScanner.isDigit(text[at + 3])
        && (at == 0 || !AnchorScanner.isWord(text[at - 1]));
  }

  private static boolean ofNumber(byte b) {
    return AnchorScanner.isDigit(b) || (b >= 'A' && b <= 'Z') || b == ' ';
  }
}
