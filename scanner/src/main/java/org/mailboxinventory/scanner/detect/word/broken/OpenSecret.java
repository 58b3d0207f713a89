package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.Signs;

/** Where a secret that a label names may go on in the next line: no word ends so. */
public final class OpenSecret {
  private static final int FEWEST_LETTERS = 4;

  private static final Signs SIGNS = Signs.of("-\\#_%&+=*$~@^/");

  private OpenSecret() {}

  /** Whether a line ends behind a hyphen or another sign, or a shell's or a file's backslash. */
  public static boolean at(byte[] text, int to, int length) {
    return SIGNS.has(text[to - 1]) && LineBreak.next(text, to, length) >= 0;
  }

  /** Whether letters and such a sign end by a place, or the sign follows it. */
  static boolean signed(byte[] text, int to) {
    int sign = SIGNS.has(text[to - 1]) ? to - 1 : to;
    int at = sign;
    while (at > 0 && sign - at < FEWEST_LETTERS && Words.letter(text[at - 1])) {
      at--;
    }
    return sign < text.length && SIGNS.has(text[sign]) && sign - at == FEWEST_LETTERS;
  }
}
