package org.mailboxinventory.scanner.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text at a time, in one number whose lowest byte is the first. What is asked of
 * each byte is answered in its highest bit; all other bits are 0.
 */
public final class Octets {
  /** The highest bit of each byte. */
  public static final long HIGH = 0x8080808080808080L;

  /** The lowest bit of each byte. */
  public static final long ONES = 0x0101010101010101L;

  /** What tells capitals from small letters, in each byte. */
  public static final long CASE = 0x20 * ONES;

  private static final long LOW7 = 0x7f7f7f7f7f7f7f7fL;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Octets() {}

  /** {@code text[at, at + 8)}. */
  public static long get(byte[] text, int at) {
    return (long) LONGS.get(text, at);
  }

  /** Writes them there. */
  public static void set(byte[] text, int at, long eight) {
    LONGS.set(text, at, eight);
  }

  /** Which bytes are {@code b}, a character of ASCII. */
  public static long equal(long x, int b) {
    long other = x ^ (b * ONES);
    return ~(((other & LOW7) + LOW7) | other) & HIGH;
  }

  /** Which bytes are below the first printable character of ASCII. */
  public static long controls(long x) {
    return ~(x | (x << 1) | (x << 2)) & HIGH;
  }

  /** Which bytes are digits of ASCII. */
  public static long digits(long x) {
    long digit = x ^ (0x30 * ONES);
    return ~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH;
  }

  /** Which bytes are letters of ASCII. */
  public static long letters(long x) {
    long lower = (x | CASE) & LOW7;
    return (lower + 0x1f * ONES) & ~(lower + 0x05 * ONES) & ~x & HIGH;
  }

  /** Which bytes are capitals of ASCII. */
  public static long capitals(long x) {
    long low = x & LOW7;
    return (low + 0x3f * ONES) & ~(low + 0x25 * ONES) & ~x & HIGH;
  }

  /** Of bytes that are {@link #letters}, which are small. */
  public static long smalls(long letters, long x) {
    return letters & ((x & CASE) << 2);
  }

  /**
   * Of how many bytes of UTF-8 the letter beyond ASCII is whose first one is {@code first}, from 0
   * to 255; 0 where none begins so (RFC 3629).
   */
  public static int ofLetter(int first) {
    return first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /** The place of the last byte whose bit is set in {@code marks}, which are not 0. */
  public static int last(long marks) {
    return 7 - (Long.numberOfLeadingZeros(marks) >>> 3);
  }

  /** The place of the first byte whose bit is set in {@code marks}, which are not 0. */
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Where the letters of ASCII end that begin at {@code from}; at most {@code to}. */
  public static int lettersEnd(byte[] text, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long others = ~letters(get(text, at)) & HIGH;
      if (others != 0) {
        return at + first(others);
      }
    }
    while (at < to && ((text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z')) {
      at++;
    }
    return at;
  }
}
