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
   * @param all also hears words that follow a digit or a single small letter, and every run of
   *     letters beyond ASCII, whatever it begins with, since phrases may stand inside of it
   */
  static void scan(
      byte[] text, int from, int to, int ceiling, FirstLetters first, boolean all, Heard heard) {
    boolean digits = all && first.digits();
    byte before = from == 0 ? (byte) ' ' : text[from - 1];
    // The same masks for the eight bytes before: of them, only the last byte counts.
    long lastLetters = isLetter(before) ? HIGH : 0;
    long lastDigits = SpanPass.isDigit(before) ? HIGH : 0;
    long lastHigh = before < 0 ? HIGH : 0;
    long lastSmalls = smallsBefore(text, from);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = (long) LONGS.get(text, i);
      long high = x & HIGH;
      long lower = (x | CASE) & LOW7;
      long ascii = (lower + 0x1f * ONES) & ~(lower + 0x05 * ONES) & ~x & HIGH;
      long letters = ascii | high;
      long digit = x ^ (0x30 * ONES);
      long digital = ~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH;
      long smalls = ascii & ((x & CASE) << 2);
      long after = (smalls << 8) | (lastSmalls >>> 56);
      long begins;
      if (all) {
        begins = letters & ~((letters << 8) | (lastLetters >>> 56));
        begins |= ascii & ~smalls & after;
        begins |= high & ~((high << 8) | (lastHigh >>> 56));
        begins |= digits ? digital & ~((digital << 8) | (lastDigits >>> 56)) : 0;
      } else {
        long words = letters | digital;
        begins = letters & ~((words << 8) | ((lastLetters | lastDigits) >>> 56));
        begins |= ascii & ~smalls & after & ((smalls << 16) | (lastSmalls >>> 48));
      }
      lastLetters = letters;
      lastDigits = digital;
      lastHigh = high;
      lastSmalls = smalls;
      while (begins != 0) {
        int at = i + (Long.numberOfTrailingZeros(begins) >>> 3);
        begins &= begins - 1;
        if ((all && text[at] < 0) || first.mayBegin(text, at, ceiling)) {
          heard.word(at);
        }
      }
    }
    for (; i < to; i++) {
      if (begins(text, i, all) && ((all && text[i] < 0) || first.mayBegin(text, i, ceiling))) {
        heard.word(i);
      }
    }
  }

  private static boolean isLetter(byte b) {
    return b < 0 || (SpanPass.isWord(b) && !SpanPass.isDigit(b));
  }

  private static boolean isSmall(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static long smallsBefore(byte[] text, int at) {
    long last = at > 0 && isSmall(text[at - 1]) ? 0x80L << 56 : 0;
    return at > 1 && isSmall(text[at - 2]) ? last | 0x80L << 48 : last;
  }

  private static boolean begins(byte[] text, int at, boolean all) {
    byte b = text[at];
    byte before = at == 0 ? (byte) ' ' : text[at - 1];
    boolean digit = SpanPass.isDigit(b);
    if (!WordIndex.letterOrDigit(b) || (digit && !all)) {
      return false;
    }
    if (!WordIndex.letterOrDigit(before)) {
      return true;
    }
    boolean camel = b >= 'A' && b <= 'Z' && isSmall(before);
    if (!all) {
      return camel && at > 1 && isSmall(text[at - 2]);
    }
    return camel || SpanPass.isDigit(before) != digit || (b < 0 && before >= 0);
  }
}
