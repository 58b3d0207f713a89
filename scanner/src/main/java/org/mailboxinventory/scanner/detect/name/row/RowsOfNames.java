package org.mailboxinventory.scanner.detect.name.row;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.LineEdges;

/** Whether the same cell of the rows above and below holds names that the lists know. */
public final class RowsOfNames {
  private static final int LONGEST_ROW = 300;
  private static final int MOST_ROWS = 2;
  private static final int MOST_WORDS = 4;

  /** Besides a name, what a word of a name is not. */
  private static final int OTHER = NameWords.WORD | NameWords.AGAINST;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** What a cell is: no name and nothing else, a name, something else. */
  private enum Cell {
    OPEN,
    NAME,
    THING
  }

  private RowsOfNames() {}

  /** Whether {@code text[from, to)} fills a cell in quotation marks among cells of names. */
  public static boolean hold(byte[] text, int from, int to, int length) {
    if (from < 2 || to >= length || text[from - 1] != text[to] || "'\"".indexOf(text[to]) < 0) {
      return false;
    }
    int line = LineEdges.beginWithin(text, from, LONGEST_ROW);
    int column = line < 0 ? 0 : cells(text, line, from - 1);
    if (column == 0) {
      return false;
    }
    Cell above = above(text, line, column, text[to]);
    if (above == Cell.OPEN) {
      return below(text, to, column, length) == Cell.NAME;
    }
    return above == Cell.NAME && below(text, to, column, length) != Cell.THING;
  }

  private static Cell above(byte[] text, int line, int column, byte quote) {
    int end = line - 1;
    for (int row = 0; row < MOST_ROWS && end > 0; row++) {
      int begin = LineEdges.beginWithin(text, end, LONGEST_ROW);
      Cell cell = begin < 0 ? Cell.OPEN : cell(text, begin, end, column, quote);
      if (cell != Cell.OPEN) {
        return cell;
      }
      end = begin - 1;
    }
    return Cell.OPEN;
  }

  private static Cell below(byte[] text, int to, int column, int length) {
    int feed = LineEdges.end(text, to, Math.min(length, to + LONGEST_ROW));
    for (int row = 0; row < MOST_ROWS && feed < length && text[feed] == '\n'; row++) {
      int end = LineEdges.end(text, feed + 1, Math.min(length, feed + LONGEST_ROW));
      Cell cell = cell(text, feed + 1, end, column, text[to]);
      if (cell != Cell.OPEN) {
        return cell;
      }
      feed = end;
    }
    return Cell.OPEN;
  }

  /** How many cells end before a place of a row. */
  private static int cells(byte[] text, int line, int place) {
    byte open = 0;
    int count = 0;
    for (int at = line; at < place; at++) {
      open = quote(text[at], open);
      count += open == 0 && text[at] == ',' ? 1 : 0;
    }
    return open == 0 ? count : 0;
  }

  /** The quotation mark that is open behind a sign; 0 for none. */
  private static byte quote(byte sign, byte open) {
    if (open == 0) {
      return sign == '\'' || sign == '"' ? sign : 0;
    }
    return sign == open ? 0 : open;
  }

  /** What the cell is of a row that has so many before it; open where it has no such mark. */
  private static Cell cell(byte[] text, int line, int end, int column, byte mark) {
    byte open = 0;
    int count = 0;
    for (int at = line; at < end; at++) {
      byte before = open;
      open = quote(text[at], open);
      count += open == 0 && text[at] == ',' ? 1 : 0;
      if (count == column && open == mark && before == 0) {
        return words(text, at + 1, end, mark);
      }
      if (count > column) {
        return Cell.OPEN;
      }
    }
    return Cell.OPEN;
  }

  /** What the words up to a quotation mark are. */
  private static Cell words(byte[] text, int from, int end, byte mark) {
    int at = from;
    int words = 0;
    boolean given = false;
    int last = 0;
    while (at < end && text[at] != mark && words <= MOST_WORDS) {
      int stop = NameLetters.end(text, at, end);
      if (stop == at || !NameLetters.capital(text[at])) {
        return Cell.THING;
      }
      last = NameWords.bundled().flags(text, at, stop);
      given |= words == 0 && (last & NameWords.FIRST) != 0 && (last & OTHER) == 0;
      words++;
      at = stop < end && text[stop] == ' ' ? stop + 1 : stop;
    }
    boolean family = (last & NameWords.LAST) != 0 && (last & OTHER) == 0;
    boolean thing = !given && last != 0 && ((last & OTHER) != 0 || (last & NAME) == 0);
    boolean name = given && family && words > 1 && words <= MOST_WORDS;
    return name ? Cell.NAME : thing ? Cell.THING : Cell.OPEN;
  }
}
