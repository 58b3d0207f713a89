package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * What is between an opener, as {@code Mr}, and its value: a full stop and blanks, or the end of a
 * line that was full, where the value is a word with a capital.
 */
public final class OpenerGap {
  private static final int LONGEST = 4;

  /** A line of so many bytes had hardly room for a name. */
  private static final int FULL_LINE = 56;

  private OpenerGap() {}

  /** Where the value begins of which more than one byte is before the ceiling; -1 when nowhere. */
  public static int value(byte[] text, int to, int ceiling) {
    int value = to;
    while (value < ceiling && value - to < LONGEST && (text[value] == '.' || text[value] == ' ')) {
      value++;
    }
    if (value < ceiling && text[value] <= '\r' && text[value] > 0) {
      return inNextLine(text, to, value, ceiling);
    }
    boolean sign = value < ceiling && value - to < LONGEST && text[value] == ':';
    return sign || value + 1 >= ceiling ? -1 : value;
  }

  private static int inNextLine(byte[] text, int to, int stop, int ceiling) {
    int next = LineBreak.next(text, stop, ceiling);
    if (next < 0
        || next + 1 >= ceiling
        || text[next] > 'Z'
        || (text[next] >= 0 && text[next] < 'A')) {
      return -1;
    }
    boolean full =
        stop - LineEdges.begin(text, stop, FULL_LINE) >= FULL_LINE
            || WrappedText.full(text, LineEdges.end(text, stop, ceiling), ceiling, true);
    return full && !behindComma(text, to) ? next : -1;
  }

  /** Whether the opener is written behind a name, as in {@code Rao, Sr.}. */
  private static boolean behindComma(byte[] text, int to) {
    int word = to;
    while (word > 0 && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    return word > 1 && text[word - 1] == ' ' && text[word - 2] == ',';
  }
}
