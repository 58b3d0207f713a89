package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.table.CodeHeader;
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

  private final ColumnCell cell = new ColumnCell();

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    cell.begin(text);
    nextLine = -1;
  }

  /** Whether the name {@code text[from, to)} is in a column of things. */
  boolean hold(int from, int to) {
    byte separator = separator(from, to);
    if (separator == 0) {
      return false;
    }
    int begin = LineEdges.begin(text, from, LONGEST_LINE);
    int column =
        separator == ' ' ? cell.characters(begin, from) : cell.count(begin, from, separator);
    boolean known = begin == nextLine && separator == lastSeparator && column == lastColumn;
    if (!known) {
      lastThing = headed(begin, separator, column, cell.characters(from, to));
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
    int label = at;
    while (at < from && text[at] != '|' && text[at] != '\t' && parts(at, at + 1) == 0) {
      at++;
    }
    cell.is(label, at);
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
      boolean found =
          separator == ' '
              ? cell.above(above, end, column, width)
              : cell.find(above, end, separator, column);
      if (found && (heads(COLUMNS) || coded())) {
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
    for (int at = cell.from(); at < cell.to(); ) {
      int end = NameLetters.end(text, at, cell.to());
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
    int from = cell.from();
    while (from < cell.to() && !NameLetters.letter(text[from])) {
      from++;
    }
    int end = NameLetters.end(text, from, cell.to());
    return BESIDE.holds(text, from, end) && codes(end);
  }

  private boolean codes(int wordEnd) {
    for (int at = wordEnd; at < cell.to(); at++) {
      if (NameLetters.letter(text[at])) {
        return false;
      }
    }
    return CodeHeader.is(text, cell.leftFrom(), cell.leftTo());
  }
}
