package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where words begin that may begin a phrase, eight bytes at a time. Words are those of {@link
 * WordIndex}.
 */
final class WordStarts {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW7 = 0x7f7f7f7f7f7f7f7fL;
  private static final long ONES = 0x0101010101010101L;
  private static final long CASE = 0x20 * ONES;

  private WordStarts() {}

  /** Hears where words begin, from left to right. */
  interface Heard {
    void word(int at);
  }

  /**
   * Looks at the words that begin in {@code text[from, to)}.
   *
   * @param ceiling the text's end
   * @param scripts also hears every run of letters beyond ASCII, whatever it begins with, since
   *     phrases may stand inside of it
   */
  static void scan(
      byte[] text,
      int from,
      int to,
      int ceiling,
      FirstLetters first,
      boolean scripts,
      Heard heard) {
    boolean digits = first.digits();
    byte before = from == 0 ? (byte) ' ' : text[from - 1];
    // Of each kind of byte, whether the one before the block is of it, as the lowest of eight bits.
    long letterBefore = isLetter(before) ? 0x80 : 0;
    long smallBefore = before >= 'a' && before <= 'z' ? 0x80 : 0;
    long highBefore = before < 0 ? 0x80 : 0;
    long digitBefore = SpanPass.isDigit(before) ? 0x80 : 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = (long) LONGS.get(text, i);
      long high = x & HIGH;
      long lower = (x | CASE) & LOW7;
      long ascii = (lower + 0x1f * ONES) & ~(lower + 0x05 * ONES) & ~x & HIGH;
      long letters = ascii | high;
      long smalls = ascii & ((x & CASE) << 2);
      long begins = letters & ~((letters << 8) | letterBefore);
      begins |= ascii & ~smalls & ((smalls << 8) | smallBefore);
      letterBefore = letters >>> 56;
      smallBefore = smalls >>> 56;
      if (scripts) {
        begins |= high & ~((high << 8) | highBefore);
        highBefore = high >>> 56;
      }
      if (digits) {
        long digit = x ^ (0x30 * ONES);
        long digital = ~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH;
        begins |= digital & ~((digital << 8) | digitBefore);
        digitBefore = digital >>> 56;
      }
      while (begins != 0) {
        int at = i + (Long.numberOfTrailingZeros(begins) >>> 3);
        begins &= begins - 1;
        if ((scripts && text[at] < 0) || first.mayBegin(text, at, ceiling)) {
          heard.word(at);
        }
      }
    }
    for (; i < to; i++) {
      if (begins(text, i, scripts)
          && ((scripts && text[i] < 0) || first.mayBegin(text, i, ceiling))) {
        heard.word(i);
      }
    }
  }

  private static boolean isLetter(byte b) {
    return b < 0 || (SpanPass.isWord(b) && !SpanPass.isDigit(b));
  }

  private static boolean begins(byte[] text, int at, boolean scripts) {
    byte b = text[at];
    if (!WordIndex.letterOrDigit(b)) {
      return false;
    }
    byte before = at == 0 ? (byte) ' ' : text[at - 1];
    boolean digit = SpanPass.isDigit(b);
    return !WordIndex.letterOrDigit(before)
        || SpanPass.isDigit(before) != digit
        || (b >= 'A' && b <= 'Z' && before >= 'a' && before <= 'z')
        || (scripts && b < 0 && before >= 0);
  }
}
