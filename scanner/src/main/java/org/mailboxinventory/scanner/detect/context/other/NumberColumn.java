package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What heads a number in a list or a table of plain text: the line before the first line of
 * numbers, the cell of that line in the number's column, or the cell to its left that begins its
 * line. Columns that are aligned by blanks have a header here where they begin their lines.
 */
final class NumberColumn {
  /** A header is no further above: so much text before a place is known for certain. */
  private static final int REACH = 400;

  private static final int MOST_WORDS = 4;
  private static final String BULLETS = " -*>|\"'\r";
  private static final String SEPARATORS = "\t|;,";

  /** Of these, what parts a name and its value in a line of two cells. */
  private static final String PAIRING = "\t|";

  private NumberColumn() {}

  /** Where the cell ends that is left of a place and begins its line; -1 when there is none. */
  static int leftOf(byte[] text, int place) {
    int end = place;
    while (end > 0 && text[end - 1] == ' ') {
      end--;
    }
    if (end == 0 || PAIRING.indexOf(text[end - 1]) < 0) {
      return -1;
    }
    int line = lineBegin(text, place, place);
    return line < 0 ? -1 : label(text, firstCell(text, line), end - 1);
  }

  /** Where the text ends that heads the column of the number at a place; -1 when there is none. */
  static int above(byte[] text, int place) {
    int line = lineBegin(text, place, place);
    if (line < 0) {
      return -1;
    }
    byte separator = 0;
    int cell = 0;
    for (int at = firstCell(text, line); at < place; at++) {
      if (separator == 0 && SEPARATORS.indexOf(text[at]) >= 0) {
        separator = text[at];
      }
      cell += separator != 0 && text[at] == separator ? 1 : 0;
    }
    return separator == 0 && firstCell(text, line) < place
        ? -1
        : header(text, place, line, separator, cell);
  }

  private static int header(byte[] text, int place, int row, byte separator, int cell) {
    int line = row;
    int blank = 0;
    while (line > 0 && blank <= 1) {
      int end = line - 1;
      line = lineBegin(text, end, place);
      blank += line == end ? 1 : 0;
      int from = line < 0 ? -1 : cellBegin(text, firstCell(text, line), end, separator, cell);
      if (from < 0) {
        return -1;
      }
      if (from < end && Words.letter(text[from])) {
        return label(text, from, cellEnd(text, from, end));
      }
    }
    return -1;
  }

  /** Where a cell of a line begins; its end when it is empty, -1 when there is no such cell. */
  private static int cellBegin(byte[] text, int line, int end, byte separator, int cell) {
    int at = Math.min(line, end);
    for (int cells = 0; cells < cell; cells++) {
      while (at < end && text[at] != separator) {
        at++;
      }
      if (at == end) {
        return -1;
      }
      at++;
    }
    while (at < end && BULLETS.indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static int cellEnd(byte[] text, int from, int end) {
    int at = from;
    while (at < end
        && SEPARATORS.indexOf(text[at]) < 0
        && !(text[at] == ' ' && text[at + 1] == ' ')) {
      at++;
    }
    return at;
  }

  /** Its end where {@code text[from, to)} may be a header: a few words and no number; else -1. */
  private static int label(byte[] text, int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      if (AnchorScanner.isDigit(text[at]) || SEPARATORS.indexOf(text[at]) >= 0) {
        return -1;
      }
      words += text[at] == ' ' ? 1 : 0;
    }
    return from < to && words < MOST_WORDS ? to : -1;
  }

  private static int firstCell(byte[] text, int line) {
    int at = line;
    while (at < text.length && BULLETS.indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** Where the line around {@code at} begins; -1 when that is too far before a place. */
  private static int lineBegin(byte[] text, int at, int place) {
    int begin = at;
    while (begin > 0 && text[begin - 1] != '\n') {
      begin--;
      if (place - begin > REACH) {
        return -1;
      }
    }
    return begin;
  }
}
