package org.mailboxinventory.scanner.detect.name.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.list.NameFile;

/** {@code On Behalf Of} and the same of other languages, as mail programs write it. */
final class Behalf {
  private static final NameFile FILE = NameFile.of("mail-lines.txt");

  /** What programs write before the name of the one for whom somebody else sent a mail. */
  private static final byte[][] BEHALF =
      FILE.phrases("behalf").stream()
          .map(phrase -> phrase.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private Behalf() {}

  /** Whether one of {@link #BEHALF} may have these letters at the beginnings of its two words. */
  static boolean may(byte first, byte second) {
    return switch (second) {
      case 'B' -> first == 'O';
      case 'A' -> first == 'I';
      case 'l' -> first == 'D';
      case 'n' -> first == 'E';
      case 'c' -> first == 'P';
      default -> false;
    };
  }

  /** Behind what says on whose behalf a mail was sent; -1 where it does not stand here. */
  static int end(byte[] text, int at, int length) {
    for (byte[] phrase : BEHALF) {
      int end = at + phrase.length;
      if (end < length
          && text[at + 1] == phrase[1]
          && text[end - 1] == phrase[phrase.length - 1]
          && text[end] <= ' '
          && Arrays.equals(text, at, end, phrase, 0, phrase.length)) {
        return end;
      }
    }
    return -1;
  }
}
