package org.mailboxinventory.scanner.text.joint;

import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A short line without the mark of quotation between two that have it, as programs leave it that
 * break quoted mail anew: the line above was too long for it.
 */
public final class QuotedStub {
  private static final int LONGEST = 40;

  /** The line above is as wide as text is that was broken. */
  private static final int SHORTEST_ABOVE = 60;

  private static final int LONGEST_LINE = 256;

  private QuotedStub() {}

  /** Whether the line that ends at a feed is one. */
  public static boolean endsAt(byte[] text, int feed, int length) {
    int line = LineEdges.begin(text, feed, LONGEST_LINE);
    if (line == 0 || feed - line > LONGEST || feed == line || text[line] == '>') {
      return false;
    }
    int above = LineEdges.begin(text, line - 1, LONGEST_LINE);
    int behind = feed + 1;
    return feed - above > SHORTEST_ABOVE
        && behind < length
        && text[above] == '>'
        && text[behind] == '>'
        && hasText(text, behind, length);
  }

  private static boolean hasText(byte[] text, int line, int length) {
    int at = LineBreak.pastMarks(text, line, length);
    return at < length && text[at] != '\n' && text[at] != '\r';
  }
}
