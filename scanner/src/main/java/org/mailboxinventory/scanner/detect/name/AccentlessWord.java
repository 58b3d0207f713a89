package org.mailboxinventory.scanner.detect.name;

import java.text.Normalizer;

/**
 * Words with accents as lists without them have them: {@code Rosângela} as {@code Rosangela}. Of
 * the letters of Latin script with two bytes, which are those of Europe's languages.
 */
final class AccentlessWord {
  private static final int FIRST = 0xc0;
  private static final byte[] BASES = bases();
  private static final int LONGEST = 40;

  private AccentlessWord() {}

  /** What is known of {@code text[from, to)} without its accents; 0 where it has none. */
  static int flags(NameWords words, byte[] text, int from, int to) {
    if (to - from > LONGEST) {
      return 0;
    }
    byte[] plain = new byte[LONGEST];
    int length = 0;
    boolean accents = false;
    int at = from;
    while (at < to) {
      int b = text[at] & 0xff;
      if (b < 0x80) {
        plain[length++] = text[at++];
      } else {
        int base = b >= 0xc3 && b <= 0xc5 && at + 1 < to ? base(b, text[at + 1]) : 0;
        if (base == 0) {
          return 0;
        }
        plain[length++] = (byte) base;
        accents = true;
        at += 2;
      }
    }
    return accents ? words.flags(plain, 0, length) : 0;
  }

  private static int base(int lead, byte trail) {
    return BASES[((lead & 0x1f) << 6 | (trail & 0x3f)) - FIRST];
  }

  private static byte[] bases() {
    byte[] bases = new byte[0x180 - FIRST];
    for (int c = FIRST; c < 0x180; c++) {
      char base = Normalizer.normalize(Character.toString((char) c), Normalizer.Form.NFD).charAt(0);
      bases[c - FIRST] = base < 0x80 ? (byte) base : 0;
    }
    return bases;
  }
}
