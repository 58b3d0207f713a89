package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The next line of an address in Cyrillic that is the line behind a label and whose line was broken
 * where it cannot end: behind a comma, or behind the word for a town, a street or a house.
 */
final class WrappedLine {
  private static final WordSet OPEN =
      WordSet.of(new WordLists("address-bounds.txt").phrases("open-ends"));

  private static final Signs EDGES = Signs.of("\n:@<>\"'=;|\t");
  private static final Signs BLANK = Signs.of(" \r");

  /** The first bytes of letters in Cyrillic. */
  private static final byte FIRST = (byte) 0xd0;

  private static final byte LAST = (byte) 0xd3;

  private static final int LONGEST = 120;
  private static final int LONGEST_INDENT = 40;
  private static final int MOST_LINES = 3;

  private WrappedLine() {}

  /** Where the address goes on to that was found in {@code [from, to)}. */
  static int end(byte[] text, int from, int to, int length) {
    int end = to;
    for (int lines = 0; lines < MOST_LINES; lines++) {
      int next = next(text, from, end, length);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int next(byte[] text, int from, int to, int length) {
    int feed = to;
    while (feed < length && BLANK.has(text[feed])) {
      feed++;
    }
    if (feed >= length || text[feed] != '\n' || !open(text, from, to)) {
      return to;
    }
    int line = feed + 1;
    while (line < length && line - feed < LONGEST_INDENT && text[line] == ' ') {
      line++;
    }
    if (line + 1 >= length || !(cyrillic(text[line]) || AnchorScanner.isDigit(text[line]))) {
      return to;
    }
    int end = line;
    while (end < length && end - line < LONGEST && !EDGES.has(text[end])) {
      end++;
    }
    boolean label = end < length && text[end] == ':' && stop(text, line, end) < 0;
    return label || end - line == LONGEST ? to : end;
  }

  /** Whether a line ends in a comma or a word that another must follow. */
  private static boolean open(byte[] text, int from, int to) {
    int end = to;
    while (end > from && BLANK.has(text[end - 1])) {
      end--;
    }
    if (end - 1 <= from || !cyrillic(text, from, end)) {
      return false;
    }
    int bare = text[end - 1] == '.' ? end - 1 : end;
    int word = bare;
    while (word > from && Words.letter(text[word - 1])) {
      word--;
    }
    return text[end - 1] == ',' || OPEN.holds(text, word, bare);
  }

  private static boolean cyrillic(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Words.letter(text[at])) {
        return cyrillic(text[at]);
      }
    }
    return false;
  }

  private static boolean cyrillic(byte b) {
    return b >= FIRST && b <= LAST;
  }

  /** The last full stop before a blank in a range; -1 where none is. */
  private static int stop(byte[] text, int from, int to) {
    for (int at = to - 2; at > from; at--) {
      if (text[at] == '.' && text[at + 1] == ' ') {
        return at;
      }
    }
    return -1;
  }
}
