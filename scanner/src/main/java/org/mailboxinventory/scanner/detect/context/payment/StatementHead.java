package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The code of a bank on a line of its own at the head of a statement, as files of MT940 have them
 * before the first field: the sender, the number of the message, the receiver, {@code :20:}.
 */
final class StatementHead {
  private static final int NUMBER = 3;

  private StatementHead() {}

  /** Whether {@code text[from, to)}, which may be such a code, has a line of its own there. */
  static boolean holds(byte[] text, int from, int to, int length) {
    boolean line =
        (from == 0 || text[from - 1] == '\n') && to + NUMBER + 1 < length && text[to] == '\n';
    return line && (ofStatement(text, to + 1, length) || reference(text, to + 1));
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
