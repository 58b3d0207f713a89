package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A value on a line of its own with empty lines between it and its label, as mails write codes, and
 * as forms are whose fields became paragraphs: {@code Your verification code is:}, an empty line,
 * {@code 482609}.
 */
public final class BelowLine {
  /** Between a label and the line of its value. */
  public static final int MOST_BREAKS = 3;

  private static final int LONGEST = 64;

  /** A line of a list is no longer. */
  private static final int LONGEST_ROW = 400;

  /** A line no longer may hold the name of a month: {@code 12 September 1984}. */
  private static final int LONGEST_DAY = 20;

  /** Blanks, marks of quotation and the stars around a label that stands out. */
  private static final String BETWEEN = ": \t\r\n>*_";

  private BelowLine() {}

  /**
   * Whether the line that goes on at a place holds a digit and is one run without blanks, or groups
   * of digits.
   */
  public static boolean alone(byte[] text, int from, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST);
    boolean digit = false;
    boolean digits = true;
    boolean parted = false;
    int at = from;
    while (at < end && text[at] != '\n') {
      boolean blank = text[at] == ' ' || text[at] == '\t';
      digit |= AnchorScanner.isDigit(text[at]);
      digits &= blank || AnchorScanner.isDigit(text[at]);
      if (parted && !blank && !digits) {
        return false;
      }
      parted |= blank;
      at++;
    }
    return digit && (at == ceiling || text[at] == '\n');
  }

  /**
   * Whether a colon ends the label that ends at {@code from}, nothing follows on its line and the
   * next, and the value at {@code to} has a line of its own, with a digit and no word beside it.
   */
  public static boolean behindColon(byte[] text, int from, int to, int length) {
    int breaks = 0;
    boolean colon = false;
    for (int i = from; i < to; i++) {
      byte b = text[i];
      colon |= b == ':' && breaks == 0;
      breaks += b == '\n' ? 1 : 0;
      if (BETWEEN.indexOf(b) < 0 || (b == ':' && breaks > 0)) {
        return false;
      }
    }
    return colon && breaks > 1 && breaks <= MOST_BREAKS && noWords(text, to, length);
  }

  /**
   * Whether a number begins a line of a list whose lines all begin with one, so that no label at
   * the end of the line before leads to it: {@code 789141 Fault when adding an account}, and below
   * it {@code 789149 Missing icon}. The digits of both end in one column.
   */
  public static boolean numbered(byte[] text, int from, int length) {
    int line = from;
    while (line > 0 && text[line - 1] == ' ') {
      line--;
    }
    int number = Words.digitsEnd(text, from, length);
    if (line == 0 || text[line - 1] != '\n' || number == from || !words(text, number, length)) {
      return false;
    }
    int above = line - 1;
    while (above > 0 && text[above - 1] != '\n' && line - above < LONGEST_ROW) {
      above--;
    }
    int first = above;
    while (first < line && text[first] == ' ') {
      first++;
    }
    int end = Words.digitsEnd(text, first, line);
    return end > first && end - above == number - line && words(text, end, line);
  }

  /** Whether a blank and a word are next on the line, with the version of a program between. */
  private static boolean words(byte[] text, int from, int length) {
    int at = from;
    if (at >= length || text[at] != ' ') {
      return false;
    }
    while (at < length && (text[at] == ' ' || text[at] == '.' || AnchorScanner.isDigit(text[at]))) {
      at++;
    }
    return at < length && Words.letter(text[at]);
  }

  private static boolean noWords(byte[] text, int from, int length) {
    int end = Math.min(length, from + LONGEST);
    boolean digit = false;
    boolean parted = false;
    boolean small = false;
    int at = from;
    while (at < end && text[at] != '\n') {
      digit |= AnchorScanner.isDigit(text[at]);
      parted |= text[at] == ' ' || text[at] == '\t';
      small |= text[at] < 0 || text[at] >= 'a';
      at++;
    }
    boolean words = parted && small && at - from > LONGEST_DAY;
    return digit && !words && (at == length || text[at] == '\n');
  }
}
