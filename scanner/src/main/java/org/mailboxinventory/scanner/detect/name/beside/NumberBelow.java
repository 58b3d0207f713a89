package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The number that somebody has as an official, a student or a citizen, below the name that it
 * belongs to, as papers are signed in many countries: {@code ASHA RAO, S.H.} and {@code NIP. 1971…}
 * in the next line, {@code Asha Rao} and {@code C.C. 52.418.101}.
 */
public final class NumberBelow {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet LABELS = FILE.words("numbers-below");

  /** Of these, the number of an official is longer than that of a firm that is called so. */
  private static final WordSet LONG = FILE.words("long-numbers-below");

  /** Ranks, which may have a line of their own between name and number. */
  private static final WordSet RANKS = FILE.words("ranks-below");

  private static final int LONGEST_DEGREES = 60;
  private static final int LONGEST_GAP = 260;
  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_NUMBER = 26;
  private static final int FEWEST_DIGITS = 6;
  private static final int FEWEST_OF_LONG = 14;
  private static final int MOST_SIGNS = 6;

  private NumberBelow() {}

  /** Whether one is below what ends at {@code to}. */
  public static boolean follows(byte[] text, int to, int length) {
    if (to + FEWEST_DIGITS >= length || " ,*_<\"'\n\r\\)".indexOf(text[to]) < 0) {
      return false;
    }
    int at = behindLine(text, behindDegrees(text, to, length), length);
    if (at < 0) {
      return false;
    }
    if (RANKS.holds(text, at, NameLetters.end(text, at, length))) {
      at = behindLine(text, lettersEnd(text, at, length), length);
    }
    return at >= 0 && numbered(text, at, length);
  }

  /** Whether a line that begins with this word is a rank and no name. */
  public static boolean rank(long word) {
    return RANKS.holds(word);
  }

  /** Behind a comma or a blank and words that are degrees by their full stops or their capitals. */
  private static int behindDegrees(byte[] text, int to, int length) {
    int end = to;
    int at = to;
    int limit = Math.min(length, to + LONGEST_DEGREES);
    while (at + 1 < limit && (text[at] == ',' || text[at] == ' ')) {
      at++;
      int word = at;
      boolean stopped = false;
      while (at < limit && (text[at] == '.' || NameLetters.letter(text[at]))) {
        stopped |= text[at] == '.';
        at++;
      }
      if (at > word && !stopped && text[at - 1] > 'Z') {
        return end;
      }
      end = at > word ? at : end;
    }
    return end;
  }

  /** Behind letters, blanks and full stops. */
  private static int lettersEnd(byte[] text, int from, int length) {
    int at = from;
    int limit = Math.min(length, from + LONGEST_DEGREES);
    while (at < limit && (text[at] == ' ' || text[at] == '.' || NameLetters.letter(text[at]))) {
      at++;
    }
    return at;
  }

  /**
   * Where the next line's text begins behind marks and tags alone, one of which at least ends this
   * line; -1 where another sign follows.
   */
  static int behindLine(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST_GAP);
    boolean ends = false;
    int at = from;
    while (at < limit && !NameLetters.letter(text[at])) {
      boolean written = text[at] == '\\' && at + 1 < limit && "nr".indexOf(text[at + 1]) >= 0;
      if (text[at] == '<') {
        int close = at;
        while (close < limit && text[close] != '>') {
          close++;
        }
        at = close;
        ends = true;
      } else if (text[at] == '\n' || written) {
        ends = true;
        at += written ? 1 : 0;
      } else if (" \t\r*_\"'()+,&;".indexOf(text[at]) < 0) {
        return -1;
      }
      at++;
    }
    return ends && at < limit ? at : -1;
  }

  /** Whether such a label and digits enough are at a place. */
  private static boolean numbered(byte[] text, int from, int length) {
    byte[] label = new byte[LONGEST_LABEL];
    int letters = 0;
    int at = from;
    int limit = Math.min(length, from + 2 * LONGEST_LABEL);
    while (at < limit && (text[at] == '.' || NameLetters.letter(text[at]))) {
      if (text[at] != '.') {
        if (letters == LONGEST_LABEL) {
          return false;
        }
        label[letters++] = text[at];
      }
      at++;
    }
    if (!LABELS.holds(label, 0, letters)) {
      return false;
    }
    int digits = digits(text, at, length);
    return digits >= (LONG.holds(label, 0, letters) ? FEWEST_OF_LONG : FEWEST_DIGITS);
  }

  /** How many digits follow shortly, perhaps behind {@code No.} or a colon. */
  private static int digits(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < MOST_SIGNS && !digit(text[at]) && text[at] != '\n') {
      at++;
    }
    int stop = Math.min(length, at + LONGEST_NUMBER);
    int digits = 0;
    while (at < stop && (digit(text[at]) || " .-/".indexOf(text[at]) >= 0)) {
      digits += digit(text[at]) ? 1 : 0;
      at++;
    }
    return digits;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
