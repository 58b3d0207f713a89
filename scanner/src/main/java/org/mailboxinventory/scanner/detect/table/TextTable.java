package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * A table written in plain text: a line of headers, and below it rows of the same form, separated
 * by tabs, bars, semicolons or commas, or standing in aligned columns. Looked for only where a
 * place asks what heads its column. Places count bytes of the normalised text. For one thread.
 */
public final class TextTable {
  private static final int[] NOTHING = new int[0];

  private static final int UNKNOWN_CELLS = -1;

  /** So far above its first row the line of headers may be, in lines. */
  private static final int MOST_ABOVE = 200;

  private final CellPhrases phrases;
  private final TextLines lines = new TextLines();
  private final TextRow row = new TextRow();
  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  private boolean open;
  private byte separator;
  private TextHeader header = TextHeader.NONE;

  /** Rows lie between the header's end and here; what comes later has not been looked at. */
  private int rowsFrom;

  private int rowsTo;

  private int rowAt;
  private boolean inside;

  /** The same in the original text, between two windows. */
  private int keptTo;

  /** The line looked at last. */
  private int line = -1;

  /** The line known last to head no table. */
  private int headsNothing = -1;

  /** A line known to hold no headers, how many cells it has, and what parts them. */
  private int plain = -1;

  /** Where that line ends; -2 when no line is known. */
  private int plainTo = -2;

  /** {@link #UNKNOWN_CELLS} where the line was dismissed by its first cell. */
  private int plainCells;

  private byte plainBy;

  /** Lines known to have no header above them. */
  private int headerlessFrom = -1;

  private int headerlessTo = -1;

  public TextTable(CellPhrases phrases) {
    this.phrases = phrases;
  }

