package org.mailboxinventory.scanner.detect.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Knows from the first letters of nearly every word that it begins no phrase: a table small enough
 * for the fastest cache.
 */
public final class FirstLetters {
  private static final long HIGH = Octets.HIGH;
  private static final int KEY_BITS = 17;

  /** So many bytes of a word of ASCII letters are looked at; of others half as many. */
  static final int LETTERS = 8;

  /** Stands for every letter whose capital has other bytes. */
  private static final byte CASED = 1;

  /** Each byte of a letter or digit, letters in lower case; 0 for all others. */
  private static final byte[] LETTER = new byte[256];

  static {
    for (int b = 0; b < 256; b++) {
      boolean digit = AnchorScanner.isDigit((byte) b);
      int small = !AnchorScanner.isWord((byte) b) ? 0 : digit ? b : b | 0x20;
      LETTER[b] = (byte) (b < 0x80 ? small : (b >= 0xc0 && b < 0xe0) ? CASED : b);
    }
  }

  private final long[] begins;

  /** How many digits the longest number has that a phrase begins with; 0 when none does. */
  private int digits;

  FirstLetters() {
    this(new long[1 << (KEY_BITS - 6)]);
  }

  private FirstLetters(long[] begins) {
    this.begins = begins;
  }

  void write(DataOutputStream out) throws IOException {
    StoredArrays.write(begins, out);
    out.writeInt(digits);
  }

  static FirstLetters read(DataInputStream in) throws IOException {
    FirstLetters read = new FirstLetters(StoredArrays.longs(in));
    read.digits = in.readInt();
    return read;
  }

  /** A phrase begins with the word at {@code at}. */
  void add(byte[] phrase, int at) {
    int key = key(letters(phrase, at, phrase.length));
    begins[key >>> 6] |= 1L << key;
    int end = at;
    while (end < phrase.length && AnchorScanner.isDigit(phrase[end])) {
      end++;
    }
    digits = Math.max(digits, end - at);
  }

  /**
   * 1 when a word may begin a phrase, else 0: a number, since which it is cannot be foretold.
   *
   * @param letters the first eight bytes of the word, and of what follows it
   * @param any whether all words count that begin beyond ASCII
   */
  int mayBegin(long letters, boolean any) {
    int key = key(letters);
    long may = begins[key >>> 6] >>> key;
    long beyond = any ? letters >>> 7 : 0;
    return (int) ((may | beyond) & 1);
  }

  /** How many digits the longest number has that a phrase begins with; 0 when none does. */
  int digits() {
    return digits;
  }

  /** Of the first letters of a word, up to where its capitals begin another. */
  private static int key(long x) {
    long letters = Octets.letters(x) | (x & HIGH);
    long smalls = Octets.smalls(letters, x);
    long camel = letters & ~x & ~smalls & (smalls << 8);
    long stop = (~letters & HIGH) | camel;
    // All bits below the first byte that is no letter of this word; all bits when there is none.
    long word = ((stop & -stop) >>> 7) - 1;
    long plain = (x | Octets.CASE) & word;
    boolean mixed = ((x & HIGH & word) != 0 && !caseless((int) x & 0xff)) || word == 0;
    long hash = (mixed ? mixed((int) x) : plain) * 0x9e3779b97f4a7c15L;
    return (int) (hash >>> (64 - KEY_BITS));
  }

  /** Whether a letter that begins with this byte is of a script without capitals. */
  private static boolean caseless(int first) {
    return first == 0xe0 || first >= 0xe3;
  }

  private static long mixed(int four) {
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
    return word & 0xffffffffL;
  }

  /** The bytes from {@code at} on, as far as the text goes. */
  static long letters(byte[] text, int at, int length) {
    long letters = 0;
    for (int i = 0; at + i < length && i < LETTERS; i++) {
      letters |= (text[at + i] & 0xffL) << (8 * i);
    }
    return letters;
  }
}
