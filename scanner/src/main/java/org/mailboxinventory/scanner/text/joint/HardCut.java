package org.mailboxinventory.scanner.text.joint;

import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Lines that a program or a terminal cut after so many characters, within words: three one after
 * the other, or more, are as wide as each other, and letters or digits are on both sides of a cut.
 */
public final class HardCut {
  /** Nobody cuts narrower lines. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 256;

  /** So many lines are as wide as each other. */
  private static final int FEWEST = 3;

  private HardCut() {}

  /** Whether a line that ends at a feed was cut there within a word. */
  public static boolean at(byte[] text, int feed, int length) {
    int end = end(text, feed);
    if (end < NARROWEST || feed + 1 >= length || !word(text[end - 1])) {
      return false;
    }
    int line = LineEdges.begin(text, end, WIDEST);
    int width = end - line;
    if (width < NARROWEST || width == WIDEST) {
      return false;
    }
    int same = 1;
    int above = line;
    while (same < FEWEST && above > 0 && wide(text, above - 1, width)) {
      above -= width(text, above - 1, width);
      same++;
    }
    int below = feed;
    while (same < FEWEST && below < length) {
      int next = LineEdges.end(text, below + 1, Math.min(length, below + 1 + WIDEST));
      if (next >= length || !wide(text, next, width)) {
        break;
      }
      below = next;
      same++;
    }
    return same == FEWEST && !columns(text, line, end);
  }

  /** Whether a line that ends at a feed has just so many bytes. */
  private static boolean wide(byte[] text, int feed, int width) {
    int begin = end(text, feed) - width;
    return begin >= 0
        && (begin == 0 || text[begin - 1] == '\n')
        && LineEdges.begin(text, end(text, feed), width) == begin;
  }

  private static int width(byte[] text, int feed, int width) {
    return feed - end(text, feed) + 1 + width;
  }

  /** The end of its characters, blanks among them. */
  private static int end(byte[] text, int feed) {
    return feed > 0 && text[feed - 1] == '\r' ? feed - 1 : feed;
  }

  private static boolean columns(byte[] text, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (text[at] == '\t' || (text[at] == ' ' && text[at + 1] == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean word(byte b) {
    return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }
}
