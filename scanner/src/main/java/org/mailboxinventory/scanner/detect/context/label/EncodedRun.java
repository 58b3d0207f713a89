package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Data written in base64 (RFC 4648), as attachments are that nobody decoded: letters in it that
 * read as a word are none.
 */
public final class EncodedRun {
  /** A name in a program is hardly as long. */
  private static final int SHORTEST = 24;

  private static final int LONGEST = 64;

  private EncodedRun() {}

  /**
   * Whether such data ends at {@code to} without a blank: so many characters, of which small
   * letters, capitals, digits and signs take turns more often than not.
   */
  public static boolean endsAt(byte[] text, int to) {
    int first = Math.max(0, to - LONGEST);
    int turns = 0;
    int at = to;
    int last = 0;
    while (at > first) {
      int kind = kind(text[at - 1]);
      if (kind == 0) {
        break;
      }
      turns += kind != last ? 1 : 0;
      last = kind;
      at--;
    }
    return to - at >= SHORTEST && 2 * turns > to - at;
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
