package org.mailboxinventory.scanner.extract.body;

/** Encodes UTF-16 into UTF-8 and hands it on in pieces. */
public final class Utf8Buffer {
  private final byte[] bytes;
  private final Piece piece;
  private int filled;
  private char high;

  /** Takes a piece of UTF-8. */
  @FunctionalInterface
  public interface Piece {
    void accept(byte[] utf8, int from, int to);
  }

  /** A buffer of {@code size} bytes, at least 8. */
  public Utf8Buffer(int size, Piece piece) {
    this.bytes = new byte[size];
    this.piece = piece;
  }

  /** Adds characters; a pair of surrogates may be cut between calls, a lone one is three bytes. */
  public void append(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (filled > bytes.length - 8) {
        flush();
      }
      char c = chars[i];
      if (c < 0x80 && high == 0) {
        bytes[filled++] = (byte) c;
      } else {
        wide(c);
      }
    }
  }

  /** Hands on what is here, but for half a pair. */
  public void flush() {
    if (filled > 0) {
      piece.accept(bytes, 0, filled);
      filled = 0;
    }
  }

  /** Hands on everything. */
  public void finish() {
    if (high != 0) {
      three(high);
      high = 0;
    }
    flush();
  }

  private void wide(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        four(Character.toCodePoint(first, c));
        return;
      }
      three(first);
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (c < 0x80) {
      bytes[filled++] = (byte) c;
    } else if (c < 0x800) {
      bytes[filled++] = (byte) (0xC0 | (c >> 6));
      bytes[filled++] = (byte) (0x80 | (c & 0x3F));
    } else {
      three(c);
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
}
