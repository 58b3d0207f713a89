package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A further version of a program: it begins with the same two numbers as one near it that a word
 * calls a version, as in {@code build 10.4.31.7 is out, the second node shows 10.4.30.2}.
 */
public final class SameProgram {
  private static final int NEAR = 120;
  private static final int LONGEST_WORD = 24;

  private SameProgram() {}

  /**
   * Whether four numbers are one.
   *
   * @param versions words for a version
   */
  public static boolean is(byte[] text, int from, int to, int length, WordSet versions) {
    int begin = second(text, from, to);
    if (begin < 0) {
      return false;
    }
    int last = Math.min(length, to + NEAR) - (begin - from);
    for (int at = Math.max(1, from - NEAR); at < last; at++) {
      if (at != from
          && text[at - 1] == ' '
          && same(text, from, begin, at)
          && behind(text, at - 1, versions)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the second number and its full stop; -1 where there is none. */
  private static int second(byte[] text, int from, int to) {
    int dots = 0;
    for (int at = from; at < to; at++) {
      dots += text[at] == '.' ? 1 : 0;
      if (dots == 2) {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean same(byte[] text, int from, int end, int at) {
    for (int i = from; i < end; i++) {
      if (text[i] != text[at + i - from]) {
        return false;
      }
    }
    return AnchorScanner.isDigit(text[at + end - from]);
  }

  /** Whether such a word ends at a blank. */
  private static boolean behind(byte[] text, int blank, WordSet versions) {
    int begin = blank;
    while (begin > 0 && blank - begin < LONGEST_WORD && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return versions.holds(text, begin, blank);
  }
}
