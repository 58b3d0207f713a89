package org.mailboxinventory.scanner.detect;

/**
 * Knows from the first letters of nearly every word that it begins no phrase: a table small enough
 * for the fastest cache.
 */
final class FirstLetters {
  private static final int KEY_BITS = 16;

  /** So many letters of a word are looked at. */
  private static final int LETTERS = 4;

  /** Stands for every letter whose capital has other bytes. */
  private static final byte CASED = 1;

  /** Each byte of a letter or digit, letters in lower case; 0 for all others. */
  private static final byte[] LETTER = new byte[256];

  static {
    for (int b = 0; b < 256; b++) {
      boolean digit = SpanPass.isDigit((byte) b);
      int small = !SpanPass.isWord((byte) b) ? 0 : digit ? b : b | 0x20;
      LETTER[b] = (byte) (b < 0x80 ? small : (b >= 0xc0 && b < 0xe0) ? CASED : b);
    }
  }

  private final long[] begins = new long[1 << (KEY_BITS - 6)];
  private boolean digits;

  /** A phrase begins with the word at {@code at}. */
  void add(byte[] phrase, int at) {
    int key = key(phrase, at, phrase.length);
    begins[key >>> 6] |= 1L << key;
    digits |= SpanPass.isDigit(phrase[at]);
  }

  /** Whether a word that begins at {@code at} may begin a phrase. */
  boolean mayBegin(byte[] text, int at, int length) {
    int key = key(text, at, length);
    return (begins[key >>> 6] >>> key & 1) != 0;
  }

  /** Whether some phrase begins with a digit. */
  boolean digits() {
    return digits;
  }

  /** Of the first letters of a word, up to where its capitals begin another. */
  private static int key(byte[] text, int at, int length) {
    int end = Math.min(at + LETTERS, length);
    boolean digits = SpanPass.isDigit(text[at]);
    int key = 0;
    for (int i = at; i < end; i++) {
      byte b = text[i];
      byte letter = LETTER[b & 0xff];
      boolean camel = i > at && b >= 'A' && b <= 'Z' && text[i - 1] >= 'a';
      if (letter == 0 || camel || SpanPass.isDigit(b) != digits) {
        break;
      }
      key = (key + (letter & 0xff)) * 0x9e3779b1;
      if (letter == CASED) {
        break;
      }
    }
    return key >>> (32 - KEY_BITS);
  }
}
