package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A value that a program broke within its column, where other columns are beside it: the rest is
 * below its beginning, in a row whose first cell is empty or goes on, too. Reused; for one thread.
 */
public final class BrokenRow {
  private static final int LONGEST_LINE = 200;
  private static final int FEWEST = 2;

  /** Of the line that was asked about last: where it is, and whether the next may go on with it. */
  private int line;

  private int lineEnd = -1;

  /** A bar begins both lines. */
  private boolean barred;

  /** The first cell of the next line is empty. */
  private boolean open;

  private int headTo;
  private int next;
  private int restTo;

  /** Something else is in the row of the rest. */
  private boolean shared;

  /** Another window of text. */
  public void begin() {
    lineEnd = -1;
  }

  /** Where the first row's part of the value ends in the window. */
  public int headTo() {
    return headTo;
  }

  /** Where the rest begins. */
  public int next() {
    return next;
  }

  /** Where it ends. */
  public int restTo() {
    return restTo;
  }

  /** Whether something else is in the row of the rest, so that it may be a row by itself. */
  public boolean shared() {
    return shared;
  }

  /**
   * Whether the value that begins at a place fills its cell and goes on in the next row; where that
   * row's first cell is not empty, a value of letters and digits between bars.
   */
  public boolean goesOn(byte[] text, int at, int length) {
    if (!parted(text, at - 1)) {
      return false;
    }
    if (at > lineEnd || at < line) {
      look(text, at, length);
    }
    return (open || barred)
        && head(text, at)
        && (open || mixed(text, at))
        && rest(text, at, length);
  }

  /** Whether letters and digits are mixed before the break. */
  private boolean mixed(byte[] text, int at) {
    int digits = AnchorScanner.digits(text, at, headTo);
    return digits >= FEWEST && headTo - at - digits >= FEWEST;
  }

  /** Looks at the line around a place, and whether the next begins with an empty cell. */
  private void look(byte[] text, int at, int length) {
    line = at;
    lineEnd = LineEdges.end(text, at, length);
    int below = lineEnd + 1;
    open = false;
    barred = false;
    if (below >= length || (text[below] != ' ' && text[below] != '|')) {
      return;
    }
    line = LineEdges.begin(text, at, LONGEST_LINE);
    int mark = below < length && text[below] == '|' ? below + 1 : below;
    int cell = text[line] == '|' ? line + 1 : line;
    boolean whole = lineEnd - line <= LONGEST_LINE && mark + 1 < length;
    barred = whole && text[line] == '|' && mark > below;
    open = whole && text[mark] == ' ' && text[mark + 1] == ' ' && filled(text, cell);
  }

  /** Whether a line's first cell is not empty: it begins with no more than one blank. */
  private static boolean filled(byte[] text, int cell) {
    return text[cell] != ' ' || text[cell + 1] != ' ';
  }

  /** Whether a column may begin behind a place: a bar and a blank are there, or two blanks. */
  private static boolean parted(byte[] text, int before) {
    return before > 0
        && (text[before] == '|'
            || (text[before] == ' ' && (text[before - 1] == ' ' || text[before - 1] == '|')));
  }

  /** Reads the value up to the end of its cell, behind which more is on the line. */
  private boolean head(byte[] text, int at) {
    int to = at;
    while (to < lineEnd && ValueSigns.isOfValue(text[to]) && !twoBlanks(text, to)) {
      to++;
    }
    int end = to;
    while (end < lineEnd && text[end] == ' ') {
      end++;
    }
    while (to > at && text[to - 1] == ' ') {
      to--;
    }
    headTo = to;
    boolean bar = end < lineEnd && text[end] == '|';
    return to - at >= FEWEST
        && to - at <= LineEnd.LONGEST_HEAD
        && end < lineEnd
        && (bar || end - to > 1);
  }

  private static boolean twoBlanks(byte[] text, int at) {
    return text[at] == ' ' && text[at + 1] == ' ';
  }

  /** Whether the next row has nothing before the value's column, and a piece of a value in it. */
  private boolean rest(byte[] text, int at, int length) {
    int column = Columns.width(text, line, at);
    next = lineEnd + 1 + column;
    if (next >= length || !parted(text, next - 1)) {
      return false;
    }
    for (int i = lineEnd + 1; i < next; i++) {
      if (text[i] == '\n' || (open && text[i] != ' ' && text[i] != '|')) {
        return false;
      }
    }
    int to = next;
    int stop = Math.min(length, next + LineEnd.LONGEST_HEAD);
    while (to < stop && ValueSigns.isOfValue(text[to]) && !(to + 1 < stop && twoBlanks(text, to))) {
      to++;
    }
    restTo = to;
    while (restTo > next && text[restTo - 1] == ' ') {
      restTo--;
    }
    int end = to;
    while (end < length && " |\r".indexOf(text[end]) >= 0) {
      end++;
    }
    shared = !open || (end < length && text[end] != '\n');
    return restTo > next
        && AnchorScanner.isWord(text[next])
        && (Columns.bars(text, line, at) == Columns.bars(text, lineEnd + 1, next))
        && (to >= length || " |\n\r".indexOf(text[to]) >= 0);
  }
}
