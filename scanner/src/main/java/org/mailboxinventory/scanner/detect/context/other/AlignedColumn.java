package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * What heads a number in a table of plain text whose columns are aligned by blanks: the cell of the
 * nearest line above that has letters and no digits in the number's place of its line.
 */
final class AlignedColumn {
  private static final int MOST_LINES = 12;

  /** A header is no further above: so much text before a place is known for certain. */
  private static final int REACH = 400;

  private AlignedColumn() {}

  /** Where the header ends of the number that {@code text[from, to)} is; -1 when there is none. */
  static int above(byte[] text, int from, int to) {
    if (from < 2 || text[from - 1] != ' ' || text[from - 2] != ' ') {
      return -1;
    }
    int floor = Math.max(0, from - REACH);
    int line = LineEdges.begin(text, from, from - floor);
    int column = letters(text, line, from);
    int end = column + letters(text, from, to);
    for (int lines = 0; lines < MOST_LINES && line > floor; lines++) {
      int lineEnd = line - 1;
      line = LineEdges.begin(text, lineEnd, lineEnd - floor);
      if (line == floor && floor > 0) {
        return -1;
      }
      int at = cell(text, line, lineEnd, column, end);
      if (at < 0) {
        return -1;
      }
      int cellEnd = cellEnd(text, at, lineEnd);
      if (!digits(text, at, cellEnd) && Words.letter(text[at])) {
        return cellEnd;
      }
    }
    return -1;
  }

  /** Where the first cell begins of a line that has a letter in a column; -1 when none has. */
  private static int cell(byte[] text, int line, int lineEnd, int column, int end) {
    int cell = -1;
    int at = line;
    for (int letter = 0; at < lineEnd && letter < end; at++) {
      boolean blank = text[at] == ' ';
      if (blank && at + 1 < lineEnd && text[at + 1] == ' ') {
        cell = -1;
      } else if (!blank && cell < 0) {
        cell = at;
      }
      if (!blank && letter >= column) {
        return cell;
      }
      letter += follows(text[at]) ? 0 : 1;
    }
    return -1;
  }

  private static int cellEnd(byte[] text, int from, int lineEnd) {
    int at = from;
    while (at < lineEnd && !(text[at] == ' ' && at + 1 < lineEnd && text[at + 1] == ' ')) {
      at++;
    }
    while (at > from && (text[at - 1] == ' ' || text[at - 1] == '\r')) {
      at--;
    }
    return at;
  }

  private static boolean digits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && !AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at < to;
  }

  private static int letters(byte[] text, int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      letters += follows(text[at]) ? 0 : 1;
    }
    return letters;
  }

  /** Whether a byte is not the first of a letter. */
  private static boolean follows(byte b) {
    return (b & 0xc0) == 0x80;
  }
}
