package org.mailboxinventory.scanner.extract.body;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches text eight bytes at a time. */
final class EightBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private EightBytes() {}

  /** Where {@code wanted} stands first in {@code b[from, to)}; {@code to} when nowhere. */
  static int find(byte[] b, int from, int to, byte wanted) {
    int at = from;
    for (long each = wanted * EACH; at + Long.BYTES <= to; at += Long.BYTES) {
      long found = zeros((long) LONGS.get(b, at) ^ each);
      if (found != 0) {
        return at + first(found);
      }
    }
    while (at < to && b[at] != wanted) {
      at++;
    }
    return at;
  }

  /** Where the first byte above ASCII stands; {@code to} when all are ASCII. */
  static int endOfAscii(byte[] b, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long high = (long) LONGS.get(b, at) & HIGH_BITS;
      if (high != 0) {
        return at + first(high);
      }
    }
    while (at < to && b[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The first place where running text may not go on as it stands: a less-than sign, an ampersand,
   * a control character, or a space with one of these or another space behind it. {@code to - 8} or
   * more when there is none before.
   */
  static int endOfWords(byte[] b, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to) {
      long x = (long) LONGS.get(b, at);
      long space = zeros(x ^ (' ' * EACH));
      long end = zeros(x ^ ('<' * EACH)) | zeros(x ^ ('&' * EACH)) | controls(x);
      end |= space & ((end | space) >>> Byte.SIZE);
      if (end != 0) {
        return at + first(end);
      }
      // What follows a space in the eighth place is seen next time.
      at += space < 0 ? Long.BYTES - 1 : Long.BYTES;
    }
    return at;
  }

  /** The high bit of each byte that is zero. */
  private static long zeros(long x) {
    return ~(((x & LOW_BITS) + LOW_BITS) | x) & HIGH_BITS;
  }

  /** The high bit of each byte below 0x20. */
  private static long controls(long x) {
    return ~(x | (x << 1) | (x << 2)) & HIGH_BITS;
  }

  private static int first(long bits) {
    return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
  }
}
