package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A domain of mail that a line's end breaks within a word, as calendars, cards and directories
 * break their lines: {@code @aegean} and below it {@code shipbroker.gr}.
 */
final class BrokenDomain {
  /** What web addresses begin with has so many letters. */
  private static final int WEB = 3;

  private BrokenDomain() {}

  /**
   * Whether the domain {@code text[from, to)} has no full stop, and the next line goes on with
   * letters and the first one.
   */
  static boolean goesOn(byte[] text, int from, int to, int next, int length) {
    if (to == from || hasStop(text, from, to)) {
      return false;
    }
    int at = next;
    while (at < length && (ofWord(text[at]) || (at > next && text[at] == '-'))) {
      at++;
    }
    return at > next
        && at + 2 < length
        && text[at] == '.'
        && ofWord(text[at + 1])
        && ofWord(text[at + 2])
        && !(at == next + WEB && text[next] == 'w' && text[next + 1] == 'w');
  }

  private static boolean hasStop(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean ofWord(byte b) {
    return (b >= 'a' && b <= 'z') || AnchorScanner.isDigit(b);
  }
}
