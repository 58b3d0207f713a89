package org.mailboxinventory.scanner.text.tail;

import org.mailboxinventory.scanner.text.Signs;

/**
 * A path on another computer behind a user and the computer's name, as {@code git} and {@code scp}
 * take it: {@code git@example.org:team/app.git}.
 */
public final class RemotePath {
  /** Its first part is no longer. */
  private static final int LONGEST = 64;

  private static final Signs BEGINS = Signs.of("/~");
  private static final Signs ENDS = Signs.of(",;/\"'<>()");

  private RemotePath() {}

  /**
   * Whether such a path follows the colon behind {@code text[from, to)}, which is no address of
   * mail then.
   */
  public static boolean follows(byte[] text, int from, int to, int length) {
    byte first = text[to + 1];
    boolean begins = first < 0 || Character.isLetterOrDigit(first) || BEGINS.has(first);
    if (!begins || !user(text, from, to)) {
      return false;
    }
    int end = Math.min(length, to + LONGEST);
    int at = to + 1;
    while (at < end && text[at] > ' ' && !ENDS.has(text[at])) {
      at++;
    }
    boolean git = text[at - 1] == 't' && text[at - 2] == 'i' && text[at - 3] == 'g';
    return (at < end && text[at] == '/' && (at + 1 == length || text[at + 1] != '/'))
        || (git && text[at - 4] == '.');
  }

  /** Whether there is an at sign, and no scheme or password before that. */
  private static boolean user(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '@' && text[at] != ':') {
      at++;
    }
    return at < to && text[at] == '@';
  }
}
