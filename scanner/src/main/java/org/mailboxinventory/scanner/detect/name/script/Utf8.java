package org.mailboxinventory.scanner.detect.name.script;

/** Characters of a text of bytes, those of up to three bytes: no script here has others. */
final class Utf8 {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

  /** Characters from here on are of Han, Kana and Hangul. */
  static final int SMALL = 0x1100;

  private static final boolean[] LETTERS = letters();

  private Utf8() {}

  /** How many bytes the character at {@code at} has, as far as the text goes. */
  static int width(byte[] text, int at, int length) {
    int b = text[at] & 0xff;
    int width = b < 0xc0 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    return Math.min(width, length - at);
  }

  /** The character at {@code at}; 0 where there is none, or one of four bytes. */
  static int at(byte[] text, int at, int length) {
    if (at < 0 || at >= length) {
      return 0;
    }
    int b = text[at];
    if (b >= 0) {
      return b;
    }
    if ((b & 0xe0) == 0xc0) {
      return at + 1 < length ? (b & 0x1f) << 6 | (text[at + 1] & 0x3f) : 0;
    }
    return (b & 0xf0) == 0xe0 && at + 2 < length
        ? (b & 0x0f) << 12 | (text[at + 1] & 0x3f) << 6 | (text[at + 2] & 0x3f)
        : 0;
  }

  /** Where the character before {@code at} begins; -1 at the begin of the text. */
  static int before(byte[] text, int at) {
    int before = at - 1;
    while (before > 0 && (text[before] & 0xc0) == 0x80 && at - before < 4) {
      before--;
    }
    return before;
  }

  /** A letter, or a mark that belongs to one. */
  static boolean letter(int c) {
    return c < SMALL ? LETTERS[c] : byUnicode(c);
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[SMALL];
    for (int c = 0; c < SMALL; c++) {
      letters[c] = byUnicode(c);
    }
    return letters;
  }

  private static boolean byUnicode(int c) {
    return Character.isLetter(c) || (MARKS >>> Character.getType(c) & 1) != 0;
  }
}
