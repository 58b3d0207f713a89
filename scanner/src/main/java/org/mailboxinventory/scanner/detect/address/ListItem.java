package org.mailboxinventory.scanner.detect.address;

import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * The number, letter or sign before an item of a list, each of which may be an address of its own:
 * {@code 2) }, {@code (b) }, {@code • }; {@code 02 }; {@code 2. } where an item with the number
 * before it is above, since floors are written so.
 */
final class ListItem {
  private static final int MOST_DIGITS = 2;

  /** So long at most is a line of a list. */
  private static final int LONGEST_LINE = 160;

  private ListItem() {}

  /**
   * Where on the line of {@code at} the text begins of an item with a number, the one before or
   * behind which is on the next line; 0 where the line is none.
   */
  static int textOf(byte[] text, int at, int length) {
    int line = LineEdges.begin(text, at, LONGEST_LINE);
    int number = number(text, line, length);
    if (number <= 0) {
      return 0;
    }
    int before =
        line == 0 ? -1 : number(text, LineEdges.begin(text, line - 1, LONGEST_LINE), length);
    int next = LineEdges.end(text, at, Math.min(length, at + LONGEST_LINE)) + 1;
    boolean listed = before == number - 1 || number(text, next, length) == number + 1;
    return listed ? line + (text[line + 1] == '.' ? 1 : MOST_DIGITS) + 2 : 0;
  }

  /** The number of one or two digits and a full stop that begins a line; -1 where none does. */
  private static int number(byte[] text, int line, int length) {
    int at = line;
    int number = 0;
    while (at < length && at - line < MOST_DIGITS && AnchorScanner.isDigit(text[at])) {
      number = 10 * number + text[at++] - '0';
    }
    boolean stopped = at > line && at + 1 < length && text[at] == '.' && text[at + 1] == ' ';
    return stopped ? number : -1;
  }

  /**
   * Where the item's text begins on the line at {@code line}, or the line itself behind the end of
   * a sentence; -1 where it is neither.
   */
  static int begin(String text, int line) {
    if (line > 0 && JoinedLines.sentenceAbove(text, line - 1)) {
      return line;
    }
    int at = line < text.length() && text.charAt(line) == '(' ? line + 1 : line;
    int end = at;
    while (end < text.length() && end - at < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > at;
    if (!number && at < text.length() && marks(text.charAt(at), at > line)) {
      end = at + 1;
    }
    if (end == at || end + 1 >= text.length()) {
      return -1;
    }
    boolean bullet = end == at + 1 && text.charAt(at) == '\u2022' && text.charAt(end) == ' ';
    boolean closed = text.charAt(end) == ')' && text.charAt(end + 1) == ' ';
    boolean stopped = number && text.charAt(end) == '.' && text.charAt(end + 1) == ' ';
    if (bullet) {
      return past(text, end);
    }
    boolean leading = number && end > at + 1 && text.charAt(at) == '0' && text.charAt(end) == ' ';
    if (leading) {
      return past(text, end);
    }
    return closed || (stopped && goesOn(text, at, end)) ? past(text, end + 1) : -1;
  }

  private static boolean marks(char c, boolean bracket) {
    return (c >= 'a' && c <= 'z') || (!bracket && c == '\u2022');
  }

  /** Whether the item before is above, or of the first, a colon. */
  private static boolean goesOn(String text, int from, int to) {
    int number = Integer.parseInt(text, from, to, 10);
    if (number == 1) {
      return text.substring(0, from).stripTrailing().endsWith(":");
    }
    String before = (number - 1) + ". ";
    return text.startsWith(before) || text.lastIndexOf("\n" + before, from - 1) >= 0;
  }

  private static int past(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? at : -1;
  }
}
