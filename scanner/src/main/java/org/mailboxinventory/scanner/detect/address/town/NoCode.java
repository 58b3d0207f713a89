package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers that have the form of a code and are none: years behind days, halves of mobile numbers.
 */
public final class NoCode {
  /** The digits of a year. */
  private static final int YEAR = 4;

  /** The letters of a month and a blank. */
  private static final int LONGEST_MONTH = 10;

  /** Of either half of a mobile number in India. */
  private static final int HALF = 5;

  /** What is between a day and its month. */
  private static final List<byte[]> BEFORE_MONTH =
      new WordLists("address-leads.txt")
          .phrases("before-month").stream()
              .map(word -> (" " + word + " ").getBytes(StandardCharsets.UTF_8))
              .toList();

  private NoCode() {}

  /**
   * Whether the number {@code [place, end)} is one of these.
   *
   * @param before where the gap before it begins
   */
  public static boolean is(byte[] text, int length, int before, int place, int end) {
    if (end - place == HALF) {
      return half(text, place);
    }
    boolean year =
        end - place == YEAR && (text[place] == '1' ? text[place + 1] == '9' : text[place] == '2');
    return year
        && (behindMonth(text, before)
            || (behindDay(text, before, place) && goesOn(text, end, length)));
  }

  /** Whether a second, third or fourth of what is called after a town follows: {@code Basel II}. */
  public static boolean counted(byte[] text, int end, int length) {
    int at = end + 1;
    while (at < length && (text[at] == 'I' || text[at] == 'V')) {
      at++;
    }
    return at > end + 2
        && at <= end + 4
        && text[end] == ' '
        && (at == length || !Words.letterOrDigit(text[at]));
  }

  /** Whether a day is before what is a month and no town there: {@code 28 de mayo}. */
  public static boolean month(byte[] text, int place) {
    for (byte[] word : BEFORE_MONTH) {
      int from = place - word.length;
      if (from > 0
          && AnchorScanner.isDigit(text[from - 1])
          && Arrays.equals(text, from, place, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day and a word end at a place, as in {@code 16 Sep 2026}. */
  private static boolean behindMonth(byte[] text, int before) {
    int at = before;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at > 1 && at < before && text[at - 1] == ' ' && AnchorScanner.isDigit(text[at - 2]);
  }

  /** Whether the word for a month, a day and a comma are before it, as in {@code Sep 16, 2026}. */
  private static boolean behindDay(byte[] text, int before, int place) {
    int at = before;
    while (at > 1 && before - at < 2 && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    int month = at - 1;
    while (month > 0 && Words.letter(text[month - 1])) {
      month--;
    }
    boolean capital = text[month] >= 'A' && text[month] <= 'Z';
    return at < before
        && capital
        && at - month <= LONGEST_MONTH
        && text[at - 1] == ' '
        && text[before] == ','
        && text[place - 1] == ' '
        && (text[place] == '1' || text[place + 1] == '0');
  }

  /** Whether small letters or a time follow a year. */
  private static boolean goesOn(byte[] text, int end, int length) {
    int at = end < length && text[end] == ',' ? end + 1 : end;
    if (at + 1 >= length || text[at] != ' ') {
      return false;
    }
    byte next = text[at + 1];
    return (next >= 'a' && next <= 'z') || (at > end && AnchorScanner.isDigit(next));
  }

  /** Whether the first half is before a place, as in {@code 98765 43210}. */
  private static boolean half(byte[] text, int place) {
    int first = place - 1 - HALF;
    if (first < 0 || text[place - 1] != ' ' || text[first] < '6' || text[first] > '9') {
      return false;
    }
    for (int i = first; i < place - 1; i++) {
      if (!AnchorScanner.isDigit(text[i])) {
        return false;
      }
    }
    return first == 0 || !AnchorScanner.isWord(text[first - 1]);
  }
}
