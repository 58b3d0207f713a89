package org.mailboxinventory.scanner.extract.barcode;

import com.google.zxing.common.BitArray;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How wide the light and dark stripes along a line of pixels are, in turns, and whether a code of
 * stripes could begin anywhere in them: a look that costs little, before one that costs much. The
 * widths of a beginning and how far stripes may stray from them are those the standards and the
 * library that reads the codes go by, so that nothing is passed over that it would read.
 */
final class Runs {
  /** Code 128 begins with one of these (ISO/IEC 15417, start A, B, C). */
  private static final int[][] CODE_128 = {
    {2, 1, 1, 4, 1, 2}, {2, 1, 1, 2, 1, 4}, {2, 1, 1, 2, 3, 2}
  };

  /** PDF417 begins and ends with these (ISO/IEC 15438), and is read from both sides. */
  private static final int[][] PDF_417 = {{8, 1, 1, 1, 1, 1, 1, 3}, {7, 1, 1, 3, 1, 1, 1, 2, 1}};

  private static final double CODE_128_MEAN = 0.25;
  private static final double CODE_128_EACH = 0.7;
  private static final double PDF_417_MEAN = 0.42;
  private static final double PDF_417_EACH = 0.8;

  private static final int CODE_39_STRIPES = 9;

  /** The first is light and may be nothing, and so may the last. */
  private final int[] widths;

  private Runs(int[] widths) {
    this.widths = widths;
  }

  /** Dark where a bit is set. */
  static Runs of(BitArray line) {
    int size = line.getSize();
    int[] widths = new int[size + 2];
    int count = 0;
    int at = 0;
    boolean dark = false;
    while (at < size) {
      int end = dark ? line.getNextUnset(at) : line.getNextSet(at);
      widths[count++] = end - at;
      at = end;
      dark = !dark;
    }
    int whole = count % 2 == 0 ? count + 1 : count;
    return new Runs(Arrays.copyOf(widths, whole));
  }

  /** The same line from its other end. */
  Runs backwards() {
    int[] turned = new int[widths.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = widths[turned.length - 1 - i];
    }
    return new Runs(turned);
  }

  /** Whether Code 128 or Code 39 could begin somewhere. */
  boolean mayBeginStripes() {
    for (int dark = 1; dark < widths.length; dark += 2) {
      if (beginsCode128(dark) || beginsCode39(dark)) {
        return true;
      }
    }
    return false;
  }

  /** Where PDF417 could begin or end: pixels from the line's beginning. */
  IntStream pdf417() {
    IntStream.Builder places = IntStream.builder();
    int at = widths[0];
    for (int dark = 1; dark + 1 < widths.length; dark += 2) {
      for (int[] pattern : PDF_417) {
        if (fits(dark, pattern, PDF_417_MEAN, PDF_417_EACH)) {
          places.add(at);
        }
      }
      at += widths[dark] + widths[dark + 1];
    }
    return places.build();
  }

  private boolean beginsCode128(int dark) {
    if (isQuietBefore(dark, CODE_128[0].length)) {
      for (int[] pattern : CODE_128) {
        if (fits(dark, pattern, CODE_128_MEAN, CODE_128_EACH)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An asterisk: the second, fifth and seventh stripe are wide (ISO/IEC 16388). */
  private boolean beginsCode39(int dark) {
    if (!isQuietBefore(dark, CODE_39_STRIPES)) {
      return false;
    }
    int narrowest = Math.min(widths[dark + 1], Math.min(widths[dark + 4], widths[dark + 6]));
    for (int i : new int[] {0, 2, 3, 5, 7, 8}) {
      if (widths[dark + i] >= narrowest) {
        return false;
      }
    }
    return true;
  }

  /** Whether as many stripes are there, and half as much paper before them or the line's end. */
  private boolean isQuietBefore(int dark, int stripes) {
    return dark + stripes <= widths.length
        && (dark == 1 || widths[dark - 1] >= sum(dark, stripes) / 2);
  }

  private boolean fits(int from, int[] pattern, double mean, double each) {
    if (from + pattern.length > widths.length) {
      return false;
    }
    int total = sum(from, pattern.length);
    int modules = Arrays.stream(pattern).sum();
    if (total < modules) {
      return false;
    }
    double module = (double) total / modules;
    double astray = 0;
    for (int i = 0; i < pattern.length; i++) {
      double off = Math.abs(widths[from + i] - pattern[i] * module);
      if (off > each * module) {
        return false;
      }
      astray += off;
    }
    return astray < mean * total;
  }

  private int sum(int from, int count) {
    int sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
