package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * What is between an opener, as {@code Mr}, and its value: a full stop and blanks, or the end of a
 * line of running text that had no room for the value.
 */
public final class OpenerGap {
  private static final int LONGEST = 4;

  /** A line with so much before its end, and the value, was full. */
  private static final int FULL = 64;

  private static final int LONGEST_LINE = 160;

  private OpenerGap() {}

  /**
   * Where the value begins of which more than one byte is before the ceiling, behind the opener
   * {@code text[from, to)}; -1 when nowhere.
   */
  public static int value(byte[] text, int from, int to, int ceiling) {
    int value = to;
    while (value < ceiling && value - to < LONGEST && (text[value] == '.' || text[value] == ' ')) {
      value++;
    }
    if (value + 1 >= ceiling || (text[value] == ':' && value - to < LONGEST)) {
      return -1;
    }
    boolean ends = text[value] == '\n' || text[value] == '\r';
    return ends && text[from] < 'a' ? below(text, from, to, ceiling) : value;
  }

  /** The same in the next line, where the line of the opener ends with it and is full. */
  private static int below(byte[] text, int from, int to, int ceiling) {
    int end = text[to] == '.' ? to + 1 : to;
    int next = LineBreak.next(text, from, end, ceiling);
    boolean name = next >= 0 && next + 2 < ceiling && NameLetters.capital(text[next]);
    return name && full(text, from, end, next, ceiling) ? next : -1;
  }

  private static boolean full(byte[] text, int from, int end, int next, int length) {
    int line = LineEdges.begin(text, from, LONGEST_LINE);
    int word = next;
    while (word < length && (text[word] > ' ' || text[word] < 0)) {
      word++;
    }
    boolean behind = LineBreak.word(text, line, from);
    return behind
        && (end - line + 1 + word - next >= FULL
            || WrappedText.flowed(text, end)
            || WrappedText.full(text, end, length, false));
  }
}
