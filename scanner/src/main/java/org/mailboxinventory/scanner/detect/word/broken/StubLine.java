package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A short line between two long ones, as a program leaves it that breaks lines again which were
 * broken before, of quoted mail without the mark of quotation: {@code > account 1284}, {@code
 * 0000}, {@code > 4615 today}. It holds nothing but a part of a value.
 */
final class StubLine {
  private static final int LONGEST = 14;

  /** The lines around it have so many bytes at least, the one before all but. */
  private static final int SHORTEST_BEFORE = 50;

  private static final int SHORTEST_BEHIND = 24;
  private static final int LONGEST_LINE = 200;

  private StubLine() {}

  /**
   * Where the text of the line behind begins; -1 where a line is no such one.
   *
   * @param from where its text begins
   * @param feed where it ends, or more than it may hold
   */
  static int next(byte[] text, int from, int feed, int length) {
    if (feed >= length
        || text[feed] != '\n'
        || feed - from > LONGEST
        || !ofValue(text, from, feed)) {
      return -1;
    }
    int line = LineEdges.begin(text, from, LONGEST_LINE);
    int above = line == 0 ? 0 : LineEdges.begin(text, line - 1, LONGEST_LINE);
    int behind = LineBreak.pastMarks(text, feed + 1, length);
    if (line != from
        || behind >= length
        || !ValueSigns.isOfCode(text[behind])
        || LineBreak.pastMarks(text, above, line) - above != behind - feed - 1) {
      return -1;
    }
    int end = LineEdges.end(text, behind, Math.min(length, behind + LONGEST_LINE));
    boolean quoted = text[above] == '>' && text[feed + 1] == '>';
    boolean between = line - above >= SHORTEST_BEFORE && end - behind >= SHORTEST_BEHIND;
    return quoted || (between && behind == feed + 1) ? behind : -1;
  }

  /** Whether there are groups of digits and capitals alone, and a digit. */
  private static boolean ofValue(byte[] text, int from, int to) {
    boolean digit = false;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      digit |= AnchorScanner.isDigit(b);
      if (!ValueSigns.isOfCode(b) && " -/.\r".indexOf(b) < 0) {
        return false;
      }
    }
    return digit;
  }
}
