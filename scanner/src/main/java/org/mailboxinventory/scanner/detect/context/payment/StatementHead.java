package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The code of a bank on a line of its own at the head of a statement, as files of MT940 have them
 * before the first field: the sender, the number of the message, the receiver, {@code :20:}.
 */
final class StatementHead {
  private static final int NUMBER = 3;

  /** So many blanks are before a line where a text shows a message within. */
  private static final int INDENT = 16;

  private StatementHead() {}

  /** Whether {@code text[from, to)}, which may be such a code, has a line of its own there. */
  static boolean holds(byte[] text, int from, int to, int length) {
    int line = from;
    while (line > 0 && from - line < INDENT && text[line - 1] == ' ') {
      line--;
    }
    if ((line > 0 && text[line - 1] != '\n') || to == length || text[to] != '\n') {
      return false;
    }
    int next = to + 1;
    while (next < length && next - to <= INDENT && text[next] == ' ') {
      next++;
    }
    return next + NUMBER <= length && (ofStatement(text, next, length) || reference(text, next));
  }

  /** Whether the line that begins at a place is the number of a message about an account. */
  private static boolean ofStatement(byte[] text, int from, int length) {
    int end = from + NUMBER;
    return text[from] == '9'
        && AnchorScanner.isDigit(text[from + 1])
        && AnchorScanner.isDigit(text[from + 2])
        && (end == length || text[end] == '\n');
  }

  /** Whether the reference begins there with which every such message begins. */
  private static boolean reference(byte[] text, int from) {
    return text[from] == ':' && text[from + 1] == '2' && text[from + 2] == '0';
  }
}
