package org.mailboxinventory.scanner.detect.context.country;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Lines above and below a value that name a country: a field of the same record, and a heading. For
 * one thread.
 */
final class CountryRecord {
  private static final int MOST_ABOVE = 8;
  private static final int MOST_BELOW = 5;

  /** So many lines may lie between a heading and a value below it. */
  private static final int MOST_ITEMS = 40;

  private static final int LONGEST_LINE = 200;
  private static final int MOST_DIGITS = 4;

  /** Of a line with several digits, which is no heading. */
  private static final int ITEM = Integer.MIN_VALUE;

  /** What was read of so many lines is kept, since each is asked for several values. */
  private static final int KEPT = 256;

  private final int[] linesAbove = new int[MOST_ABOVE];
  private byte[] text = new byte[0];
  private int length;

  /** By the last bits of where a line begins: that place, and what it says. */
  private final int[] fieldAt = new int[KEPT];

  private final int[] fields = new int[KEPT];
  private final int[] headAt = new int[KEPT];
  private final int[] heads = new int[KEPT];

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    Arrays.fill(fieldAt, -1);
    Arrays.fill(headAt, -1);
  }

  /** The country of the last field of a line; 0 for none. */
  private int field(int from, int to) {
    int slot = from & KEPT - 1;
    if (fieldAt[slot] != from) {
      fieldAt[slot] = from;
      fields[slot] = CountryField.last(text, from, to);
    }
    return fields[slot];
  }

  /** As {@link CountryHeading#of}; {@link #ITEM} for lines with several digits. */
  private int head(int from, int to) {
    int slot = from & KEPT - 1;
    if (headAt[slot] != from) {
      headAt[slot] = from;
      heads[slot] =
          AnchorScanner.digits(text, from, to) <= MOST_DIGITS
              ? CountryHeading.of(text, from, to)
              : ITEM;
    }
    return heads[slot];
  }

  /** The country of the nearest field above or below the line of a value; 0 for none. */
  int of(int lineFrom, int lineTo) {
    int count = linesAbove(lineFrom);
    int above = 0;
    boolean repeats = false;
    boolean valueFirst = false;
    for (int i = 0; i < count; i++) {
      int named = field(linesAbove[i], lineEnd(i, lineFrom));
      if (begins(linesAbove[i], lineEnd(i, lineFrom), lineFrom, lineTo)) {
        repeats = true;
        valueFirst = true;
      } else if (named > 0) {
        valueFirst = false;
        above = above == 0 && !repeats ? named : above;
      }
    }
    if (above > 0 && !valueFirst) {
      return above;
    }
    int below = below(lineFrom, lineTo);
    return below > 0 ? below : above;
  }

  /** Notes where the lines of a record begin above one; 0 where none of them names a country. */
  private int linesAbove(int lineFrom) {
    int count = 0;
    boolean named = false;
    int at = lineFrom;
    while (count < MOST_ABOVE && at > 0) {
      int end = at - 1;
      at = LineEdges.beginWithin(text, end, LONGEST_LINE);
      if (at < 0 || blank(at, end)) {
        break;
      }
      linesAbove[count++] = at;
      named |= field(at, end) > 0;
    }
    return named ? count : 0;
  }

  private int lineEnd(int above, int lineFrom) {
    return (above == 0 ? lineFrom : linesAbove[above - 1]) - 1;
  }

  private int below(int lineFrom, int lineTo) {
    int at = lineTo + 1;
    int named = 0;
    int end = lineTo;
    for (int count = 0; count < MOST_BELOW && at < length && named == 0; count++) {
      end = LineEdges.end(text, at, Math.min(length, at + LONGEST_LINE));
      if (blank(at, end)) {
        return 0;
      }
      named = field(at, end);
      at = end + 1;
    }
    return named > 0 && ofSameRecord(lineFrom, lineTo, end) ? named : 0;
  }

  /** Whether no line below one begins another part or record, up to the line that ends there. */
  private boolean ofSameRecord(int lineFrom, int lineTo, int last) {
    int end = lineTo;
    while (end < last) {
      int at = end + 1;
      end = LineEdges.end(text, at, Math.min(length, at + LONGEST_LINE));
      if (heading(at, end) || begins(at, end, lineFrom, lineTo)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line begins with the same word as another. */
  private boolean begins(int from, int to, int otherFrom, int otherTo) {
    long own = firstWord(otherFrom, otherTo);
    return own != 0 && firstWord(from, to) == own;
  }

  /** The country of the heading above a place; 0 for none. */
  int heading(int from) {
    int at = LineEdges.beginWithin(text, from, LONGEST_LINE);
    boolean parted = false;
    for (int count = 0; count < MOST_ITEMS && at > 0; count++) {
      int end = at - 1;
      at = LineEdges.beginWithin(text, end, LONGEST_LINE);
      if (at < 0) {
        return 0;
      }
      if (blank(at, end)) {
        if (parted) {
          return 0;
        }
        parted = true;
      } else {
        int named = head(at, end);
        if (named != 0 && named != ITEM) {
          return Math.max(0, named);
        }
        if (parted && named == 0) {
          return 0;
        }
      }
    }
    return 0;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ' && text[i] != '\r' && text[i] != '>') {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has no sign of a field: it begins another part. */
  private boolean heading(int from, int to) {
    for (int i = from; i < to; i++) {
      if (":=|>\t".indexOf(text[i]) >= 0 || AnchorScanner.isDigit(text[i])) {
        return false;
      }
    }
    return true;
  }

  private long firstWord(int from, int to) {
    long word = Words.firstWord(text, from, to);
    return word < 0 ? 0 : Words.hash(text, (int) (word >>> 32), (int) word);
  }
}
