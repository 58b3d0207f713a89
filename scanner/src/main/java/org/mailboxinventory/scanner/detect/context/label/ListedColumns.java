package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Columns that are listed in brackets before the values of a row, as in SQL: {@code INSERT INTO t
 * (abn, nhs_no) VALUES ('…', '…'), ('…', '…')}.
 */
final class ListedColumns {
  /** Words between the two lists. */
  private static final WordSet VALUES = LabelWords.of("value-keys");

  private ListedColumns() {}

  /**
   * Whether the label at {@code labelFrom} is in the list of columns, at the place that {@code
   * value} has in the list of values.
   */
  static boolean lead(byte[] text, int labelFrom, int labelTo, int value) {
    int open = opening(text, value, labelTo);
    if (open < 0) {
      return false;
    }
    int word = blanksBefore(text, firstRow(text, open, labelTo), labelTo);
    int from = word;
    while (from > labelTo && Words.letter(text[from - 1])) {
      from--;
    }
    int close = blanksBefore(text, from, labelTo) - 1;
    if (!VALUES.holds(text, from, word) || close < labelTo || text[close] != ')') {
      return false;
    }
    int columns = opening(text, labelFrom, Math.max(0, labelFrom - NamedField.LONGEST));
    return columns >= 0
        && opening(text, close, labelTo) < 0
        && commas(text, columns, labelFrom) == commas(text, open, value);
  }

  /** The bracket that opens the first of the rows of which one opens at a place. */
  private static int firstRow(byte[] text, int open, int floor) {
    int first = open;
    int before = open;
    while (before >= 0) {
      first = before;
      int comma = blanksBefore(text, first, floor) - 1;
      int close = comma > floor && text[comma] == ',' ? blanksBefore(text, comma, floor) - 1 : -1;
      before = close > floor && text[close] == ')' ? opening(text, close, floor) : -1;
    }
    return first;
  }

  /** The bracket that is open at a place; -1 when none is. */
  private static int opening(byte[] text, int place, int floor) {
    for (int at = place - 1; at >= floor; at--) {
      if (text[at] == ')') {
        return -1;
      }
      if (text[at] == '(') {
        return at;
      }
    }
    return -1;
  }

  private static int blanksBefore(byte[] text, int place, int floor) {
    int at = place;
    while (at > floor && (text[at - 1] == ' ' || text[at - 1] == '\n')) {
      at--;
    }
    return at;
  }

  private static int commas(byte[] text, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += text[at] == ',' ? 1 : 0;
    }
    return count;
  }
}
