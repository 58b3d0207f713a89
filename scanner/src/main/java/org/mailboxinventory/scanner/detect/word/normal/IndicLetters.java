package org.mailboxinventory.scanner.detect.word.normal;

import org.mailboxinventory.scanner.text.Octets;

/**
 * Letters of the scripts of India in a text that is normalised: nothing takes their place, so that
 * they are copied without a look at each (Unicode, blocks from Devanagari to Malayalam).
 */
public final class IndicLetters {
  /** The first byte of all of them. */
  public static final int FIRST = 0xe0;

  private static final int BYTES = 3;

  /**
   * Three bytes that begin with {@code E0}, of which the second is from {@code A0} to {@code B7}.
   */
  private static final int LETTER = 0xa0e0;

  private static final int LETTER_BITS = 0xe0ff;
  private static final int UPPER_HALF = 0x18;

  /** The last bytes of digits, and of the two signs that end sentences, in these scripts. */
  private static final int FIRST_SIGN = 0xa4;

  private static final int LAST_SIGN = 0xaf;

  private IndicLetters() {}

  /**
   * Copies letters from {@code from[at, end)} to {@code into[out, …)}, which is as long at least.
   *
   * @param at not before {@code out}
   * @return how many bytes; 0 where a letter begins that must be looked at
   */
  public static int copy(byte[] from, int at, int end, byte[] into, int out) {
    int next = at;
    while (next + Long.BYTES <= end) {
      long eight = Octets.get(from, next);
      if (!isLetter((int) eight)) {
        break;
      }
      // The bytes behind the letter are written again.
      Octets.set(into, out + next - at, eight);
      next += BYTES;
    }
    return next - at;
  }

  private static boolean isLetter(int bytes) {
    int last = (bytes >>> (2 * Byte.SIZE)) & 0xff;
    boolean thai = (bytes >>> Byte.SIZE & UPPER_HALF) == UPPER_HALF;
    return (bytes & LETTER_BITS) == LETTER
        && !thai
        && (last < FIRST_SIGN || last > LAST_SIGN || (bytes & 0x100) == 0);
  }
}
