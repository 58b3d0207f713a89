package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * The columns of a table in plain text whose headers say that they are of countries. What was found
 * above the last row is kept, since the next is mostly of the same table. For one thread.
 */
final class CountryColumns {
  /** Lines of a table are no longer, and a header no farther above its row. */
  static final int LONGEST_LINE = 600;

  private static final int MOST_ABOVE = 200;
  private static final int MOST_DIGITS = 4;

  /** What a column of states of one country is called. */
  private static final WordSet STATES = Countries.FILE.set("states");

  private final RowCells cells = new RowCells();
  private byte[] text = new byte[0];

  /** What parts the rows of the tables that are looked for. */
  private final byte separator;

  /** The last line whose header was looked for. */
  private int knownLine = -1;

  /** A bit for each column of that table whose header says it is one of countries. */
  private long columns;

  /** A bit for each column of states. */
  private long states;

  /** Where the headers of such columns begin and end, from the begin of their line. */
  private final int[] headFrom = new int[RowCells.MOST];

  private final int[] headTo = new int[RowCells.MOST];
  private int heads;

  CountryColumns(byte separator) {
    this.separator = separator;
  }

  /** Another window of text. */
  void begin(byte[] newText) {
    text = newText;
    knownLine = -1;
  }

  /** Looks for the header above a line, as far as lines are parted alike and not known. */
  void find(int line) {
    int last = line >= knownLine ? knownLine : -1;
    if (line == last) {
      return;
    }
    long keptColumns = columns;
    long keptStates = states;
    columns = 0;
    states = 0;
    int at = line;
    for (int looked = 0; looked < MOST_ABOVE && at > 0; looked++) {
      int end = at - 1;
      at = LineEdges.begin(text, end, LONGEST_LINE + 1);
      if (last >= 0 && at <= last) {
        columns = keptColumns;
        states = keptStates;
        break;
      }
      boolean row = end - at <= LONGEST_LINE && RowCells.part(text, at, end, separator);
      if (!rules(at, end) && (!row || heads(at, end))) {
        break;
      }
    }
    knownLine = line;
  }

  /** Whether a cell lies below the header of countries. */
  boolean countries(RowCells row, int cell, int line) {
    return below(columns, row, cell, line);
  }

  /** Whether it lies below one of states. */
  boolean states(RowCells row, int cell, int line) {
    return below(states, row, cell, line);
  }

  private boolean below(long bits, RowCells row, int cell, int line) {
    if (separator != ' ' || bits == 0) {
      return (bits >>> cell & 1) != 0;
    }
    int begin = row.from(cell) - line;
    int end = row.to(cell) - line;
    for (int i = 0; i < heads; i++) {
      if (begin < headTo[i] && headFrom[i] < end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line rules off headers: dashes and what parts them. */
  private boolean rules(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if ("-=+|: _\r".indexOf(text[i]) < 0) {
        return false;
      }
    }
    return end > begin;
  }

  /** Whether a line names columns of countries, which are noted. */
  private boolean heads(int begin, int end) {
    if (AnchorScanner.digits(text, begin, end) > MOST_DIGITS) {
      return false;
    }
    cells.read(text, begin, end, separator);
    heads = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      head(cell, begin);
    }
    return columns != 0;
  }

  private void head(int cell, int line) {
    boolean key = false;
    boolean state = false;
    boolean elsewhere = false;
    int cellTo = cells.to(cell);
    long word = Words.firstWord(text, cells.from(cell), cellTo);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      state |= STATES.holds(text, begin, end);
      key |= CountryField.key(text, begin, end);
      elsewhere |= CountryField.elsewhere(text, begin, end);
      word = Words.firstWord(text, end, cellTo);
    }
    if ((key || state) && !elsewhere) {
      columns |= 1L << cell;
      states |= key ? 0 : 1L << cell;
      headFrom[heads] = cells.from(cell) - line;
      headTo[heads++] = cellTo - line;
    }
  }
}
