package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The groups of one number, of which each but the first is alone on a line: {@code UAN 1001},
 * {@code 7349} and {@code 3688} below it. They are as long as each other, the last perhaps shorter,
 * and too short for values of their own.
 */
public final class LineByLine {
  private static final int SHORTEST_GROUP = 3;
  private static final int LONGEST_GROUP = 5;

  private LineByLine() {}

  /** Whether the groups up to one are those of one number, which ends there. */
  public static boolean is(Regrouped value, byte[] text, int group, int length) {
    int size = value.size(0);
    boolean more =
        group + 1 < value.groups() && AnchorScanner.isDigit(value.letters()[value.to(group)]);
    if (group < 2 || more || size < SHORTEST_GROUP || size > LONGEST_GROUP) {
      return false;
    }
    for (int i = 1; i <= group; i++) {
      boolean whole = i == group ? value.size(i) <= size : value.size(i) == size;
      if (!whole || !below(text, value.inWindow(i - 1), value.beginInWindow(i))) {
        return false;
      }
    }
    return AnchorScanner.digits(value.letters(), value.from(), value.to(group)) == value.to(group)
        && FurtherDigits.behindWord(text, value.beginInWindow(0))
        && endsAt(text, value.inWindow(group), length);
  }

  /** Whether one line's end is between two places. */
  private static boolean below(byte[] text, int from, int to) {
    int feeds = 0;
    for (int at = from; at < to; at++) {
      feeds += text[at] == '\n' ? 1 : 0;
    }
    return feeds == 1;
  }

  /** Whether the line or the clause ends, or a word follows. */
  private static boolean endsAt(byte[] text, int to, int length) {
    if (to < length && text[to] == ' ' && to + 1 < length) {
      return Words.letter(text[to + 1]);
    }
    return CutAccount.alone(text, to, length) || ",.;)".indexOf(text[to]) >= 0;
  }
}
