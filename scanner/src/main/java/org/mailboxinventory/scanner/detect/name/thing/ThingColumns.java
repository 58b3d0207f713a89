package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Columns whose header says that what is below are products, teams, places: {@code Scheme name}, or
 * {@code Name} beside {@code Product code}. What heads a column is asked of a name's own line and,
 * where the line above was asked before, known from there. For one thread.
 */
final class ThingColumns {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** What the things of a column are called. */
  private static final WordSet COLUMNS = FILE.words("columns");

  /** What is said of a thing in rows of a form: {@code Branch | Asha Nagar}. */
  private static final WordSet ROWS = FILE.words("row-labels");

  /** Words beside these in a header. */
  private static final WordSet BESIDE = FILE.words("beside-columns");

  private static final WordLists NUMBERED = new WordLists("numbered-things.txt");
  private static final WordSet CODED = NUMBERED.set("coded");
  private static final WordSet CODES = NUMBERED.set("codes");

  /** Headers of codes of one word. */
  private static final WordSet SYMBOLS = NUMBERED.set("symbols");

  private static final int MOST_LINES = 20;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_WORDS = 4;

  private byte[] text = new byte[0];
  private int length;

  /**
   * Behind the line asked about last, how its cells are parted, which was asked, and the answer.
   */
  private int nextLine = -1;

  private byte lastSeparator;
  private int lastColumn;
  private boolean lastThing;

  /** The cell found last, and the one before it. */
  private int cellFrom;

  private int cellTo;
  private int leftFrom;
  private int leftTo;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    nextLine = -1;
  }

  /** Whether the name {@code text[from, to)} is in a column of things. */
  boolean hold(int from, int to) {
    byte separator = separator(from, to);
    if (separator == 0) {
      return false;
    }
    int begin = LineEdges.begin(text, from, LONGEST_LINE);
    int column = separator == ' ' ? characters(begin, from) : count(begin, from, separator);
    boolean known = begin == nextLine && separator == lastSeparator && column == lastColumn;
    if (!known) {
      lastThing = headed(begin, separator, column, characters(from, to));
      lastSeparator = separator;
      lastColumn = column;
    }
    nextLine = LineEdges.end(text, from, Math.min(length, from + LONGEST_LINE)) + 1;
    return lastThing || (separator != ',' && separator != ';' && ofRow(begin, from));
  }

  /** What parts the name from the cell before it or behind it; 0 where nothing does. */
  private byte separator(int from, int to) {
    int before = from > 0 && text[from - 1] == '"' ? from - 1 : from;
    int behind = to < length && text[to] == '"' ? to + 1 : to;
    byte found = parts(before - 1, before - 2);
    return found != 0 ? found : parts(behind, behind + 1);
  }

  private byte parts(int at, int next) {
    if (at < 0 || at >= length) {
      return 0;
    }
    byte sign = text[at];
    boolean more = next >= 0 && next < length;
    if (sign == ' ' && more && (text[next] == ' ' || text[next] == '|' || text[next] == '\t')) {
      return text[next];
    }
    boolean comma = sign == ',' && more && text[next] != ' ';
    return comma || sign == ';' || sign == '|' || sign == '\t' ? sign : 0;
  }

  /** Whether the first cell of the row is a label of things. */
  private boolean ofRow(int begin, int from) {
    int at = begin;
    while (at < from && (text[at] == ' ' || text[at] == '|')) {
      at++;
    }
    cellFrom = at;
    while (at < from && text[at] != '|' && text[at] != '\t' && parts(at, at + 1) == 0) {
      at++;
    }
    cellTo = at;
    return at < from && heads(ROWS);
  }

  private boolean headed(int begin, byte separator, int column, int width) {
    int line = begin;
    for (int lines = 0; line > 0 && lines < MOST_LINES; lines++) {
      int end = line - 1;
      int above = LineEdges.begin(text, end, LONGEST_LINE);
      if (end - above < 2) {
        return false;
      }
      boolean cell =
          separator == ' '
              ? aligned(above, end, column, width)
              : cell(above, end, separator, column);
      if (cell && (heads(COLUMNS) || coded())) {
        return true;
      }
      line = above;
    }
    return false;
  }

  /** Whether the cell found last is made of some of these words and those beside them. */
  private boolean heads(WordSet words) {
    boolean things = false;
    int count = 0;
    for (int at = cellFrom; at < cellTo; ) {
      int end = NameLetters.end(text, at, cellTo);
      if (end > at) {
        boolean thing = words.holds(text, at, end);
        if (++count > MOST_WORDS || (!thing && !BESIDE.holds(text, at, end))) {
          return false;
        }
        things |= thing;
      }
      at = Math.max(end, at + 1);
    }
    return things;
  }

  /** Whether it is one word, the name of what is coded beside it. */
  private boolean coded() {
    int from = cellFrom;
    while (from < cellTo && !NameLetters.letter(text[from])) {
      from++;
    }
    int end = NameLetters.end(text, from, cellTo);
    return BESIDE.holds(text, from, end) && codes(end);
  }

  private boolean codes(int wordEnd) {
    for (int at = wordEnd; at < cellTo; at++) {
      if (NameLetters.letter(text[at])) {
        return false;
      }
    }
    boolean thing = false;
    boolean code = false;
    for (int at = leftFrom; at < leftTo; ) {
      int end = NameLetters.end(text, at, leftTo);
      if (end > at) {
        thing |= CODED.holds(text, at, end);
        code |= CODES.holds(text, at, end);
        if (SYMBOLS.holds(text, at, end)) {
          return true;
        }
      }
      at = Math.max(end, at + 1);
    }
    return thing && code;
  }

  private boolean cell(int begin, int end, byte separator, int column) {
    leftFrom = begin;
    leftTo = begin;
    cellFrom = begin;
    int cells = 0;
    for (int at = begin; at < end; at++) {
      if (text[at] == separator) {
        if (cells == column) {
          cellTo = at;
          return true;
        }
        cells++;
        leftFrom = cellFrom;
        leftTo = at;
        cellFrom = at + 1;
      }
    }
    cellTo = end;
    return cells == column;
  }

  /** Finds the cell, among those that two blanks part, that stands above a name. */
  private boolean aligned(int begin, int end, int column, int width) {
    leftFrom = begin;
    leftTo = begin;
    int at = begin;
    int place = 0;
    while (at < end && place < column + width) {
      cellFrom = at;
      int from = place;
      while (at < end && !(text[at] == ' ' && (at + 1 >= end || text[at + 1] == ' '))) {
        place += (text[at++] & 0xc0) == 0x80 ? 0 : 1;
      }
      cellTo = at;
      if (cellTo > cellFrom && place > column && from < column + width) {
        return true;
      }
      leftFrom = cellTo > cellFrom ? cellFrom : leftFrom;
      leftTo = cellTo > cellFrom ? cellTo : leftTo;
      while (at < end && text[at] == ' ') {
        at++;
        place++;
      }
    }
    return false;
  }

  private int count(int from, int to, byte separator) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += text[at] == separator ? 1 : 0;
    }
    return count;
  }

  private int characters(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += (text[at] & 0xc0) == 0x80 ? 0 : 1;
    }
    return count;
  }
}
