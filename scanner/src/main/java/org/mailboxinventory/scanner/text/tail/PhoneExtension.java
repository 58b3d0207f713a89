package org.mailboxinventory.scanner.text.tail;

import org.mailboxinventory.scanner.text.Signs;

/** The extension of a telephone, glued to its number: {@code 747-661-8252x2257}. */
public final class PhoneExtension {
  /** A number has so many digits that an extension follows: behind fewer an x parts measures. */
  private static final int FEWEST = 7;

  private static final int MOST = 6;

  private static final Signs PARTS = Signs.of(" ()+.-/");

  private PhoneExtension() {}

  /** Whether {@code text[from, to)} is digits in groups, and an extension is all that follows. */
  public static boolean follows(byte[] text, int from, int to, int length) {
    byte first = text[to];
    if (first != 'x' && first != 'X' && first != 'e') {
      return false;
    }
    int at = first == 'e' ? pastWord(text, to, length) : to + 1;
    int end = at;
    while (end < length && digit(text[end])) {
      end++;
    }
    boolean whole = end > at && end - at <= MOST;
    return whole
        && (end == length || !Character.isLetterOrDigit(text[end]))
        && grouped(text, from, to);
  }

  private static int pastWord(byte[] text, int from, int length) {
    boolean word = from + 3 < length && text[from + 1] == 'x' && text[from + 2] == 't';
    int at = word ? from + 3 : length;
    return at < length && text[at] == '.' ? at + 1 : at;
  }

  private static boolean grouped(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      if (digit(text[i])) {
        digits++;
      } else if (!PARTS.has(text[i])) {
        return false;
      }
    }
    return digits >= FEWEST && digits < to - from;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
