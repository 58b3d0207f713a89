package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.Words;

/** What a setting is called, before the sign that sets it: {@code ENVIRONM=TEST}. */
public final class SettingKey {
  private SettingKey() {}

  /** Whether a value that ends at a place is one: of letters alone, by the sign there. */
  public static boolean ends(byte[] text, int to, int length, String value) {
    return to + 1 < length
        && text[to] == '='
        && text[to + 1] != '='
        && value.chars().allMatch(Character::isLetter);
  }

  /** Whether {@code text[from, to)} is such a name in letters, the sign, and a value. */
  public static boolean sets(byte[] text, int from, int to) {
    int at = from;
    while (at < to && (Words.letter(text[at]) || text[at] == '_')) {
      at++;
    }
    return at > from && at + 1 < to && text[at] == '=' && text[at + 1] != '=';
  }
}
