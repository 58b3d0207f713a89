package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.table.BlankTable;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.ListTable;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.table.TextTable;
import org.mailboxinventory.scanner.detect.table.ValueForms;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * The table cell around a place, of a marked table or of one in plain text: where it begins and
 * ends, and what the header above it and the cell to its left are to detectors. Places count bytes
 * of the normalised text. For one thread.
 */
final class EnclosingCell {
  private static final int[] NOTHING = {};
  private static final int SUPPORTS = PhraseEntry.CONTEXT | PhraseEntry.NAME;

  private final Cells cells;
  private final TextTable table;
  private final BlankTable blanks;
  private final ListTable lists;
  private NormalisedText text = new NormalisedText();

  /** The cell around the place; the row in plain text; the whole text when it is in none. */
  private int cellFrom;

  private int cellTo;

  private boolean inRow;

  /** A line of which no place has a header above it. */
  private int bareFrom;

  private int bareTo;

  /** The row is one of a table whose cells have one blank between them. */
  private boolean inBlanks;

  EnclosingCell(Cells cells, TextLines lines, ValueForms forms) {
    this.cells = cells;
    this.table = new TextTable(cells.phrases(), lines);
    this.blanks = new BlankTable(cells.phrases(), lines, forms);
    this.lists = new ListTable(cells.phrases());
  }

  /** Another part begins. */
  void clear() {
    table.clear();
    blanks.clear();
    lists.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    table.shift(by);
    blanks.shift(by);
    lists.shift(by);
  }

  /** What lies before {@code to} has been asked about; tables that reach there go on. */
  void finish(int to) {
    table.finish(to);
    blanks.finish();
  }

  /** Another window of text. */
  void begin(NormalisedText newText) {
    text = newText;
    bareTo = -1;
    table.begin(newText);
    blanks.begin(newText);
    lists.begin(newText);
  }

  /** Goes to the cell around {@code place}; its header and the cell to its left go to a list. */
  void moveTo(int place, PhraseHits headers) {
    int cell = cellAround(place);
    cellFrom = cell < 0 ? 0 : text.folded(Math.max(0, cells.from(cell)));
    boolean open = cell < 0 || cells.to(cell) == Integer.MAX_VALUE;
    cellTo = open ? text.length() : text.folded(cells.to(cell));
    if (cell >= 0) {
      add(cells.above(cell), headers);
      add(cells.left(cell), headers);
    } else {
      add(aboveInText(place), headers);
    }
    boolean listed = cell < 0 && lists.inside();
    inRow = listed || (cell < 0 && (table.inside() || inBlanks));
    if (listed) {
      cellFrom = lists.rowFrom();
      cellTo = lists.rowTo();
    } else if (inRow) {
      cellFrom = table.rowFrom();
      cellTo = table.rowTo();
    }
  }

  /** The marked cell around a place; -1 when there is none. */
  private int cellAround(int place) {
    return cells.count() == 0 ? -1 : cells.holding(text.original(place));
  }

  private static void add(int[] entries, PhraseHits headers) {
    if (entries.length > 0) {
      headers.add(entries, null, PhraseHits.From.CELL, 0, PhraseHits.ANY);
    }
  }

  /** Where the cell of the place last moved to begins. */
  int from() {
    return cellFrom;
  }

  /** Where the cell of the place last moved to ends. */
  int to() {
    return cellTo;
  }

  /** Whether the place last moved to lies in a row of plain text. */
  boolean inRow() {
    return inRow;
  }

  /** Whether header and cell to the left of {@code place} support none of these detectors. */
  boolean silentTo(int place, long[] detectors) {
    int cell = cellAround(place);
    return cell < 0
        ? noneOf(aboveInText(place), detectors)
        : noneOf(cells.above(cell), detectors) && noneOf(cells.left(cell), detectors);
  }

  private static boolean noneOf(int[] entries, long[] detectors) {
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      if ((entry & SUPPORTS) != 0 && (detectors[detector >>> 6] >>> detector & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether header or cell to the left of {@code place} supports this detector. */
  boolean supports(int place, int detector) {
    int cell = cellAround(place);
    return cell < 0
        ? supports(aboveInText(place), detector)
        : supports(cells.above(cell), detector) || supports(cells.left(cell), detector);
  }

  private static boolean supports(int[] entries, int detector) {
    int entry = PhraseEntry.of(entries, detector);
    return entry >= 0 && (PhraseEntry.kinds(entry) & ~PhraseEntry.AGAINST) != 0;
  }

  /** The phrases of the header above a place of running text. */
  private int[] aboveInText(int place) {
    int[] listed = lists.above(place);
    if (lists.inside()) {
      return listed;
    }
    if (place >= bareFrom && place < bareTo) {
      return NOTHING;
    }
    int[] above = searched(place);
    bareTo = -1;
    if (!table.inside() && !inBlanks && table.rowFrom() >= 0 && place >= table.rowFrom()) {
      bareFrom = table.rowFrom();
      bareTo = table.rowTo();
    }
    return above;
  }

  private int[] searched(int place) {
    int[] above = table.above(place);
    int line = table.rowFrom();
    inBlanks = false;
    if (table.inside() || line < 0 || line > place) {
      return above;
    }
    int end = table.rowTo();
    if (place < end) {
      above = blanks.above(place, line, end);
      inBlanks = blanks.inside();
    }
    return above;
  }
}
