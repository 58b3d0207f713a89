package org.mailboxinventory.scanner.text.written;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A few letters of ASCII that are looked for in bytes, which most bytes are passed over for. */
public final class Sign {
  private final byte[] letters;

  /** How far on the sign's last byte may be at the earliest, by the byte seen instead. */
  private final int[] shift = new int[256];

  /** {@code letters}: all of ASCII. */
  public Sign(String letters) {
    this.letters = letters.getBytes(StandardCharsets.US_ASCII);
    int length = this.letters.length;
    Arrays.fill(shift, length);
    for (int i = 0; i < length - 1; i++) {
      shift[this.letters[i]] = length - 1 - i;
    }
  }

  /** How many letters it has. */
  public int length() {
    return letters.length;
  }

  /** Where it begins next; -1 for nowhere. */
  public int next(byte[] text, int from, int to) {
    int last = letters.length - 1;
    for (int end = from + last; end < to; end += shift[text[end] & 0xFF]) {
      if (text[end] == letters[last] && isAt(text, end - last)) {
        return end - last;
      }
    }
    return -1;
  }

  /** The next one that begins a line; -1 for none. */
  int nextLine(byte[] text, int from, int to) {
    int at = next(text, from, to);
    while (at > 0 && !Lines.isEnd(text[at - 1])) {
      at = next(text, at + 1, to);
    }
    return at;
  }

  boolean isAt(byte[] text, int at) {
    return text.length - at >= letters.length
        && Arrays.equals(letters, 0, letters.length, text, at, at + letters.length);
  }
}
