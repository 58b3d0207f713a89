package org.mailboxinventory.scanner.detect.name.line;

/** Letters of words that may be names: those of ASCII and every byte beyond it. */
public final class NameLetters {
  private static final int LONGEST = 40;

  private NameLetters() {}

  /** Whether a byte is a letter, or a part of one. */
  public static boolean letter(byte b) {
    return b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }

  /** Whether a byte is a small letter, or a part of a letter beyond ASCII. */
  public static boolean small(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z');
  }

  /** Where the letters end that begin at {@code from}. */
  public static int end(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit && letter(text[at])) {
      at++;
    }
    return at;
  }

  /** Where the word begins that ends at a place; hyphens within it are of it. */
  public static int begin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && (letter(text[at - 1]) || joins(text, at - 1, end))) {
      at--;
    }
    return at;
  }

  private static boolean joins(byte[] text, int at, int end) {
    return text[at] == '-' && at + 1 < end && at > 0 && letter(text[at - 1]);
  }
}
