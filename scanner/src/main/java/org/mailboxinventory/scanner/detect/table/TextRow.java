package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.table.headed.CellRow;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** One line of plain text as a row of cells. Reused; for one thread. */
final class TextRow extends CellRow {
  private static final int LONGEST_HEADER = 64;

  /** A digit and so many capitals are the short name of a procedure. */
  private static final int MOST_CAPITALS = 3;

  private int readFrom = -1;
  private int readTo;
  private byte readBy;

  /** Another text: what was read is void. */
  void forget() {
    readFrom = -1;
  }

  /** Takes {@code text[lineFrom, lineTo)} apart; blanks around a cell do not belong to it. */
  TextRow read(byte[] text, int lineFrom, int lineTo, byte separator) {
    if (lineFrom == readFrom && lineTo == readTo && separator == readBy) {
      return this;
    }
    readFrom = lineFrom;
    readTo = lineTo;
    readBy = separator;
    begin();
    int at = lineFrom;
    while (at <= lineTo && count() < LineForm.MOST_CELLS) {
      int end = cellEnd(text, at, lineTo, separator);
      add(text, at, end);
      at = end + 1;
      while (separator == ' ' && at < lineTo && text[at] == ' ') {
        at++;
      }
    }
    // Programs fill lines up to the width of the last column.
    if (separator == ' ' && count() > 1 && from(count() - 1) == to(count() - 1)) {
      dropLast();
    }
    return this;
  }

  private static int cellEnd(byte[] text, int cellFrom, int lineTo, byte separator) {
    boolean quoted = false;
    for (int i = cellFrom; i < lineTo; i++) {
      byte b = text[i];
      if (b == '"' && (separator == ',' || separator == ';')) {
        quoted = !quoted;
      } else if (b == separator
          && !quoted
          && !AmountMark.groups(text, i, lineTo)
          && (b != ' ' || (i + 1 < lineTo && text[i + 1] == ' '))) {
        return i;
      }
    }
    return lineTo;
  }

  private void add(byte[] text, int cellFrom, int cellTo) {
    int begin = cellFrom;
    int end = cellTo;
    while (begin < end && blank(text[begin])) {
      begin++;
    }
    while (end > begin && blank(text[end - 1])) {
      end--;
    }
    add(begin, end);
  }

  private static boolean blank(byte b) {
    return b == ' ' || b == '\r' || b == '"';
  }

  /** Whether every cell that is not empty could head a column, and there are two at least. */
  boolean heads(byte[] text) {
    int filled = 0;
    for (int cell = 0; cell < count(); cell++) {
      if (to(cell) > from(cell)) {
        if (!heads(text, from(cell), to(cell))) {
          return false;
        }
        filled++;
      }
    }
    return filled >= 2;
  }

  private static boolean heads(byte[] text, int begin, int end) {
    int digits = 0;
    int letters = 0;
    int characters = 0;
    for (int i = begin; i < end; i++) {
      byte b = text[i];
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
      characters += (b & 0xc0) == 0x80 ? 0 : 1;
      letters += Words.letterOrDigit(b) && !AnchorScanner.isDigit(b) ? 1 : 0;
      if (i > begin && AnchorScanner.isDigit(text[i - 1]) && capital(b) && !brief(text, i, end)) {
        return false;
      }
      if (LineForm.inNoHeader(b)) {
        return false;
      }
    }
    boolean numbers = end - begin == 1 && text[begin] == '#';
    return (letters > 0 || numbers)
        && digits <= LineForm.MOST_DIGITS
        && characters <= LONGEST_HEADER;
  }

  /** Whether one digit and few capitals are a word of a header, as in {@code 3DS PASSWORD}. */
  private static boolean brief(byte[] text, int letter, int end) {
    boolean one = letter == 1 || !Words.letterOrDigit(text[letter - 2]);
    int i = letter;
    while (i < end && capital(text[i])) {
      i++;
    }
    return one && i - letter <= MOST_CAPITALS && (i == end || text[i] == ' ');
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }
}
