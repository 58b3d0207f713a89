package org.mailboxinventory.scanner.detect.name.list;

/**
 * How words of a list begin that are written in Devanagari: a bit for each beginning of up to three
 * letters. Where any word may begin a name, as there are no capitals, it dismisses most of them
 * before they are read. In UTF-8 a letter is {@code E0}, then {@code A4} or {@code A5}, then one of
 * 64 (Unicode, "Devanagari").
 */
final class DevanagariBeginnings {
  private static final int LETTERS = 3;
  private static final int BITS = 7;

  private final long[] known = new long[1 << (LETTERS * BITS - 6)];

  void add(byte[] word) {
    int beginning = beginning(word, 0, word.length);
    known[beginning >>> 6] |= 1L << beginning;
  }

  /** Whether a word of the list begins like the one at {@code at} of a text of that length. */
  boolean holds(byte[] text, int at, int length) {
    int beginning = beginning(text, at, length);
    return ((known[beginning >>> 6] >>> beginning) & 1) != 0;
  }

  /** The letters that come first, 0 for each that is not there. */
  private static int beginning(byte[] text, int from, int length) {
    int beginning = 0;
    int at = from;
    for (int letter = 0; letter < LETTERS; letter++) {
      beginning <<= BITS;
      if (NameWords.devanagari(text, at, length) && at + 2 < length) {
        beginning |= ((text[at + 1] & 1) << 6) | (text[at + 2] & 0x3f);
        at += 3;
      }
    }
    return beginning;
  }
}
