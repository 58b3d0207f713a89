package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Knows from the first letters of nearly every word that it begins no phrase: a table small enough
 * for the fastest cache.
 */
final class FirstLetters {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
    int four = at + LETTERS <= length ? (int) INTS.get(text, at) : four(text, at, length);
    int first = four & 0xff;
    int word = LETTER[first] & 0xff;
    int before = first;
    int shift = 8;
    while (shift < 32 && word >>> (shift - 8) != CASED) {
      int b = four >>> shift & 0xff;
      int letter = LETTER[b] & 0xff;
      boolean camel = b >= 'A' && b <= 'Z' && before >= 'a';
      if (letter == 0 || camel || (letter <= '9') != (first <= '9')) {
        break;
      }
      word |= letter << shift;
      before = b;
      shift += 8;
    }
    return (word * 0x9e3779b1) >>> (32 - KEY_BITS);
  }

  private static int four(byte[] text, int at, int length) {
    int four = 0;
    for (int i = 0; at + i < length && i < LETTERS; i++) {
      four |= (text[at + i] & 0xff) << (8 * i);
    }
    return four;
  }
}
