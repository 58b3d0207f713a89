package org.mailboxinventory.scanner.source.graph;

import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Collects characters as UTF-8, chunk by chunk, so that a long text is never held as a string too.
 * A lone surrogate becomes a question mark.
 */
final class Utf8Buffer extends Writer {
  private static final int KEPT = 1 << 20;
  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[32 << 10];
  private int count;
  private char high;

  @Override
  public void write(char[] chars, int from, int length) {
    int end = from + length;
    ensure(3L * length + 3);
    int at = from;
    while (at < end) {
      if (high == 0) {
        at += ascii(chars, at, end - at);
      }
      if (at < end) {
        put(chars[at++]);
      }
    }
  }

  /** Takes the ASCII characters that come first, four at once; says how many there were. */
  private int ascii(char[] chars, int from, int length) {
    byte[] into = bytes;
    int base = count;
    int done = 0;
    while (done + 4 <= length) {
      char a = chars[from + done];
      char b = chars[from + done + 1];
      char c = chars[from + done + 2];
      char d = chars[from + done + 3];
      if ((a | b | c | d) >= 0x80) {
        break;
      }
      FOUR_BYTES.set(into, base + done, a | (b << 8) | (c << 16) | (d << 24));
      done += 4;
    }
    while (done < length && chars[from + done] < 0x80) {
      into[base + done] = (byte) chars[from + done];
      done++;
    }
    count = base + done;
    return done;
  }

  private void put(char next) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(next)) {
        supplementary(Character.toCodePoint(first, next));
        return;
      }
      bytes[count++] = '?';
    }
    if (next < 0x80) {
      bytes[count++] = (byte) next;
    } else if (next < 0x800) {
      bytes[count++] = (byte) (0xC0 | (next >> 6));
      bytes[count++] = (byte) (0x80 | (next & 0x3F));
    } else if (Character.isHighSurrogate(next)) {
      high = next;
    } else if (Character.isLowSurrogate(next)) {
      bytes[count++] = '?';
    } else {
      bytes[count++] = (byte) (0xE0 | (next >> 12));
      bytes[count++] = (byte) (0x80 | ((next >> 6) & 0x3F));
      bytes[count++] = (byte) (0x80 | (next & 0x3F));
    }
  }

  private void supplementary(int codePoint) {
    bytes[count++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[count++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[count++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[count++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  private void ensure(long more) {
    long needed = count + more;
    if (needed > Integer.MAX_VALUE - 16) {
      throw new OutOfMemoryError("a text is longer than an array can hold");
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, needed + needed / 2));
    }
  }

  /** What was collected; the buffer is empty afterwards. */
  byte[] take() {
    ensure(1);
    if (high != 0) {
      bytes[count++] = '?';
      high = 0;
    }
    byte[] taken = Arrays.copyOf(bytes, count);
    count = 0;
    if (bytes.length > KEPT) {
      bytes = new byte[KEPT];
    }
    return taken;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
