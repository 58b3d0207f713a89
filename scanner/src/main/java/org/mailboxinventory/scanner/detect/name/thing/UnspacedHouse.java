package org.mailboxinventory.scanner.detect.name.thing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.list.NameFile;

/** Schools, firms and offices in Thai, which has no blanks: the first word says what they are. */
public final class UnspacedHouse {
  private static final int FIRST_OF_THAI = 0xe0;

  private static final byte[][] WORDS =
      NameFile.of("things.txt").list("thai-houses").stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private UnspacedHouse() {}

  /** Whether {@code text[from, to)} begins with such a word. */
  public static boolean is(byte[] text, int from, int to) {
    if ((text[from] & 0xff) != FIRST_OF_THAI) {
      return false;
    }
    for (byte[] word : WORDS) {
      int end = from + word.length;
      if (end <= to && Arrays.equals(text, from, end, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
