package org.mailboxinventory.scanner.text;

import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Encodes UTF-16 into UTF-8 and hands it on in pieces, so that a long text is never held whole. A
 * pair of surrogates may be cut between calls.
 */
public final class Utf8Writer extends Writer {
  /** Room for what one character and half a pair before it may take. */
  private static final int WIDEST = 8;

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final LoneSurrogate lone;
  private final Piece piece;
  private int filled;
  private char high;

  /** Takes a piece of UTF-8, which belongs to the writer again after the call. */
  @FunctionalInterface
  public interface Piece {
    void accept(byte[] utf8, int from, int to);
  }

  /** What becomes of half a pair, which UTF-8 cannot express. */
  public enum LoneSurrogate {
    /** One question mark, as the JDK's encoders write. */
    QUESTION_MARK,
    /** Three bytes, as in WTF-8: nothing is lost. */
    THREE_BYTES
  }

  /**
   * A writer with a buffer of its own.
   *
   * @param size of the buffer in bytes, at least 8
   */
  public Utf8Writer(int size, LoneSurrogate lone, Piece piece) {
    this.bytes = new byte[Math.max(size, WIDEST)];
    this.lone = lone;
    this.piece = piece;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    int end = from + length;
    int at = from;
    while (at < end) {
      if (filled > bytes.length - WIDEST) {
        flush();
      }
      if (high == 0) {
        at += ascii(chars, at, Math.min(end - at, bytes.length - filled));
      }
      if (at < end && filled <= bytes.length - WIDEST) {
        put(chars[at++]);
      }
    }
  }

  /** Takes the ASCII characters that come first, four at once; says how many there were. */
  private int ascii(char[] chars, int from, int length) {
    byte[] into = bytes;
    int base = filled;
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
    filled = base + done;
    return done;
  }

  private void put(char next) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(next)) {
        four(Character.toCodePoint(first, next));
        return;
      }
      lone(first);
    }
    if (Character.isHighSurrogate(next)) {
      high = next;
    } else if (Character.isLowSurrogate(next)) {
      lone(next);
    } else if (next < 0x80) {
      bytes[filled++] = (byte) next;
    } else if (next < 0x800) {
      bytes[filled++] = (byte) (0xC0 | (next >> 6));
      bytes[filled++] = (byte) (0x80 | (next & 0x3F));
    } else {
      three(next);
    }
  }

  private void lone(char surrogate) {
    switch (lone) {
      case QUESTION_MARK -> bytes[filled++] = '?';
      case THREE_BYTES -> three(surrogate);
    }
  }

  private void three(char c) {
    bytes[filled++] = (byte) (0xE0 | (c >> 12));
    bytes[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[filled++] = (byte) (0x80 | (c & 0x3F));
  }

  private void four(int codePoint) {
    bytes[filled++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[filled++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[filled++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[filled++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  /** Hands on what is here, but for half a pair. */
  @Override
  public void flush() {
    if (filled > 0) {
      piece.accept(bytes, 0, filled);
      filled = 0;
    }
  }

  /** Hands on everything; the writer can be used for another text afterwards. */
  public void finish() {
    if (high != 0) {
      if (filled > bytes.length - WIDEST) {
        flush();
      }
      lone(high);
      high = 0;
    }
    flush();
  }

  /** The same as {@link #finish}. */
  @Override
  public void close() {
    finish();
  }
}
