package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Data written in base64 (RFC 4648), as attachments are that nobody decoded: letters in it that
 * read as a word are none.
 */
public final class EncodedRun {
  /** A name in a program is hardly as long. */
  private static final int SHORTEST = 24;

  private static final int SHORTEST_AROUND = 40;
  private static final int SHORTEST_BEFORE = 6;
  private static final int LONGEST = 64;

  private EncodedRun() {}

  /**
   * Whether {@code text[from, to)} lies within such data: so many characters without a blank, of
   * which small letters, capitals, digits and signs take turns more often than not.
   */
  public static boolean holds(byte[] text, int from, int to, int length) {
    if (from == 0 || kind(text[from - 1]) == 0) {
      return false;
    }
    int first = from;
    int turns = 0;
    while (first > Math.max(0, from - LONGEST) && kind(text[first - 1]) != 0) {
      first--;
      turns += kind(text[first]) != kind(text[first + 1]) ? 1 : 0;
    }
    if (from - first >= SHORTEST) {
      return 2 * turns > from - first;
    }
    if (from - first < SHORTEST_BEFORE) {
      return false;
    }
    int end = to;
    while (end < Math.min(length, to + LONGEST) && kind(text[end]) != 0) {
      turns += kind(text[end]) != kind(text[end - 1]) ? 1 : 0;
      end++;
    }
    int beside = from - first + end - to;
    return beside >= SHORTEST_AROUND && 2 * turns > beside;
  }

  private static int kind(byte b) {
    if (AnchorScanner.isDigit(b)) {
      return 1;
    }
    if (b >= 'a' && b <= 'z') {
      return 2;
    }
    if (b >= 'A' && b <= 'Z') {
      return 3;
    }
    return b == '+' || b == '/' ? 4 : 0;
  }
}
