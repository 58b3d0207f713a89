package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The code before an address in Korean, of today or before 2015: {@code (48058)}, {@code 151-742}.
 */
public final class KoreanCode {
  private static final int DIGITS = 5;
  private static final int HALF = 3;

  /** The first bytes of syllables of Hangul. */
  private static final int FIRST = 0xea;

  private static final int LAST = 0xed;

  private KoreanCode() {}

  /** Where the code begins before the address {@code [from, to)}; {@code from} where none does. */
  public static int begin(byte[] text, int from, int to) {
    int first = text[from] & 0xff;
    boolean gap = from > DIGITS && (text[from - 1] == ' ' || text[from - 1] == '\n');
    if (!gap || first < FIRST || first > LAST || digits(text, to) == DIGITS) {
      return from;
    }
    boolean brackets = text[from - 2] == ')';
    int end = brackets ? from - 2 : from - 1;
    int last = digits(text, end);
    int begin = end - last;
    boolean halves = last == HALF && begin > HALF && text[begin - 1] == '-';
    if (halves) {
      begin -= 1 + digits(text, begin - 1);
    }
    boolean code = last == DIGITS || (halves && end - begin == HALF + 1 + HALF);
    begin -= brackets ? 1 : 0;
    boolean opens = begin >= 0 && (!brackets || text[begin] == '(');
    boolean free =
        begin == 0
            || (begin > 0 && !Words.letterOrDigit(text[begin - 1]) && text[begin - 1] != '-');
    return code && opens && free ? begin : from;
  }

  /** How many digits end at a place. */
  private static int digits(byte[] text, int end) {
    int at = end;
    while (at > 0 && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return end - at;
  }
}
