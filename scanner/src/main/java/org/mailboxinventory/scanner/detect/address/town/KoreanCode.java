package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
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

  private static final int MOST_DIGITS = 5;

  /** A comma in Arabic and a blank. */
  private static final int GAP = 4;

  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("house-words"));

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

  /**
   * Where the number of a house begins before a street in Thai or Arabic; the place itself where
   * none is: {@code 9/11 ซอย}, {@code 28، شارع}.
   */
  public static int house(byte[] text, int place) {
    int end = place;
    while (end > 0 && place - end < GAP && gap(text, end - 1)) {
      end--;
    }
    int at = end;
    int digits = 0;
    while (at > 0 && digits <= MOST_DIGITS && ofNumber(text, at, end)) {
      digits = AnchorScanner.isDigit(text[at - 1]) ? digits + 1 : 0;
      at--;
    }
    boolean number = at < end && digits <= MOST_DIGITS && AnchorScanner.isDigit(text[at]);
    boolean free =
        at == 0 || (!Words.letterOrDigit(text[at - 1]) && ".:-/".indexOf(text[at - 1]) < 0);
    return end < place && number && (free || labelled(text, at)) ? word(text, at) : place;
  }

  /** Where the word for the number begins that is before it; else the number. */
  private static int word(byte[] text, int number) {
    int end = number > 0 && text[number - 1] == ' ' ? number - 1 : number;
    int at = end;
    while (at > 0 && text[at - 1] < 0) {
      at--;
    }
    return at < end && WORDS.holds(text, at, end) ? at : number;
  }

  /** Whether a colon directly before a number is the one of a label. */
  private static boolean labelled(byte[] text, int at) {
    return text[at - 1] == ':' || text[at - 1] < 0;
  }

  private static boolean gap(byte[] text, int at) {
    return text[at] == ' '
        || text[at] == ','
        || ((text[at] & 0xff) == 0x8c && at > 0 && (text[at - 1] & 0xff) == 0xd8)
        || ((text[at] & 0xff) == 0xd8 && (text[at + 1] & 0xff) == 0x8c);
  }

  private static boolean ofNumber(byte[] text, int at, int end) {
    boolean sign = (text[at - 1] == '/' || text[at - 1] == '-') && at < end;
    return AnchorScanner.isDigit(text[at - 1]) || (sign && AnchorScanner.isDigit(text[at]));
  }
}
