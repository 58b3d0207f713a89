package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a line sets another value and is no rest of one: {@code MODE=x1}, {@code DbName: core}.
 */
final class NextSetting {
  private NextSetting() {}

  /**
   * Whether {@code part[from, to)} is a name of letters, the sign that sets it, and a value; or
   * such a name alone that a colon is behind in its line.
   */
  static boolean begins(byte[] part, int from, int to, byte behind) {
    int at = from;
    while (at < to && (Words.letter(part[at]) || part[at] == '_')) {
      at++;
    }
    if (at == to) {
      return behind == ':';
    }
    return at > from && at + 1 < to && part[at] == '=' && part[at + 1] != '=';
  }

  /** Whether it is a name of words that full stops join, and its sign: {@code pool.max-size=20}. */
  static boolean property(byte[] part, int from, int to) {
    boolean joined = false;
    int at = from;
    while (at < to && (Words.letter(part[at]) || "._-".indexOf(part[at]) >= 0)) {
      joined |= part[at] == '.' && at > from;
      at++;
    }
    return joined && at < to && part[at] == '=' && Words.letter(part[at - 1]);
  }
}
