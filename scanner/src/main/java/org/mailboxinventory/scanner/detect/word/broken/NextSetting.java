package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a line sets another value and is no rest of one: {@code MODE=x1}, {@code DbName: core}.
 */
public final class NextSetting {
  private NextSetting() {}

  /** Whether {@code part[from, to)} is a name of letters, the sign that sets it, and a value. */
  public static boolean sets(byte[] part, int from, int to) {
    int at = nameEnd(part, from, to);
    return at > from && at + 1 < to && part[at] == '=' && part[at + 1] != '=';
  }

  /** The same, or such a name alone that a colon is behind in its line. */
  static boolean begins(byte[] part, int from, int to, byte behind) {
    return sets(part, from, to) || (behind == ':' && nameEnd(part, from, to) == to);
  }

  private static int nameEnd(byte[] part, int from, int to) {
    int at = from;
    while (at < to && (Words.letter(part[at]) || part[at] == '_')) {
      at++;
    }
    return at;
  }
}
