package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

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

  /** Words of a heading above values of one country. */
  private static final WordSet PAPERS = Countries.FILE.set("papers");

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
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
      at = begin(end);
      if (at < 0 || blank(at, end)) {
        break;
      }
      int named = CountryField.last(text, at, end);
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
      int end = end(at);
      if (blank(at, end) || heading(at, end) || (own != 0 && firstWord(at, end) == own)) {
        return 0;
      }
      int named = CountryField.last(text, at, end);
      if (named > 0) {
        return named;
      }
      at = end + 1;
    }
    return 0;
  }

  /** The country of the heading above a place; 0 for none. */
  int heading(int from) {
    int at = begin(from);
    boolean parted = false;
    for (int count = 0; count < MOST_ITEMS && at > 0; count++) {
      int end = at - 1;
      at = begin(end);
      if (at < 0) {
        return 0;
      }
      if (blank(at, end)) {
        if (parted) {
          return 0;
        }
        parted = true;
      } else if (digits(at, end) <= MOST_DIGITS) {
        int named = heads(at, end);
        if (named != 0) {
          return Math.max(0, named);
        }
        if (parted) {
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
    int whole = Countries.named(text, begin, end);
    if (whole > 0) {
      return whole;
    }
    boolean colon = text.length > end && end < to && text[end] == ':';
    int found = 0;
    boolean papers = false;
    int at = begin;
    while (at < end) {
      int word = Countries.wordEnd(text, at, end);
      if (word == at) {
        at++;
        continue;
      }
      papers |= PAPERS.holds(text, at, word);
      long read = Countries.read(text, at, end);
      if (read > 0) {
        found = found == 0 || found == (int) read ? (int) read : -1;
        word = (int) (read >>> 32);
      }
      at = word;
    }
    if (!colon && !papers) {
      return 0;
    }
    return found == 0 ? -1 : found;
  }

  private int begin(int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_LINE && text[at - 1] != '\n') {
      at--;
    }
    return at == 0 || text[at - 1] == '\n' ? at : -1;
  }

  private int end(int from) {
    int at = from;
    while (at < length && at - from < LONGEST_LINE && text[at] != '\n') {
      at++;
    }
    return at;
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

  private int digits(int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
    }
    return digits;
  }

  private long firstWord(int from, int to) {
    long word = Words.firstWord(text, from, to);
    return word < 0 ? 0 : Words.hash(text, (int) (word >>> 32), (int) word);
  }
}
