package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** The groups of a value that a line's end breaks, as they are where both lines are joined. */
final class JoinedGroups {
  private static final int SHORTEST = 3;

  private JoinedGroups() {}

  /**
   * Whether groups go on behind the break as they began before it: all of one length, the last
   * perhaps shorter, the first perhaps another where more than one come before the break.
   *
   * @param tail where the second line begins
   */
  static boolean goOn(byte[] joined, int from, int tail, int to) {
    int size = 0;
    int groups = 0;
    int at = from;
    boolean lastShorter = false;
    while (at < to) {
      int end = at;
      while (end < to && AnchorScanner.isWord(joined[end])) {
        end++;
      }
      if (end > at) {
        int group = end - at;
        if (groups <= 1 && at < tail && group != size) {
          size = group;
        } else if (lastShorter || group > size) {
          return false;
        } else {
          lastShorter = group < size;
        }
        groups++;
      }
      at = end + 1;
    }
    return groups >= 2 && size >= SHORTEST;
  }
}
