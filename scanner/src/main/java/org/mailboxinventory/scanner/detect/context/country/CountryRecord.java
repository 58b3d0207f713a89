package org.mailboxinventory.scanner.detect.context.country;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
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

  /** The name of a country has no more bytes. */
  private static final int LONGEST_NAME = 60;

  /** Words of a heading above values of one country. */
  private static final WordSet PAPERS = Countries.FILE.set("papers");

  /** Of a line with several digits, which is no heading. */
  private static final int ITEM = Integer.MIN_VALUE;

  /** What was read of so many lines is kept, since each is asked for several values. */
  private static final int KEPT = 64;

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

  /** As {@link #heads}; {@link #ITEM} for lines with several digits. */
  private int head(int from, int to) {
    int slot = from & KEPT - 1;
    if (headAt[slot] != from) {
      headAt[slot] = from;
      heads[slot] = AnchorScanner.digits(text, from, to) <= MOST_DIGITS ? heads(from, to) : ITEM;
    }
    return heads[slot];
  }

  /** The country of the nearest field above or below the line of a value; 0 for none. */
  int of(int lineFrom, int lineTo) {
    long own = firstWord(lineFrom, lineTo);
    int above = 0;
    boolean repeats = false;
    boolean valueFirst = false;
    int at = lineFrom;
    for (int count = 0; count < MOST_ABOVE && at > 0; count++) {
      int end = at - 1;
      at = LineEdges.beginWithin(text, end, LONGEST_LINE);
      if (at < 0 || blank(at, end)) {
        break;
      }
      int named = field(at, end);
      if (own != 0 && firstWord(at, end) == own) {
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
    int below = below(lineTo, own);
    return below > 0 ? below : above;
  }

  private int below(int lineTo, long own) {
    int at = lineTo + 1;
    for (int count = 0; count < MOST_BELOW && at < length; count++) {
      int end = LineEdges.end(text, at, Math.min(length, at + LONGEST_LINE));
      if (blank(at, end) || heading(at, end) || (own != 0 && firstWord(at, end) == own)) {
        return 0;
      }
      int named = field(at, end);
      if (named > 0) {
        return named;
      }
      at = end + 1;
    }
    return 0;
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

  /** The country that a heading names; 0 for no heading, -1 for one that names none. */
  private int heads(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !Words.letter(text[begin])) {
      begin++;
    }
    while (end > begin && !Words.letterOrDigit(text[end - 1])) {
      end--;
    }
    int whole = end - begin <= LONGEST_NAME ? Countries.named(text, begin, end) : 0;
    if (whole > 0) {
      return whole;
    }
    boolean colon = text.length > end && end < to && text[end] == ':';
    return colon || papers(begin, end) ? countryIn(begin, end) : 0;
  }

  private boolean papers(int begin, int end) {
    int at = begin;
    while (at < end) {
      int word = Countries.wordEnd(text, at, end);
      if (word > at && PAPERS.holds(text, at, word)) {
        return true;
      }
      at = Math.max(word, at + 1);
    }
    return false;
  }

  /** The one country that a line names; -1 for none, and for several. */
  private int countryIn(int begin, int end) {
    int found = 0;
    int at = begin;
    while (at < end) {
      int word = Countries.wordEnd(text, at, end);
      if (word == at) {
        at++;
        continue;
      }
      long read = Countries.read(text, at, end);
      if (read > 0) {
        found = found == 0 || found == (int) read ? (int) read : -1;
        word = (int) (read >>> 32);
      }
      at = word;
    }
    return found == 0 ? -1 : found;
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
