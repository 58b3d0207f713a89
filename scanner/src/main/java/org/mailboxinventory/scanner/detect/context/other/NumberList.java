package org.mailboxinventory.scanner.detect.context.other;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers that are listed behind one word, {@code Receipts 4929341416211538 and 4539218668956790},
 * {@code Trade IDs 5324403259744062 / 307975212511417}; or that are of one series with another, as
 * many digits, of which the first are the same: {@code Purchase order 4500619681145177 was split
 * into 4500065216983825}. Numbers of unlike length are of one series by more of them.
 */
final class NumberList {
  /** So many numbers are looked at. */
  static final int MOST = 8;

  /** Of a number, in letters and digits. */
  private static final int SHORTEST = 6;

  /** By so many letters and digits at most two numbers of a list differ. */
  private static final int MOST_UNLIKE = 2;

  /** So far before a number is another of its series. */
  private static final int REACH = 200;

  /** So many digits are the same in a series; those of cards name the bank with six. */
  private static final int SAME = 4;

  /** So many where they are not as long: more than those that name the bank. */
  private static final int SAME_OF_UNLIKE = 9;

  private static final int LONGEST_GAP = 24;
  private static final int LONGEST_NUMBER = 32;

  /** What may be beside the signs that part two. */
  private static final String BESIDE = " \n#\"'";

  private static final String PARTS = ",;/&|+";

  private static final WordSet JOINING = ThingWord.FILE.set("joining");

  private NumberList() {}

  /** How many letters and digits a number has. */
  static int size(byte[] text, int from, int to) {
    int size = 0;
    for (int i = from; i < to; i++) {
      size += Words.letterOrDigit(text[i]) ? 1 : 0;
    }
    return size;
  }

  /**
   * Where the number begins that is listed before a place and has about as many letters and digits
   * as {@code text[from, to)}; -1 when there is none.
   */
  static int before(byte[] text, int place, int from, int to) {
    int end = numberEnd(text, place);
    if (end <= 0 || !AnchorScanner.isDigit(text[end - 1])) {
      return -1;
    }
    int at = end;
    int last = end;
    int floor = Math.max(0, end - LONGEST_NUMBER);
    while (at > floor && (AnchorScanner.isWord(text[at - 1]) || groups(text, at, floor))) {
      at--;
      last = AnchorScanner.isDigit(text[at]) ? at : last;
    }
    int begin = at > 0 && Words.letterOrDigit(text[at - 1]) ? last : at;
    int own = size(text, begin, end);
    return own >= SHORTEST && Math.abs(own - size(text, from, to)) <= MOST_UNLIKE ? begin : -1;
  }

  /** Whether a sign before a place parts two groups of digits of one number. */
  private static boolean groups(byte[] text, int at, int floor) {
    return at - 1 > floor
        && " -.".indexOf(text[at - 1]) >= 0
        && AnchorScanner.isDigit(text[at])
        && AnchorScanner.isDigit(text[at - 2]);
  }

  /** Where a number may end before what joins it to the next; -1 when nothing does. */
  private static int numberEnd(byte[] text, int place) {
    int at = place;
    boolean joined = false;
    int floor = Math.max(0, place - LONGEST_GAP);
    while (at > floor) {
      byte b = text[at - 1];
      if (PARTS.indexOf(b) >= 0) {
        joined = true;
        at--;
      } else if (BESIDE.indexOf(b) >= 0) {
        at--;
      } else if (joined && b == ')' && opening(text, at, floor) > floor) {
        at = opening(text, at, floor);
      } else if (!Words.letter(b)) {
        return joined ? at : -1;
      } else {
        int to = at;
        while (at > floor && Words.letter(text[at - 1])) {
          at--;
        }
        if (joined && at > 0 && AnchorScanner.isDigit(text[to - 1])) {
          return to;
        }
        if (!JOINING.holds(text, at, to)) {
          return -1;
        }
        joined = true;
      }
    }
    return -1;
  }

  /** Where the bracket opens that closes before a place, as around an amount; -1 for none. */
  private static int opening(byte[] text, int closed, int floor) {
    int at = closed - 2;
    while (at > floor && text[at] != '(' && text[at] != '\n') {
      at--;
    }
    return at >= 0 && text[at] == '(' ? at : -1;
  }

  /**
   * Whether a number before {@code text[from, to)}, digits alone, is of one series with it and has
   * a word before it that calls it a thing's.
   */
  static boolean inSeries(byte[] text, int from, int to) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    while (end > floor) {
      int begin = end;
      while (begin > floor && AnchorScanner.isDigit(text[begin - 1])) {
        begin--;
      }
      int same = end - begin == to - from ? SAME : SAME_OF_UNLIKE;
      if (end - begin >= same
          && Arrays.equals(text, begin, begin + same, text, from, from + same)
          && ThingWord.before(text, begin, true) >= 0) {
        return true;
      }
      end = begin < end ? begin : end - 1;
    }
    return false;
  }
}
