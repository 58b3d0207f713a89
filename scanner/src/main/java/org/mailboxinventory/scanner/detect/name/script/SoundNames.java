package org.mailboxinventory.scanner.detect.name.script;

/**
 * Names of other languages that Chinese writes by their sound, with a dot between the given name
 * and what follows it: two letters at least on both sides.
 */
final class SoundNames {
  private static final int DOT = 0xb7;
  private static final int DOT_OF_KANA = 0x30fb;
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final int MOST_PARTS = 3;

  private SoundNames() {}

  /**
   * Where the name ends that begins at {@code from}; -1 when none does.
   *
   * @param sounds the letters such names are written with
   */
  static int end(LetterSet sounds, byte[] text, int from, int length) {
    int end = part(sounds, text, from, length);
    int parts = 1;
    while (end > 0 && parts < MOST_PARTS && dot(Utf8.at(text, end, length))) {
      int next = part(sounds, text, end + Utf8.width(text, end, length), length);
      if (next < 0) {
        break;
      }
      end = next;
      parts++;
    }
    return parts > 1 ? end : -1;
  }

  private static boolean dot(int c) {
    return c == DOT || c == DOT_OF_KANA;
  }

  private static int part(LetterSet sounds, byte[] text, int from, int length) {
    int at = from;
    int count = 0;
    while (at < length && count < MOST && sounds.holds(Utf8.at(text, at, length) & 0xffff)) {
      at += Utf8.width(text, at, length);
      count++;
    }
    return count >= FEWEST ? at : -1;
  }
}
