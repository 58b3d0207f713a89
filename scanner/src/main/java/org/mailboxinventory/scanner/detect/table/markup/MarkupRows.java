package org.mailboxinventory.scanner.detect.table.markup;

import org.mailboxinventory.scanner.detect.table.CellPhrases;
import org.mailboxinventory.scanner.detect.table.headed.HeadedRows;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * The rows of a table in the source of a page or a wiki, one by one from its headers on. Looked for
 * where a label begins a header. For one thread.
 */
public final class MarkupRows extends HeadedRows {
  /** So many headers say what they are called where nothing marks them as headers. */
  private static final int FEWEST_NAMED = 2;

  private static final MarkupForm ELEMENTS = new ElementRows();
  private static final MarkupForm WIKI = new WikiRows();

  private final CellPhrases phrases;
  private final MarkupRow row = new MarkupRow();
  private MarkupForm form = ELEMENTS;

  public MarkupRows(CellPhrases phrases) {
    this.phrases = phrases;
  }

  /** Whether the label that begins at a place is one of the headers of rows that follow. */
  public boolean headedAt(int label) {
    int before = label;
    while (before > 0 && text[before - 1] >= 0 && text[before - 1] <= ' ') {
      before--;
    }
    byte sign = before > 0 ? text[before - 1] : 0;
    if (label < asked || (sign != '>' && sign != '!' && sign != '|')) {
      return false;
    }
    MarkupForm newForm = sign == '>' ? ELEMENTS : WIKI;
    int begin = newForm.headers(text, label, length);
    if (begin < 0 || begin < asked || !newForm.read(text, begin, length, row)) {
      return false;
    }
    asked = row.end;
    boolean heads = row.mayHead(text) && (row.marked || ElementRows.first(text, begin));
    int[][] named = heads ? named(row.marked ? 1 : FEWEST_NAMED) : NONE;
    if (named.length == 0) {
      return false;
    }
    header = named;
    form = newForm;
    next = row.end;
    return true;
  }

  /** By column, what the phrases of its header are; none where too few say what is below. */
  private int[][] named(int fewest) {
    int[][] entries = new int[row.count()][];
    int named = 0;
    for (int cell = 0; cell < entries.length; cell++) {
      entries[cell] = phrases.in(text, row.from(cell), row.to(cell));
      named += PhraseEntry.anyName(entries[cell]) ? 1 : 0;
    }
    return named >= fewest ? entries : NONE;
  }

  /** Goes on to the next row that begins before {@code to}; false when there is none. */
  public boolean nextRow(int to) {
    while (header.length > 0) {
      int begin = form.next(text, next, length);
      if (begin >= to) {
        return false;
      }
      if (begin < 0 || !form.read(text, begin, length, row)) {
        header = NONE;
        return false;
      }
      next = row.end;
      asked = Math.max(asked, next);
      if (row.count() == header.length && !row.spans) {
        return true;
      }
    }
    return false;
  }

  /** The number of cells in the row at hand. */
  public int cells() {
    return row.count();
  }

  /** The phrases of the header above a cell that holds a digit; none above others. */
  public int[] header(int cell) {
    return row.digits(text, cell) > 0 ? header[cell] : NOTHING;
  }

  public int cellFrom(int cell) {
    return row.from(cell);
  }

  public int cellTo(int cell) {
    return row.to(cell);
  }
}
