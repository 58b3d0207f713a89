package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The code of a bank directly behind an international account number of the same country, {@code
 * DE64202520157402301585, GENODEF1NDH}, or behind the number and the bank's name: {@code
 * DE64202520157402301585 (Volksbank Nordheide, GENODEF1NDH)}.
 */
final class BehindIban {
  /** Signs between an account number of a bank's own and its neighbour. */
  private static final Signs GAPS = Signs.of(" ,;/|:-(\n\t");

  /** Signs within the name of a bank. */
  private static final Signs OF_NAME = Signs.of(" .&'-");

  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  private static final int LONGEST_NAME = 40;

  /** Signs and blanks between the two. */
  private static final int GAP = 3;

  /** Where the letters of its country are in the code of a bank. */
  private static final int COUNTRY = 4;

  private BehindIban() {}

  /** Whether such a number ends before the code that begins at a place. */
  static boolean holds(byte[] text, int from) {
    int end = gap(text, from);
    if (end == from || from + COUNTRY + 1 >= text.length) {
      return false;
    }
    int name = beforeName(text, end);
    return number(text, end, from) || (name < end && number(text, name, from));
  }

  /** Where the text ends before the blanks and signs before a place. */
  private static int gap(byte[] text, int from) {
    int end = from;
    while (end > 0 && from - end <= GAP && GAPS.has(text[end - 1])) {
      end--;
    }
    return end;
  }

  /** Where the text ends before a bank's name, which a sign parts from it; else the place. */
  private static int beforeName(byte[] text, int end) {
    int at = end;
    while (at > 0
        && end - at < LONGEST_NAME
        && (Words.letter(text[at - 1]) || ofName(text[at - 1]))) {
      at--;
    }
    boolean signed = at > 0 && "(,;".indexOf(text[at - 1]) >= 0;
    return signed ? gap(text, at) : end;
  }

  private static boolean ofName(byte b) {
    return OF_NAME.has(b);
  }

  /** Whether such a number ends at a place, of the country of the code that begins at another. */
  private static boolean number(byte[] text, int end, int from) {
    if (end < SHORTEST) {
      return false;
    }
    int count = 0;
    for (int at = end - 1; at >= 0 && count < LONGEST && ofNumber(text[at]); at--) {
      count += AnchorScanner.isWord(text[at]) ? 1 : 0;
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
    return AnchorScanner.isDigit(b) || (b >= 'A' && b <= 'Z') || " \n>".indexOf(b) >= 0;
  }
}
