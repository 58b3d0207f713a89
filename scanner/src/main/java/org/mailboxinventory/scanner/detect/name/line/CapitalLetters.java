package org.mailboxinventory.scanner.detect.name.line;

/**
 * Capitals of Latin script with an accent, which in UTF-8 have two bytes, in Vietnamese also three.
 */
public final class CapitalLetters {
  private static final int FIRST = 0xc3;
  private static final int LAST = 0xc8;
  private static final int VIETNAMESE = 0xe1;

  /** Where the letters of Latin begin that have three bytes. */
  private static final int EXTENDED = 0x1e00;

  private CapitalLetters() {}

  /** Whether such a capital is at a place. */
  public static boolean at(byte[] text, int place, int length) {
    int b = text[place] & 0xff;
    if (b == VIETNAMESE && place + 2 < length) {
      return Character.isUpperCase(letter(text, place)) && letter(text, place) >= EXTENDED;
    }
    int next = place + 1 < length ? text[place + 1] & 0x3f : 0;
    return b >= FIRST && b <= LAST && Character.isUpperCase((b & 0x1f) << 6 | next);
  }

  /** Whether the letters of {@code text[from, to)} that are not ASCII are such capitals. */
  public static boolean all(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 0) {
        boolean three = (text[at] & 0xff) == VIETNAMESE && at + 2 < to;
        if (three ? !Character.isUpperCase(letter(text, at)) : !at(text, at, to)) {
          return false;
        }
        at += three ? 2 : 1;
      }
    }
    return true;
  }

  private static int letter(byte[] text, int at) {
    return (text[at] & 0x0f) << 12 | (text[at + 1] & 0x3f) << 6 | (text[at + 2] & 0x3f);
  }
}
