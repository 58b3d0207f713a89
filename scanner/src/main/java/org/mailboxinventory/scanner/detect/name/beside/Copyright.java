package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Who holds the rights in a work: {@code Copyright (C) 1997, 1998 Asha Rao}. */
public final class Copyright {
  private static final WordSet WORDS = NameFile.of("introductions.txt").words("copyright");
  private static final int YEAR = 4;
  private static final int LONGEST = 40;

  private Copyright() {}

  /** Whether a year, and before it such a word or sign, are before a name on its line. */
  public static boolean before(byte[] text, int from) {
    int at = from;
    while (at > 0 && " <\",".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    if (at == from || at < YEAR || !year(text, at)) {
      return false;
    }
    int stop = Math.max(0, at - LONGEST);
    while (at > stop && text[at - 1] >= ' ' && (digit(text[at - 1]) || sign(text[at - 1]))) {
      at--;
    }
    return at > 1 && held(text, at);
  }

  private static boolean year(byte[] text, int end) {
    boolean digits = true;
    for (int at = end - YEAR; at < end; at++) {
      digits &= digit(text[at]);
    }
    return digits && (end == YEAR || !digit(text[end - YEAR - 1]));
  }

  private static boolean sign(byte b) {
    return b == ' ' || b == ',' || b == '-' || b == ')' || b == ':';
  }

  /** Whether {@code Copyright}, {@code (c} or the sign in a circle ends at a place. */
  private static boolean held(byte[] text, int end) {
    boolean circle = (text[end - 1] & 0xff) == 0xa9 && (text[end - 2] & 0xff) == 0xc2;
    boolean letter = (text[end - 1] | 0x20) == 'c' && text[end - 2] == '(';
    return circle || letter || WORDS.holds(text, NameLetters.begin(text, end), end);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
