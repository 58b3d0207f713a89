package org.mailboxinventory.scanner.detect;

/**
 * Counts UTF-16 code units of UTF-8 text. A lone surrogate, three bytes long, counts as the one
 * unit it was.
 */
final class Utf16 {
  private Utf16() {}

  /** The units of the characters that begin in {@code text[from, to)}. */
  static long units(byte[] text, int from, int to) {
    long units = 0;
    for (int i = from; i < to; i++) {
      int b = text[i];
      // Continuation bytes begin no character; a four-byte sequence is two units.
      units += b >= (byte) 0xc0 || b >= 0 ? 1 : 0;
      units += (b & 0xf8) == 0xf0 ? 1 : 0;
    }
    return units;
  }
}
