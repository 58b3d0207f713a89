package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The first look at a text: finds the few places that could hold an identifier, eight bytes at a
 * time. A place is a run of letters and digits that holds a digit or four capitals, or an
 * {@code @}.
 */
final class SpanPass {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW7 = 0x7f7f7f7f7f7f7f7fL;
  private static final long ONES = 0x0101010101010101L;
  private static final boolean[] WORD = new boolean[256];

  static {
    for (int b = 0; b < 128; b++) {
      WORD[b] = (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
  }

  private SpanPass() {}

  /** An ASCII letter or digit. */
  static boolean isWord(byte b) {
    return WORD[b & 0xff];
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Hears the places, from left to right. */
  interface Places {
    /** A run of letters and digits, {@code text[from, to)}, as long as it goes. */
    void run(int from, int to);

    /** An {@code @}. */
    void at(int position);
  }

  /**
   * Looks at {@code text[from, to)}; runs reach left to {@code floor} and right to {@code ceiling}.
   */
  static void scan(byte[] text, int floor, int from, int to, int ceiling, Places places) {
    int i = from;
    while (i < to) {
      if (i + 8 <= to) {
        long hit = interesting((long) LONGS.get(text, i));
        if (hit == 0) {
          i += 8;
          continue;
        }
        i += Long.numberOfTrailingZeros(hit) >>> 3;
      } else if (!isDigit(text[i]) && text[i] != '@' && !capital(text, i, to)) {
        i++;
        continue;
      }
      i = place(text, floor, i, ceiling, places);
    }
  }

  /** At the end of a text: a capital that has three before it or after it. */
  private static boolean capital(byte[] text, int at, int to) {
    int from = at;
    while (from > 0 && from > at - 4 && text[from - 1] >= 'A' && text[from - 1] <= 'Z') {
      from--;
    }
    int end = at;
    while (end < to && end < from + 4 && text[end] >= 'A' && text[end] <= 'Z') {
      end++;
    }
    return end - from >= 4 && end > at;
  }

  /** Marks digits, {@code @}, and the first of four capitals that stand on a multiple of four. */
  private static long interesting(long x) {
    long low = x & LOW7;
    long digit = x ^ (0x30 * ONES);
    long digits = ~(((digit & LOW7) + (0x76 * ONES)) | digit);
    long at = x ^ (0x40 * ONES);
    long ats = ~(((at & LOW7) + (0x7f * ONES)) | at);
    long capitals = (low + (0x3f * ONES)) & ~(low + (0x25 * ONES)) & ~x & HIGH;
    // A byte survives only where it and the three after it, within its half, are capitals.
    long pairs = capitals & (capitals >>> 8);
    long fours = pairs & (pairs >>> 16) & 0x0000008000000080L;
    return (digits & HIGH) | (ats & HIGH) | fours;
  }

  private static int place(byte[] text, int floor, int found, int ceiling, Places places) {
    if (text[found] == '@') {
      places.at(found);
      return found + 1;
    }
    int start = found;
    while (start > floor && WORD[text[start - 1] & 0xff]) {
      start--;
    }
    int end = found + 1;
    while (end < ceiling && WORD[text[end] & 0xff]) {
      end++;
    }
    places.run(start, end);
    return end;
  }
}
