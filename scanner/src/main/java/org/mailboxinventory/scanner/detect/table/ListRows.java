package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.table.headed.HeadedRows;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * The rows between brackets behind a list of what their columns are, one by one from the list on:
 * {@code INSERT INTO t (name, phone) VALUES ('…', '…'), ('…', '…')}. Looked for where a label is
 * one of the columns. For one thread.
 */
public final class ListRows extends HeadedRows {
  private static final int FEWEST = 2;

  /** So many bytes lie between the columns and the first row, or between two rows, at most. */
  private static final int LONGEST_GAP = 200;

  private final CellPhrases phrases;
  private final CreatedTable created;
  private final BracketRow row = new BracketRow();

  /** The hash of the table's name, where each row may be in a statement of its own; else 0. */
  private long table;

  /** A place whose bracket was looked for last in this window, and that bracket; -1 for none. */
  private int known = -1;

  private int knownOpen = -1;

  public ListRows(CellPhrases phrases) {
    this.phrases = phrases;
    this.created = new CreatedTable(phrases);
  }

  @Override
  public void begin(NormalisedText newWindow) {
    super.begin(newWindow);
    known = -1;
    knownOpen = -1;
  }

  /** Whether the label {@code text[from, to)} is one of the columns of rows that follow. */
  public boolean headedAt(int from, int to) {
    boolean column = from >= asked && endsColumn(to);
    if (!column && (from < asked || !CreatedTable.typed(text, from, to, length))) {
      return false;
    }
    asked = to;
    boolean within = from > 0 && text[from - 1] == '[' && text[to] == ']';
    int place = within ? from - 1 : from;
    int open = Brackets.opening(text, place, known <= place ? known : -1, knownOpen);
    known = place;
    knownOpen = open;
    long name = open < 0 ? 0 : CreatedTable.created(text, open);
    return name != 0 ? createdAt(open, name) : column && columnsAt(open);
  }

  private boolean columnsAt(int open) {
    int close = open < 0 ? -1 : row.read(text, open, length);
    if (close < 0 || !row.whole() || row.count() < FEWEST) {
      return false;
    }
    asked = close;
    int first = Brackets.rowBehind(text, close + 1, length);
    if (first < 0 || !head(CodeHeader.ofTable(text, open))) {
      return false;
    }
    next = first;
    table = 0;
    return true;
  }

  /** Whether a table is created with the columns between brackets, and filled below. */
  private boolean createdAt(int open, long name) {
    int close = created.close(text, open, length);
    asked = Math.max(asked, close);
    int first = close < 0 ? -1 : CreatedTable.rowBehind(text, close, length, name);
    int[][] columns = first < 0 ? NONE : created.columns(text, open, length);
    if (columns.length == 0) {
      return false;
    }
    header = columns;
    table = name;
    next = first;
    return true;
  }

  /** Whether what ends at a place is all of a column's name, or its last word. */
  private boolean endsColumn(int to) {
    int at = to < length && "'\"`".indexOf(text[to]) >= 0 ? to + 1 : to;
    return at < length && (text[at] == ',' || Brackets.closes(text[at]));
  }

  private boolean head(boolean ofThings) {
    int[][] entries = new int[row.count()][];
    boolean any = false;
    for (int cell = 0; cell < entries.length; cell++) {
      boolean nobodys = ofThings && phrases.bareName(text, row.from(cell), row.to(cell));
      entries[cell] = nobodys ? NOTHING : phrases.in(text, row.from(cell), row.to(cell));
      any |= PhraseEntry.anyName(entries[cell]);
    }
    header = any ? entries : NONE;
    return any;
  }

  /** Goes on to the next row that begins before {@code to}; false when there is none. */
  public boolean nextRow(int to) {
    if (header.length == 0) {
      return false;
    }
    int at = pastGap(next);
    if (table != 0 && at < length && text[at] == ';') {
      int row = CreatedTable.rowBehind(text, at, length, table);
      at = row < 0 ? at : row;
    }
    next = at;
    if (at >= to) {
      return false;
    }
    int close = Brackets.opens(text[at]) ? row.read(text, at, length) : -1;
    if (close < 0 || !row.whole() || row.count() != header.length) {
      header = NONE;
      return false;
    }
    next = close + 1;
    return true;
  }

  /** Past blanks, commas and remarks between two rows. */
  private int pastGap(int from) {
    int at = from;
    while (at < length && at - from < LONGEST_GAP) {
      byte b = text[at];
      if (b == '-' && at + 1 < length && text[at + 1] == '-') {
        while (at < length && text[at] != '\n') {
          at++;
        }
      } else if (" \n\r\t,".indexOf(b) < 0) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  /** The number of cells in the row at hand. */
  public int cells() {
    return row.count();
  }

  /** The phrases of the column of a cell. */
  public int[] header(int cell) {
    return header[cell];
  }

  /** Where the value of a cell begins, without its quotation mark; its end where it has none. */
  public int cellFrom(int cell) {
    int at = row.from(cell);
    int end = row.to(cell);
    while (at < end && text[at] <= ' ' && text[at] >= 0) {
      at++;
    }
    boolean national = at + 1 < end && (text[at] == 'N' || text[at] == 'E') && quote(text[at + 1]);
    at = national ? at + 1 : at;
    boolean number = at < end && text[at] >= '0' && text[at] <= '9';
    return at < end && quote(text[at]) ? at + 1 : number ? at : end;
  }

  /** Where that value ends. */
  public int cellTo(int cell) {
    int at = row.to(cell);
    while (at > row.from(cell) && text[at - 1] <= ' ' && text[at - 1] >= 0) {
      at--;
    }
    return at > row.from(cell) && quote(text[at - 1]) ? at - 1 : at;
  }

  private static boolean quote(byte b) {
    return b == '\'' || b == '"';
  }
}
