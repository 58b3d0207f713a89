package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds where words begin that may begin a phrase, eight bytes at a time. Words are those of {@link
 * WordIndex}. What was found is kept until the next search. For one thread.
 */
final class WordStarts {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW7 = 0x7f7f7f7f7f7f7f7fL;
  private static final long ONES = 0x0101010101010101L;
  private static final long CASE = 0x20 * ONES;

  private final FirstLetters first;
  private int[] at = new int[256];
  private int count;

  WordStarts(FirstLetters first) {
    this.first = first;
  }

  /** How many words were found. */
  int count() {
    return count;
  }

  /** Where the words begin, from left to right; good for {@link #count()} of them. */
  int[] at() {
    return at;
  }

  /**
   * Looks for words that may begin a phrase and begin in {@code text[from, to)}.
   *
   * @param ceiling the text's end
   */
  void ofLabels(byte[] text, int from, int to, int ceiling) {
    count = 0;
    // The same masks for the eight bytes before: of them, only the last bytes count.
    long lastWords = from > 0 && WordIndex.letterOrDigit(text[from - 1]) ? HIGH : 0;
    long lastSmalls = smallsBefore(text, from);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = (long) LONGS.get(text, i);
      long high = x & HIGH;
      long lower = (x | CASE) & LOW7;
      long ascii = (lower + 0x1f * ONES) & ~(lower + 0x05 * ONES) & ~x & HIGH;
      long digit = x ^ (0x30 * ONES);
      long digits = ~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH;
      long smalls = ascii & ((x & CASE) << 2);
      long words = ascii | high | digits;
      long begins = (ascii | high) & ~((words << 8) | (lastWords >>> 56));
      begins |=
          ascii
              & ~smalls
              & ((smalls << 8) | (lastSmalls >>> 56))
              & ((smalls << 16) | (lastSmalls >>> 48));
      lastWords = words;
      lastSmalls = smalls;
      take(text, i, begins, 0, ceiling);
    }
    for (; i < to; i++) {
      if (beginsLabel(text, i) && first.mayBegin(text, i, ceiling)) {
        note(i);
      }
    }
  }

  /**
   * As {@link #ofLabels}; finds words too that follow a digit or a single small letter, and every
   * run of letters beyond ASCII, whatever it begins with, since phrases may stand inside of it.
   */
  void ofPhrases(byte[] text, int from, int to, int ceiling) {
    count = 0;
    boolean alsoDigits = first.digits();
    byte before = from == 0 ? (byte) ' ' : text[from - 1];
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
      long smalls = ascii & ((x & CASE) << 2);
      long begins = letters & ~((letters << 8) | (lastLetters >>> 56));
      begins |= ascii & ~smalls & ((smalls << 8) | (lastSmalls >>> 56));
      begins |= high & ~((high << 8) | (lastHigh >>> 56));
      if (alsoDigits) {
        long digit = x ^ (0x30 * ONES);
        long digits = ~(((digit & LOW7) + (0x76 * ONES)) | digit) & HIGH;
        begins |= digits & ~((digits << 8) | (lastDigits >>> 56));
        lastDigits = digits;
      }
      lastLetters = letters;
      lastHigh = high;
      lastSmalls = smalls;
      take(text, i, begins, high, ceiling);
    }
    for (; i < to; i++) {
      if (beginsWord(text, i) && (text[i] < 0 || first.mayBegin(text, i, ceiling))) {
        note(i);
      }
    }
  }

  /** Takes the words that begin where a bit of {@code begins} is set; those of {@code all}, any. */
  private void take(byte[] text, int block, long begins, long all, int ceiling) {
    for (long left = begins; left != 0; left &= left - 1) {
      int word = block + (Long.numberOfTrailingZeros(left) >>> 3);
      if ((all & left & -left) != 0 || first.mayBegin(text, word, ceiling)) {
        note(word);
      }
    }
  }

  private void note(int word) {
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
    }
    at[count++] = word;
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

  private static boolean camel(byte[] text, int at) {
    return text[at] >= 'A' && text[at] <= 'Z' && at > 0 && isSmall(text[at - 1]);
  }

  private static boolean beginsLabel(byte[] text, int at) {
    if (!isLetter(text[at])) {
      return false;
    }
    return at == 0
        || !WordIndex.letterOrDigit(text[at - 1])
        || (camel(text, at) && at > 1 && isSmall(text[at - 2]));
  }

  private static boolean beginsWord(byte[] text, int at) {
    byte b = text[at];
    byte before = at == 0 ? (byte) ' ' : text[at - 1];
    if (!WordIndex.letterOrDigit(b)) {
      return false;
    }
    return !WordIndex.letterOrDigit(before)
        || camel(text, at)
        || SpanPass.isDigit(before) != SpanPass.isDigit(b)
        || (b < 0 && before >= 0);
  }
}
