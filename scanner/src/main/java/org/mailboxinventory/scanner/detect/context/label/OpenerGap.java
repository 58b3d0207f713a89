package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.FullLine;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What is between an opener, as {@code Mr}, and its value: a full stop and blanks, and marks that
 * print the value otherwise; or the end of a line of running text that had no room for the value.
 */
public final class OpenerGap {
  private static final int LONGEST = 4;

  /** Two letters with a stroke between, as {@code S/o}, which parted by a blank are no opener. */
  private static final int SLASHED = 3;

  /** With both brackets. */
  private static final int LONGEST_TITLE = 9;

  private OpenerGap() {}

  /**
   * Where the value begins of which more than one byte is before the ceiling, behind the opener
   * {@code text[from, to)}; -1 when nowhere.
   */
  public static int value(byte[] text, int from, int to, int ceiling) {
    if (to - from == SLASHED && text[from + 1] == ' ') {
      return -1;
    }
    int value = to;
    while (value < ceiling && value - to < LONGEST && (text[value] == '.' || text[value] == ' ')) {
      value++;
    }
    if (value + 1 >= ceiling || (text[value] == ':' && value - to < LONGEST)) {
      return -1;
    }
    value = value > to ? SmallWords.emphasised(text, value, ceiling) : value;
    value = value > to ? pastTitle(text, value, ceiling) : value;
    if (value + 1 >= ceiling) {
      return -1;
    }
    boolean ends = text[value] == '\n' || text[value] == '\r';
    value = ends && text[from] < 'a' ? below(text, to, ceiling) : value;
    boolean capitals = value > to && to - from > 1 && Words.capital(text[to - 1]);
    return capitals && !inCapitals(text, value) ? -1 : value;
  }

  /** Whether a word begins with two capitals, or a capital and a sign, as behind others. */
  private static boolean inCapitals(byte[] text, int at) {
    return Words.capital(text[at]) && (text[at + 1] < 'a' || text[at + 1] > 'z');
  }

  /** Behind a short word in brackets: {@code Prof. (Dr.) Asha Rao}, {@code Maj (Retd) A Rao}. */
  private static int pastTitle(byte[] text, int from, int ceiling) {
    if (text[from] != '(' || from + LONGEST_TITLE >= ceiling || !Words.capital(text[from + 1])) {
      return from;
    }
    int at = from + 1;
    while (at < from + LONGEST_TITLE && (Words.letter(text[at]) || text[at] == '.')) {
      at++;
    }
    return at + 2 < ceiling && text[at] == ')' && text[at + 1] == ' ' ? at + 2 : from;
  }

  /** The same in the next line, where the line of the opener ends with it and is full. */
  private static int below(byte[] text, int to, int ceiling) {
    int feed = to;
    while (feed < ceiling && ". \r".indexOf(text[feed]) >= 0) {
      feed++;
    }
    boolean ends = feed < ceiling && text[feed] == '\n';
    int next = ends ? FullLine.behindSentence(text, feed, ceiling) : -1;
    boolean name = next >= 0 && (text[next] < 0 || (text[next] >= 'A' && text[next] <= 'Z'));
    return name && !label(text, next, ceiling) ? next : -1;
  }

  private static boolean label(byte[] text, int from, int ceiling) {
    int end = from;
    while (end < ceiling && (text[end] < 0 || Words.letterOrDigit(text[end]))) {
      end++;
    }
    return end < ceiling && text[end] == ':';
  }
}
