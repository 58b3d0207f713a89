package org.mailboxinventory.scanner.detect.word;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts UTF-16 code units of UTF-8 text. A lone surrogate, three bytes long, counts as the one
 * unit it was.
 */
public final class Utf16 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;

  private Utf16() {}

  /** The units of the characters that begin in {@code text[from, to)}. */
  public static long units(byte[] text, int from, int to) {
    long units = 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = (long) LONGS.get(text, i);
      // Continuation bytes (10xxxxxx) begin no character; a four-byte sequence (11110xxx) is two
      // units.
      long continuation = x & ~(x << 1) & HIGH;
      long four = x & (x << 1) & (x << 2) & (x << 3) & HIGH;
      units += 8 - Long.bitCount(continuation) + Long.bitCount(four);
    }
    for (; i < to; i++) {
      int b = text[i];
      units += b >= (byte) 0xc0 || b >= 0 ? 1 : 0;
      units += (b & 0xf0) == 0xf0 ? 1 : 0;
    }
    return units;
  }
}
