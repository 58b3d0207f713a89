package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Several numbers in one sentence behind the word for more than one passport: {@code Passports seen
 * on Monday: K0489447, 569964120, EH5109331}.
 */
public final class PassportSentence {
  private static final int MOST_ITEMS = 16;

  /** From the word to the colon before the numbers. */
  private static final int REACH = 80;

  private static final int FEWEST_DIGITS = 5;
  private static final String SIGNS = " ,&/";
  private static final WordSet JOINING = LabelWords.of("joining");

  private PassportSentence() {}

  /** Whether what begins at a place is one of them; the text ends at {@code length}. */
  public static boolean holds(byte[] text, int from, int length) {
    int at = from;
    int items = 0;
    while (items < MOST_ITEMS) {
      int end = signs(text, at);
      if (end == at || end == 0) {
        return false;
      }
      boolean several = items > 0 || another(text, from, length);
      if (text[end - 1] == ':') {
        return several && named(text, end - 1);
      }
      int begin = wordBegin(text, end);
      boolean item = AnchorScanner.digits(text, begin, end) >= FEWEST_DIGITS;
      if (begin == end || (!item && !JOINING.holds(text, begin, end))) {
        return begin < end && several && led(text, begin, end);
      }
      items += item ? 1 : 0;
      at = begin;
    }
    return false;
  }

  /** Whether a word names passports, or the one before it does: {@code passports are}. */
  private static boolean led(byte[] text, int begin, int end) {
    if (PassportList.PASSPORTS.holds(text, begin, end)) {
      return true;
    }
    int before = begin > 0 && text[begin - 1] == ' ' ? begin - 1 : begin;
    return before < begin && PassportList.PASSPORTS.holds(text, wordBegin(text, before), before);
  }

  /** Whether a word of the clause that a colon ends names passports. */
  private static boolean named(byte[] text, int colon) {
    int floor = Math.max(0, colon - REACH);
    int end = colon;
    while (end > floor && text[end - 1] != '\n' && text[end - 1] != ',' && text[end - 1] != '.') {
      int begin = wordBegin(text, end);
      if (begin < end && PassportList.PASSPORTS.holds(text, begin, end)) {
        return true;
      }
      end = Math.min(begin, end - 1);
    }
    return false;
  }

  /** Whether another number follows the one that begins at a place. */
  private static boolean another(byte[] text, int from, int length) {
    int at = wordEnd(text, from, length);
    for (int words = 0; words < 2; words++) {
      int next = at;
      while (next < length && SIGNS.indexOf(text[next]) >= 0) {
        next++;
      }
      int end = wordEnd(text, next, length);
      if (next == at || end == next) {
        return false;
      }
      if (AnchorScanner.digits(text, next, end) >= FEWEST_DIGITS) {
        return true;
      }
      if (!JOINING.holds(text, next, end)) {
        return false;
      }
      at = end;
    }
    return false;
  }

  private static int signs(byte[] text, int at) {
    int end = at;
    while (end > 0 && SIGNS.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  private static int wordBegin(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  private static int wordEnd(byte[] text, int from, int length) {
    int end = from;
    while (end < length && Words.letterOrDigit(text[end])) {
      end++;
    }
    return end;
  }
}
