package org.mailboxinventory.scanner.detect.context.secret;

import java.util.Arrays;
import java.util.List;

/**
 * Words whose ending, or whose beginning, says by itself what a thing is for, as others say by a
 * word before them: {@code salasana liitteeseen}, {@code jelszó a fájlhoz}, {@code הסיסמה לקובץ}.
 */
final class Inflected {
  private static final int SHORTEST = 6;
  private static final List<byte[]> ENDINGS = SecretWords.bytes("endings");
  private static final List<byte[]> BEGINNINGS = SecretWords.bytes("beginnings");

  private Inflected() {}

  static boolean is(byte[] text, int from, int to) {
    if (to - from < SHORTEST) {
      return false;
    }
    return ENDINGS.stream().anyMatch(ending -> at(text, to - ending.length, ending))
        || BEGINNINGS.stream().anyMatch(beginning -> at(text, from, beginning));
  }

  private static boolean at(byte[] text, int from, byte[] part) {
    return Arrays.equals(text, from, from + part.length, part, 0, part.length);
  }
}
