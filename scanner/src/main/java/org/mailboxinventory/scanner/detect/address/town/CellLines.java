package org.mailboxinventory.scanner.detect.address.town;

import org.mailboxinventory.scanner.text.LineEdges;

/**
 * The cell of a table that bars draw in plain text, over the lines that it takes: {@code | Address
 * | 12 Mill Road, |}, and {@code | | Cambridge |} below it. A line goes on with the row above where
 * nothing is in the cells before.
 */
final class CellLines {
  private static final int LONGEST_LINE = 240;

  /** So many bytes has a sign with which tables are drawn (U+2500 to U+257F). */
  private static final int DRAWN = 3;

  /** So many commas part the cells of a row; an address has fewer without blanks behind them. */
  private static final int FEWEST_COMMAS = 3;

  private final byte[] text;
  private final int length;

  /** How many characters are before the cell on its line, its bar among them; 0 for no cell. */
  private final int column;

  /** How wide the cell is; 0 where its line ends it. */
  private final int width;

  private CellLines(byte[] text, int length, int column, int width) {
    this.text = text;
    this.length = length;
    this.column = column;
    this.width = width;
  }

  /** Those of the cell at a place. */
  static CellLines of(byte[] text, int place, int length) {
    int line = LineEdges.begin(text, place, LONGEST_LINE);
    int from = place;
    while (from > line && bar(text, from) == 0) {
      from--;
    }
    int bar = bar(text, from);
    if (bar == 0 || from == place) {
      return new CellLines(text, length, 0, 0);
    }
    int end = LineEdges.end(text, place, Math.min(length, line + LONGEST_LINE));
    int to = place;
    while (to < end && bar(text, to) == 0) {
      to++;
    }
    return new CellLines(
        text,
        length,
        columns(text, line, from + bar),
        to < end ? columns(text, from + bar, to) : 0);
  }

  /** Whether bars are around the place. */
  boolean any() {
    return column > 0;
  }

  /** Where the cell's text ends on the line that ends at a feed; -1 where it has none. */
  int stop(int feed) {
    int line = LineEdges.begin(text, feed, LONGEST_LINE);
    int begin = begin(line, feed);
    int end = begin < 0 ? -1 : end(begin, feed);
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\r')) {
      end--;
    }
    return end > begin ? end : -1;
  }

  /** Where its text begins on the line behind a feed that goes on with the row; -1 for none. */
  int next(int feed) {
    int line = feed + 1;
    int lineEnd = LineEdges.end(text, line, Math.min(length, line + LONGEST_LINE));
    int begin = begin(line, lineEnd);
    int end = begin < 0 ? -1 : end(begin, lineEnd);
    int at = begin;
    while (at < end && text[at] == ' ') {
      at++;
    }
    return at < end && (empty(line, begin) || alone(end, lineEnd)) ? at : -1;
  }

  /** Where the cell begins on a line; -1 where no bar is before that place. */
  private int begin(int line, int lineEnd) {
    int at = line;
    int before = line;
    for (int i = 0; i < column && at < lineEnd; i++) {
      before = at;
      at = past(at, lineEnd);
    }
    return at > line && at <= lineEnd && bar(text, before) > 0 ? at : -1;
  }

  /** Where it ends: before its bar, or with its line; -1 where its bar is elsewhere. */
  private int end(int begin, int lineEnd) {
    int at = begin;
    int wide = 0;
    while (at < lineEnd && bar(text, at) == 0) {
      at = past(at, lineEnd);
      wide++;
    }
    return width == 0 || (at < lineEnd && wide == width) ? at : -1;
  }

  /** Whether nothing but blanks and bars is on a line before the cell, and a blank. */
  private boolean empty(int line, int begin) {
    boolean blank = false;
    int at = line;
    while (at < begin && (text[at] == ' ' || bar(text, at) > 0)) {
      blank |= text[at] == ' ';
      at = past(at, begin);
    }
    return at == begin && blank;
  }

  /** Whether it is the only cell of its lines, as where a box is drawn around text. */
  private boolean alone(int end, int lineEnd) {
    return column == 1 && end < lineEnd && past(end, lineEnd) == lineEnd;
  }

  private int past(int at, int end) {
    int next = at + 1;
    while (next < end && (text[next] & 0xc0) == 0x80) {
      next++;
    }
    return next;
  }

  /** How many bytes the bar has that begins at a place; 0 for something else. */
  private static int bar(byte[] text, int at) {
    if (text[at] == '|') {
      return 1;
    }
    boolean drawn =
        at + 1 < text.length
            && text[at] == (byte) 0xe2
            && (text[at + 1] == (byte) 0x94 || text[at + 1] == (byte) 0x95);
    return drawn ? DRAWN : 0;
  }

  /** Whether commas without blanks part the cells of the line that ends at a feed. */
  static boolean row(byte[] text, int feed) {
    int commas = 0;
    for (int at = LineEdges.begin(text, feed, LONGEST_LINE); at < feed; at++) {
      commas += text[at] == ',' && text[at + 1] != ' ' ? 1 : 0;
    }
    return commas >= FEWEST_COMMAS;
  }

  private static int columns(byte[] text, int from, int to) {
    int columns = 0;
    for (int at = from; at < to; at++) {
      columns += (text[at] & 0xc0) != 0x80 ? 1 : 0;
    }
    return columns;
  }
}
