package org.mailboxinventory.scanner.extract.sheet;

import java.util.Arrays;

/** The characters of one cell or string as they come, and as UTF-8. Reused; for one thread. */
final class CellText {
  private char[] chars = new char[256];
  private int length;
  private byte[] utf8 = new byte[256];
  private int bytes;

  void clear() {
    length = 0;
  }

  void add(char[] from, int at, int count) {
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
    }
    System.arraycopy(from, at, chars, length, count);
    length += count;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  /** Whether it is a whole number written with digits alone. */
  boolean isDigits() {
    for (int i = 0; i < length; i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return false;
      }
    }
    return length > 0;
  }

  /** Its value as a number of a string; negative when it is none. */
  int index() {
    int value = 0;
    for (int i = 0; i < length; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9 || value > 100_000_000) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return length == 0 ? -1 : value;
  }

  /** Its UTF-8, at the front; {@link #bytes} says how long. Valid until the next call. */
  byte[] utf8() {
    if (utf8.length < 3 * length) {
      utf8 = new byte[Math.max(3 * length, utf8.length * 2)];
    }
    bytes = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        utf8[bytes++] = (byte) c;
      } else if (c < 0x800) {
        utf8[bytes++] = (byte) (0xC0 | (c >> 6));
        utf8[bytes++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(chars[i + 1])) {
        pair(Character.toCodePoint(c, chars[++i]));
      } else {
        utf8[bytes++] = (byte) (0xE0 | (c >> 12));
        utf8[bytes++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        utf8[bytes++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return utf8;
  }

  int bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private void pair(int point) {
    utf8[bytes++] = (byte) (0xF0 | (point >> 18));
    utf8[bytes++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    utf8[bytes++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    utf8[bytes++] = (byte) (0x80 | (point & 0x3F));
  }
}
