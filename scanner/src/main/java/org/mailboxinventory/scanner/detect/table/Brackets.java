package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** From a place in a row between brackets to the row's begin, and to what is before it. */
final class Brackets {
  /** Words between a list of columns and the rows. */
  private static final WordSet BETWEEN = LabelWords.of("row-keys");

  /** So many bytes lie between the columns and the first row at most. */
  private static final int LONGEST_GAP = 64;

  /** Of blanks and signs alone so many. */
  private static final int LONGEST_MARKS = 200;

  private Brackets() {}

  static boolean opens(byte b) {
    return b == '(' || b == '[';
  }

  static boolean closes(byte b) {
    return b == ')' || b == ']';
  }

  /** The bracket that is open at {@code place}; -1 when none is near. */
  static int opening(byte[] text, int place) {
    return opening(text, place, -1, -1);
  }

  /**
   * The same where {@code knownOpen} is open at a place {@code known} before that; both are -1 when
   * nothing is known.
   */
  static int opening(byte[] text, int place, int known, int knownOpen) {
    int depth = 0;
    int least = Math.max(0, place - BracketRow.LONGEST);
    for (int at = place - 1; at >= least; at--) {
      if (at < known && depth == 0) {
        return knownOpen;
      }
      byte b = text[at];
      if (closes(b)) {
        depth++;
      } else if (opens(b)) {
        if (depth == 0) {
          return at;
        }
        depth--;
      } else if (b == ';' || b == '{' || b == '}') {
        return -1;
      }
    }
    return -1;
  }

  /** The bracket of the row directly before the one that opens at {@code open}; -1 for none. */
  static int rowBefore(byte[] text, int open) {
    int gap = blanksBefore(text, open);
    boolean comma = gap > 0 && text[gap - 1] == ',';
    int close = comma ? blanksBefore(text, gap - 1) : gap;
    boolean parted = comma || (close < open && text[open - 1] == '\n');
    return parted && close > 0 && closes(text[close - 1]) ? opening(text, close - 1) : -1;
  }

  /**
   * The bracket of the list of columns before the first of the rows, as in {@code (a, b) VALUES
   * (…)} and {@code "columns": ["a", "b"], "rows": [[…]]}; -1 for none.
   */
  static int columnsBefore(byte[] text, int open) {
    int least = Math.max(0, open - LONGEST_GAP);
    int at = marksBefore(text, open, least);
    int word = at;
    while (at > least && Words.letter(text[at - 1])) {
      at--;
    }
    if (at < word && !BETWEEN.holds(text, at, word)) {
      return -1;
    }
    int close = at < word ? marksBefore(text, at, least) : at;
    return close > least && closes(text[close - 1]) ? opening(text, close - 1) : -1;
  }

  private static int blanksBefore(byte[] text, int place) {
    int at = place;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) {
      at--;
    }
    return at;
  }

  /** The same of blanks, quotation marks and what opens the list of all rows. */
  private static int marksBefore(byte[] text, int place, int floor) {
    int at = place;
    while (at > floor && " \n\"':=,[(".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  /** The bracket of the first row behind a list of columns that ends at a place; -1 for none. */
  static int rowBehind(byte[] text, int from, int length) {
    int at = marksBehind(text, from, length);
    int word = at;
    while (at < length && Words.letter(text[at])) {
      at++;
    }
    if (at > word && !BETWEEN.holds(text, word, at)) {
      return -1;
    }
    return innermost(text, at > word ? marksBehind(text, at, length) : at, from, length);
  }

  private static int marksBehind(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < LONGEST_MARKS && " \n\r\t\"':=,".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** The innermost bracket that opens at a place; -1 where none does, or nothing parts it. */
  private static int innermost(byte[] text, int from, int gapFrom, int length) {
    int at = from;
    while (at + 1 < length && opens(text[at]) && opens(text[at + 1])) {
      at++;
    }
    return at > gapFrom && at < length && opens(text[at]) ? at : -1;
  }

  /** Whether what is before a place may be before a value between brackets. */
  static boolean mayHold(byte[] text, int place) {
    if (place < 2) {
      return false;
    }
    return switch (text[place - 1]) {
      case '\'', '"', '(', '[', ',' -> true;
      case ' ' -> text[place - 2] == ',';
      case '+' -> text[place - 2] == '\'' || text[place - 2] == '"';
      default -> false;
    };
  }
}