  /** Another part begins. */
  public void clear() {
    open = false;
    keptTo = 0;
  }

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
    lines.begin(newWindow);
    row.forget();
    line = -1;
    headsNothing = -1;
    plain = -1;
    plainTo = -2;
    headerlessFrom = -1;
    headerlessTo = -1;
    rowsFrom = 0;
    rowsTo = open ? window.folded(Math.max(0, keptTo)) : 0;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    keptTo -= by;
    open &= keptTo >= 0;
  }

  /** What lies before {@code to} has been asked about; a table that reaches there goes on. */
  public void finish(int to) {
    if (open) {
      walk(to);
      keptTo = window.original(rowsTo);
    }
  }

  /** The phrases of the header of the column around {@code place}; none outside of tables. */
  public int[] above(int place) {
    int begin = lines.from(place);
    inside = false;
    if (begin < 0) {
      return NOTHING;
    }
    if (begin != line) {
      line = begin;
      find(begin);
    }
    inside = open && begin >= rowsFrom && begin < rowsTo;
    return inside ? headerOf(begin, place) : NOTHING;
  }

  /** Whether the place asked about last is in a table. */
  public boolean inside() {
    return inside;
  }

  /** Where the line asked about last begins. */
  public int rowFrom() {
    return line;
  }

  /** Where the line asked about last ends. */
  public int rowTo() {
    return lines.to(line);
  }

  /**
   * Whether the line around {@code place} heads a table that begins there; its rows are to be taken
   * one by one.
   */
  public boolean headedAt(int place) {
    int begin = lines.from(place);
    if (begin < 0 || (open && begin < rowsTo)) {
      return false;
    }
    if (begin == headsNothing) {
      return false;
    }
    int end = lines.to(begin);
    int parted = TextRow.parted(text, begin, end);
    for (byte candidate : TextRow.SEPARATORS) {
      if ((parted & TextRow.bit(candidate)) == 0) {
        continue;
      }
      int least = candidate == ',' ? 3 : 2;
      if (TextRow.cells(text, begin, end, candidate) >= least
          && row.read(text, begin, end, candidate).count() >= least
          && row.heads(text)
          && head(begin)) {
        separator = candidate;
        open = true;
        rowsFrom = Math.min(length, end + 1);
        rowsTo = rowsFrom;
        return true;
      }
    }
    headsNothing = begin;
    return false;
  }

  /** Goes on to the next row that begins before {@code to}; false when there is none. */
  public boolean nextRow(int to) {
    while (open && rowsTo < to) {
      int begin = rowsTo;
      int end = lines.to(begin);
      rowsTo = Math.min(length, end + 1);
      if (!TextRow.rules(text, begin, end)) {
        open = fits(begin, end);
        rowAt = begin;
        return open;
      }
      open = end > begin + 1;
    }
    return false;
  }

  /** The number of cells in the row at hand. */
  public int cells() {
    return row.count();
  }

  public int cellFrom(int cell) {
    return row.from(cell);
  }

  public int cellTo(int cell) {
    return row.to(cell);
  }

  /** The phrases of the header above a cell of the row at hand. */
  public int[] header(int cell) {
    return header.above(text, rowAt, row, cell, separator == ' ');
  }

  private int[] headerOf(int begin, int place) {
    row.read(text, begin, lines.to(begin), separator);
    for (int cell = 0; cell < row.count(); cell++) {
      if (place < row.to(cell)) {
        return header.above(text, begin, row, cell, separator == ' ');
      }
    }
    return NOTHING;
  }

  private void find(int begin) {
    if (open && begin >= rowsTo) {
      walk(begin);
      if (open && fits(begin, lines.to(begin))) {
        rowsTo = Math.min(length, lines.to(begin) + 1);
        return;
      }
      open = false;
    }
    if (!open || begin < rowsFrom) {
      search(begin);
    }
  }

  /** Takes the lines before {@code to} as rows, or closes the table at one that is none. */
  private void walk(int to) {
    int empty = 0;
    while (open && rowsTo < to) {
      int end = lines.to(rowsTo);
      if (end >= length && end >= to) {
        return;
      }
      empty = end - rowsTo <= 1 ? empty + 1 : 0;
      open = empty < 2 && (TextRow.rules(text, rowsTo, end) || fits(rowsTo, end));
      rowsTo = Math.min(length, end + 1);
    }
  }

  private boolean fits(int begin, int end) {
    int cells = row.read(text, begin, end, separator).count();
    boolean exact = separator == ',' || separator == ';';
    return exact ? cells == header.columns() : cells >= 2 && cells <= header.columns() + 1;
  }

  private void search(int begin) {
    int end = lines.to(begin);
    int parted = lines.partedAsAbove(begin, end);
    for (byte candidate : TextRow.SEPARATORS) {
      if ((parted & TextRow.bit(candidate)) == 0) {
        continue;
      }
      int least = candidate == ',' ? 3 : 2;
      if (TextRow.cells(text, begin, end, candidate) < least) {
        continue;
      }
      if (goesOnHeadless(begin, end, candidate)) {
        plain = begin;
        plainTo = end;
        plainCells = UNKNOWN_CELLS;
        continue;
      }
      int cells = row.read(text, begin, end, candidate).count();
      boolean heads = row.heads(text);
      if (cells >= least && search(begin, candidate, cells)) {
        rowsTo = Math.min(length, end + 1);
        return;
      }
      plain = heads ? -1 : begin;
      plainTo = heads ? -2 : end;
      plainCells = cells;
      plainBy = candidate;
    }
    if (headerlessTo < 0 || begin > headerlessTo + TextLines.LONGEST) {
      headerlessFrom = begin;
    }
    headerlessTo = begin;
  }

  /** The line above heads nothing and has no header above it; nor does this one head anything. */
  private boolean goesOnHeadless(int begin, int end, byte candidate) {
    return begin > 0
        && begin - 1 == plainTo
        && candidate == plainBy
        && plain >= headerlessFrom
        && plain <= headerlessTo
        && !TextRow.mayHead(text, begin, end, candidate);
  }

  /** Looks for the uppermost line of headers above, as far as lines have the form of a row. */
  private boolean search(int begin, byte candidate, int cells) {
    int at = begin;
    boolean found = false;
    for (int looked = 0; looked < MOST_ABOVE && at > 0; looked++) {
      int above = lines.from(at - 1);
      int end = at - 1;
      if (above < 0) {
        return found;
      }
      if (!TextRow.rules(text, above, end)) {
        boolean exact = candidate == ',' || candidate == ';';
        if (exact && TextRow.cells(text, above, end, candidate) != cells) {
          return found;
        }
        boolean known = above == plain && candidate == plainBy;
        int count =
            known && plainCells != UNKNOWN_CELLS
                ? plainCells
                : row.read(text, above, end, candidate).count();
        if (exact ? count != cells : count < 2) {
          return found;
        }
        if (!known && count >= cells && row.heads(text) && head(above)) {
          separator = candidate;
          rowsFrom = at;
          open = true;
          found = true;
        }
      }
      if (above >= headerlessFrom && above <= headerlessTo) {
        return found;
      }
      at = above;
    }
    return found;
  }

  /** Takes the line just read as headers; false when none of them names anything. */
  private boolean head(int begin) {
    TextHeader made = TextHeader.of(text, begin, row, phrases);
    header = made == null ? header : made;
    return made != null;
  }
}
