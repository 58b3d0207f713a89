package org.mailboxinventory.scanner.source.graph;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects characters as UTF-8, chunk by chunk, so that a long text is never held as a string too.
 * A lone surrogate becomes a question mark.
 */
final class Utf8Buffer extends Writer {
  private static final int KEPT = 1 << 20;

  private byte[] bytes = new byte[32 << 10];
  private int count;
  private char high;

  @Override
  public void write(char[] chars, int from, int length) {
    int end = from + length;
    int at = from;
    ensure(3L * length + 3);
    if (high == 0) {
      while (at < end && chars[at] < 0x80) {
        bytes[count++] = (byte) chars[at++];
      }
    }
    while (at < end) {
      put(chars[at++]);
    }
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
