package org.mailboxinventory.scanner.text;

import java.util.Arrays;

/**
 * Encodes strings as UTF-8, and a lone surrogate as the three bytes it would be (WTF-8), so that
 * every code unit can be counted back. Reused; for one thread.
 */
public final class Wtf8 {
  private byte[] bytes = new byte[8192];
  private int length;

  /** The bytes of the string encoded last; those from {@link #length()} on mean nothing. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Encodes {@code text} over what was there. */
  public Wtf8 encode(String text) {
    int count = text.length();
    if (bytes.length < count * 3L) {
      bytes = new byte[Math.toIntExact(count * 3L)];
    }
    int at = 0;
    int i = 0;
    while (i < count) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xc0 | c >> 6);
        bytes[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        at = pair(Character.toCodePoint(c, text.charAt(++i)), at);
      } else {
        bytes[at++] = (byte) (0xe0 | c >> 12);
        bytes[at++] = (byte) (0x80 | (c >> 6 & 0x3f));
        bytes[at++] = (byte) (0x80 | (c & 0x3f));
      }
      i++;
    }
    length = at;
    return this;
  }

  /** Forgets what was encoded. */
  public void clear() {
    Arrays.fill(bytes, 0, length, (byte) 0);
    length = 0;
  }

  private int pair(int codePoint, int from) {
    bytes[from] = (byte) (0xf0 | codePoint >> 18);
    bytes[from + 1] = (byte) (0x80 | (codePoint >> 12 & 0x3f));
    bytes[from + 2] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
    bytes[from + 3] = (byte) (0x80 | (codePoint & 0x3f));
    return from + 4;
  }
}
