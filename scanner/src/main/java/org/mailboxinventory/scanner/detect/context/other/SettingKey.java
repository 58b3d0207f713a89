package org.mailboxinventory.scanner.detect.context.other;

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
}
