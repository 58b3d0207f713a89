package org.mailboxinventory.scanner.detect.word;

/**
 * A value of hexadecimal digits behind {@code 0x} that was broken at a line's end, and joined
 * again. Reused; for one thread.
 */
public final class BrokenHex {
  private static final int LONGEST = 66;

  /** So many digits before the break tell it from an ordinary number. */
  private static final int SHORTEST_HEAD = 8;

  private final byte[] joined = new byte[LONGEST];
  private int length;
  private int end;

  /** Joins what begins at a place if it fills the rest of its line and goes on in the next. */
  public boolean join(byte[] text, int from, int textLength) {
    if (from + 1 >= textLength || text[from + 1] != 'x') {
      return false;
    }
    joined[0] = text[from];
    joined[1] = 'x';
    length = 2;
    int at = take(text, from + 2, textLength);
    if (length < SHORTEST_HEAD + 2 || at >= textLength) {
      return false;
    }
    at += text[at] == '\r' ? 1 : 0;
    if (at >= textLength || text[at] != '\n') {
      return false;
    }
    at++;
    while (at < textLength && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    end = take(text, at, textLength);
    return end > at && (end == textLength || !Words.letterOrDigit(text[end]));
  }

  /** Takes digits as far as they go; the end of them. */
  private int take(byte[] text, int from, int textLength) {
    int at = from;
    while (at < textLength && length < LONGEST && isHex(text[at])) {
      joined[length++] = text[at++];
    }
    return at;
  }

  private static boolean isHex(byte b) {
    return AnchorScanner.isDigit(b) || (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
  }

  /** The two parts without the break. */
  public byte[] joined() {
    return joined;
  }

  /** How long both are together. */
  public int length() {
    return length;
  }

  /** Where the second part ends in the window. */
  public int end() {
    return end;
  }
}
