package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * A table whose rows are lists between brackets below one of columns, as in a statement of SQL or
 * in JSON: {@code INSERT INTO t (pan, dob) VALUES ('…', '…'), ('…', '…')}. Looked for only where a
 * place asks what heads its column. Places count bytes of the normalised text, those that are kept
 * from one window to the next bytes of the original. For one thread.
 */
public final class ListTable {
  private static final int[] NOTHING = {};
  private static final int FEWEST = 2;

  private final CellPhrases phrases;
  private final CreatedTable created;
  private final BracketRow row = new BracketRow();
  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  /** By column, what its phrases are to detectors; null outside of tables. */
  private int @Nullable [][] header;

  /** Where each row begins, in the original; behind the last one, where it ends. */
  private int[] starts = new int[64];

  private int rows;

  /** The row read last, and where it ends. */
  private int rowFrom;

  private int rowTo;

  /** The place that was looked at last, and the bracket that is open there. */
  private int askedAt;

  private int askedOpen;

  /** Rows that follow each other and have no columns above them begin in this stretch. */
  private int bareFrom;

  private int bareTo;

  private boolean inside;

  public ListTable(CellPhrases phrases) {
    this.phrases = phrases;
    this.created = new CreatedTable(phrases);
  }

  /** Another part begins. */
  public void clear() {
    created.clear();
    header = null;
    rows = 0;
  }

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
    created.begin();
    rowFrom = -1;
    bareTo = -1;
    askedAt = -1;
    askedOpen = -1;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    int gone = 0;
    while (gone < rows && starts[gone] < by) {
      gone++;
    }
    boolean over = rows > 0 && starts[rows] < by;
    for (int i = gone; i <= rows; i++) {
      starts[i - gone] = starts[i] - by;
    }
    rows -= gone;
    header = over ? null : header;
  }

  /** Whether the place asked about last is in a row. */
  public boolean inside() {
    return inside;
  }

  /** Where the row of the place asked about last begins. */
  public int rowFrom() {
    return rowFrom;
  }

  /** Where that row ends. */
  public int rowTo() {
    return rowTo;
  }

  /** The phrases of the column of a place; none outside of tables. */
  public int[] above(int place) {
    inside = false;
    if (!Brackets.mayHold(text, place)) {
      return NOTHING;
    }
    if (header != null && known(place)) {
      return entries(place);
    }
    return search(place) ? entries(place) : NOTHING;
  }

  private int[] entries(int place) {
    int[][] of = header;
    int cell = row.holding(place);
    inside = of != null && cell >= 0 && cell < of.length;
    return inside && of != null ? of[cell] : NOTHING;
  }

  /** Goes to the row of a place in the table at hand; false when it is in none. */
  private boolean known(int place) {
    if (rowFrom >= 0 && place > rowFrom && place < rowTo) {
      return true;
    }
    int original = window.original(place);
    if (original < starts[0]) {
      return false;
    }
    if (original >= starts[rows]) {
      return goOn(place);
    }
    int found = Arrays.binarySearch(starts, 0, rows, original);
    return read(window.folded(starts[found >= 0 ? found : -found - 2])) && place < rowTo;
  }

  /** Reads the rows behind those that are known, as far as that of a place. */
  private boolean goOn(int place) {
    int at = window.folded(starts[rows]);
    while (true) {
      while (at < place && (text[at] == ' ' || text[at] == '\n' || text[at] == ',')) {
        at++;
      }
      if (at >= place || !Brackets.opens(text[at]) || !read(at)) {
        return false;
      }
      if (row.whole()) {
        add(at);
      }
      if (place < rowTo) {
        return true;
      }
      at = rowTo;
    }
  }

  private void add(int begin) {
    if (rows + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[rows++] = window.original(begin);
    starts[rows] = window.original(rowTo);
  }

  /** Reads a row of the table at hand; false when it is none, or has another number of cells. */
  private boolean read(int begin) {
    int close = row.read(text, begin, length);
    int columns = header == null ? 0 : header.length;
    boolean fits = row.whole() ? row.count() == columns : row.count() <= columns;
    rowFrom = close < 0 || !fits ? -1 : begin;
    rowTo = row.whole() ? close + 1 : close;
    return rowFrom >= 0;
  }

  /** Looks for the list of columns before the rows of which a place is in one. */
  private boolean search(int place) {
    boolean seen = askedAt >= 0 && askedAt < place;
    int open = Brackets.opening(text, place, seen ? askedAt : -1, seen ? askedOpen : -1);
    boolean again = seen && open == askedOpen;
    askedAt = place;
    askedOpen = open;
    if (open < 0 || again) {
      return false;
    }
    int first = open;
    int before = open;
    while (before >= 0 && !bare(first)) {
      first = before;
      before = Brackets.rowBefore(text, first);
    }
    if (!bare(first) && headed(first, open) && goOn(place)) {
      return true;
    }
    header = null;
    rows = 0;
    if (first < open) {
      bareFrom = bare(first) ? bareFrom : first;
      bareTo = open + 1;
    }
    return false;
  }

  private boolean bare(int open) {
    return open < bareTo && open >= bareFrom;
  }

  /** Takes the columns before the first row, or the first row itself where others follow it. */
  private boolean headed(int first, int open) {
    int columns = Brackets.columnsBefore(text, first);
    if ((columns >= 0 && head(columns)) || created(first)) {
      starts[0] = window.original(first);
    } else if (first < open && head(first)) {
      starts[0] = window.original(rowTo);
    } else {
      return false;
    }
    rows = 0;
    return true;
  }

  /** Takes the columns with which the table of the row was created; false for none. */
  private boolean created(int first) {
    int[][] columns = created.ofRow(text, first, length);
    header = columns.length > 0 ? columns : null;
    rowFrom = -1;
    rowTo = first;
    return columns.length > 0;
  }

  /** Takes a list for one of columns; false when it names nothing. */
  private boolean head(int open) {
    int close = row.read(text, open, length);
    rowFrom = -1;
    rowTo = close + 1;
    if (!row.whole() || row.count() < FEWEST) {
      return false;
    }
    int[][] entries = new int[row.count()][];
    boolean any = false;
    for (int cell = 0; cell < entries.length; cell++) {
      entries[cell] = phrases.in(text, row.from(cell), row.to(cell));
      any |= PhraseEntry.anyName(entries[cell]);
    }
    header = any ? entries : null;
    return any;
  }
}
