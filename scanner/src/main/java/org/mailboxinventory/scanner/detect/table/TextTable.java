package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * A table written in plain text: a line of headers, and below it rows of the same form, separated
 * by tabs, bars, semicolons or commas, or standing in aligned columns. Looked for only where a
 * place asks what heads its column. Places count bytes of the folded text. For one thread.
 */
public final class TextTable {
  private static final int[] NOTHING = new int[0];

  /** So far above its first row the line of headers may stand, in lines. */
  private static final int MOST_ABOVE = 200;

  private final Cells words;
  private final TextLines lines = new TextLines();
  private final TextRow row = new TextRow();
  private NormalisedText folding = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  private boolean open;
  private byte separator;
  private int columns;
  private int[][] said = {};
  private int[] left = {};
  private int[] right = {};

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
  private int headless = -1;

  /** A line known to hold no headers, how many cells it has, and what parts them. */
  private int plain = -1;

  private int plainCells;
  private byte plainBy;

  /** Lines known to have no header above them. */
  private int barrenFrom = -1;

  private int barrenTo = -1;

  public TextTable(Cells words) {
    this.words = words;
  }

  /** Another part begins. */
  public void clear() {
    open = false;
    keptTo = 0;
  }

  /** Another window of text. */
  public void begin(NormalisedText newFolding) {
    folding = newFolding;
    text = folding.text();
    length = folding.length();
    lines.begin(newFolding);
    row.forget();
    line = -1;
    headless = -1;
    plain = -1;
    barrenFrom = -1;
    barrenTo = -1;
    rowsFrom = 0;
    rowsTo = open ? folding.folded(Math.max(0, keptTo)) : 0;
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
      keptTo = folding.original(rowsTo);
    }
  }

  /** What the header of the column around {@code place} says; nothing outside of tables. */
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
    return inside ? said(begin, place) : NOTHING;
  }

  /** Whether the place asked about last stands in a table. */
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
    if (begin == headless) {
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
    headless = begin;
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

  /** What the header above a cell of the row at hand says. */
  public int[] header(int cell) {
    int column = separator == ' ' ? aligned(rowAt, cell) : cell;
    return column >= 0 && column < columns ? said[column] : NOTHING;
  }

  private int[] said(int begin, int place) {
    row.read(text, begin, lines.to(begin), separator);
    for (int cell = 0; cell < row.count(); cell++) {
      if (place < row.to(cell)) {
        int column = separator == ' ' ? aligned(begin, cell) : cell;
        return column >= 0 && column < columns ? said[column] : NOTHING;
      }
    }
    return NOTHING;
  }

  /** The header that stands above most of a cell. */
  private int aligned(int begin, int cell) {
    int cellLeft = characters(begin, row.from(cell));
    int cellRight = cellLeft + characters(row.from(cell), row.to(cell));
    int best = -1;
    int most = 0;
    for (int column = 0; column < columns; column++) {
      int overlap = Math.min(cellRight, right[column]) - Math.max(cellLeft, left[column]);
      if (overlap > most) {
        most = overlap;
        best = column;
      }
    }
    return best;
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
    return exact ? cells == columns : cells >= 2 && cells <= columns + 1;
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
      int cells = row.read(text, begin, end, candidate).count();
      boolean heads = row.heads(text);
      if (cells >= least && search(begin, candidate, cells)) {
        rowsTo = Math.min(length, end + 1);
        return;
      }
      plain = heads ? -1 : begin;
      plainCells = cells;
      plainBy = candidate;
    }
    if (barrenTo < 0 || begin > barrenTo + TextLines.LONGEST) {
      barrenFrom = begin;
    }
    barrenTo = begin;
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
        int count = known ? plainCells : row.read(text, above, end, candidate).count();
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
      if (above >= barrenFrom && above <= barrenTo) {
        return found;
      }
      at = above;
    }
    return found;
  }

  /** Takes the line just read as headers; false when none of them says anything. */
  private boolean head(int begin) {
    int[][] heard = new int[row.count()][];
    boolean anything = false;
    for (int column = 0; column < heard.length; column++) {
      heard[column] = words.said(text, row.from(column), row.to(column));
      anything |= heads(heard[column]);
    }
    if (anything) {
      columns = heard.length;
      said = heard;
      left = new int[columns];
      right = new int[columns];
      for (int column = 0; column < columns; column++) {
        left[column] = characters(begin, row.from(column));
        right[column] = left[column] + characters(row.from(column), row.to(column));
      }
    }
    return anything;
  }

  private static boolean heads(int[] entries) {
    for (int entry : entries) {
      if ((entry & (PhraseEntry.HEADER | PhraseEntry.LABEL)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of characters in {@code text[from, to)}. */
  private int characters(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += (text[i] & 0xc0) == 0x80 ? 0 : 1;
    }
    return count;
  }
}
