package org.mailboxinventory.scanner.detect.context.other;

/** What a setting is called, before the sign that sets it: {@code ENVIRONM=TEST}. */
public final class SettingKey {
  private SettingKey() {}

  /** Whether what ends at a place is one, by the sign there. */
  public static boolean ends(byte[] text, int to, int length) {
    return to + 1 < length && text[to] == '=' && text[to + 1] != '=';
  }
}
