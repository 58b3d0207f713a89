package org.mailboxinventory.scanner.text;

import java.util.Arrays;

/**
 * Takes the escapes out of a JSON string (RFC 8259), from bytes to bytes, eight at a time where
 * none is. What comes out is UTF-8, a lone surrogate as three bytes. Reused; for one thread.
 */
public final class JsonString {
  private static final long BLANKS = Octets.ONES * ' ' & ~0xffL;

  private byte[] bytes = new byte[1 << 13];
  private int length;
  private int at;
  private boolean loneSurrogate;

  /** The string read last; the bytes from {@link #length()} on mean nothing. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes the string read last has. */
  public int length() {
    return length;
  }

  /** Whether the string read last holds a lone surrogate, so that its bytes are no UTF-8. */
  public boolean loneSurrogate() {
    return loneSurrogate;
  }

  /** Forgets the string. */
  public void clear() {
    Arrays.fill(bytes, 0, length, (byte) 0);
    length = 0;
  }

  /**
   * Reads the string whose first byte after the quote is {@code in[from]} and that ends before
   * {@code to}. Returns the place after its closing quote, or -1 where it is no sound string: bad
   * escapes, control characters, bytes that are not UTF-8.
   */
  public int read(byte[] in, int from, int to) {
    int most = to - from + Long.BYTES;
    if (bytes.length < most) {
      bytes = new byte[most];
    }
    length = 0;
    loneSurrogate = false;
    at = from;
    while (true) {
      plain(in, to);
      if (at == to) {
        return -1;
      }
      byte b = in[at];
      if (b == '"') {
        return at + 1;
      }
      boolean sound = b == '\\' ? escape(in, to) : b < 0 && beyondAscii(in, to);
      if (!sound) {
        return -1;
      }
    }
  }

  /** Copies up to the next byte that is not simply itself. */
  private void plain(byte[] in, int to) {
    int i = at;
    int out = length;
    while (i + Long.BYTES <= to) {
      long x = Octets.get(in, i);
      Octets.set(bytes, out, x);
      long special = special(x);
      if (special != 0) {
        int plain = Octets.first(special);
        at = i + plain;
        length = out + plain;
        return;
      }
      i += Long.BYTES;
      out += Long.BYTES;
    }
    while (i < to && special((in[i] & 0xffL) | BLANKS) == 0) {
      bytes[out++] = in[i++];
    }
    at = i;
    length = out;
  }

  /**
   * The high bit of the first byte that is a quote, a backslash, a control character or beyond
   * ASCII; bits above it mean nothing.
   */
  private static long special(long x) {
    // A quote with its second bit turned is a space's neighbour: one comparison for both.
    long quoteOrControl = (x ^ Octets.ONES * 2) - Octets.ONES * 0x21;
    long backslash = (x ^ Octets.ONES * '\\') - Octets.ONES;
    return (quoteOrControl | backslash | x) & Octets.HIGH;
  }

  private boolean escape(byte[] in, int to) {
    if (at + 1 == to) {
      return false;
    }
    byte letter = in[at + 1];
    if (letter == 'u') {
      return codeUnit(in, to);
    }
    int meant =
        switch (letter) {
          case '"', '\\', '/' -> letter;
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'b' -> '\b';
          case 'f' -> '\f';
          default -> -1;
        };
    bytes[length++] = (byte) meant;
    at += 2;
    return meant >= 0;
  }

  private boolean codeUnit(byte[] in, int to) {
    int unit = hex(in, at + 2, to);
    if (unit < 0) {
      return false;
    }
    at += 6;
    int point = unit;
    if (Character.isHighSurrogate((char) unit)
        && at + 1 < to
        && in[at] == '\\'
        && in[at + 1] == 'u') {
      int low = hex(in, at + 2, to);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        point = Character.toCodePoint((char) unit, (char) low);
        at += 6;
      }
    }
    loneSurrogate |= point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    append(point);
    return true;
  }

  /** Four hexadecimal digits as a number; -1 where they are not that. */
  private static int hex(byte[] in, int from, int to) {
    if (from + 4 > to) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = in[i] < 0 ? -1 : Character.digit(in[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private void append(int point) {
    if (point < 0x80) {
      bytes[length++] = (byte) point;
    } else if (point < 0x800) {
      bytes[length++] = (byte) (0xc0 | point >> 6);
      bytes[length++] = (byte) (0x80 | (point & 0x3f));
    } else {
      if (point < 0x10000) {
        bytes[length++] = (byte) (0xe0 | point >> 12);
      } else {
        bytes[length++] = (byte) (0xf0 | point >> 18);
        bytes[length++] = (byte) (0x80 | (point >> 12 & 0x3f));
      }
      bytes[length++] = (byte) (0x80 | (point >> 6 & 0x3f));
      bytes[length++] = (byte) (0x80 | (point & 0x3f));
    }
  }

  /** Copies the characters beyond ASCII that stand here; false when they are not UTF-8. */
  private boolean beyondAscii(byte[] in, int to) {
    int i = at;
    while (i < to && in[i] < 0) {
      int count = sequence(in, i, to);
      if (count == 0) {
        return false;
      }
      for (int end = i + count; i < end; i++) {
        bytes[length++] = in[i];
      }
    }
    at = i;
    return true;
  }

  /** How many bytes the character takes whose first is {@code in[i]}; 0 when it is none. */
  private static int sequence(byte[] in, int i, int to) {
    int first = in[i] & 0xff;
    int count = Octets.ofLetter(first);
    if (count == 0 || i + count > to) {
      return 0;
    }
    int second = in[i + 1] & 0xff;
    // No longer than need be, no surrogate, nothing above U+10FFFF.
    int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    boolean sound = second >= least && second <= most;
    for (int n = 2; n < count; n++) {
      sound &= (in[i + n] & 0xc0) == 0x80;
    }
    return sound ? count : 0;
  }
}
