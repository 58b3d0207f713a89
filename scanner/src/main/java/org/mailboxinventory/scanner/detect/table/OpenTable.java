package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * A table while its cells are read: the headers of its columns so far, and the row at hand. For one
 * thread.
 */
final class OpenTable {
  private static final int[] NOTHING = {};

  /** A label that heads its column for some rows alone does for so many. */
  private static final int FORM_ROWS = 2;

  private int[][] headers = new int[16][];
  private int[] headerRow = new int[16];

  /** The header is that of several columns; one below it is added to it. */
  private boolean[] ofGroup = new boolean[16];

  /** The header is in a row of headers, not beside a value that it alone names. */
  private boolean[] ofHeaders = new boolean[16];

  /** The header is in a row with other cells, and these are no headers. */
  private boolean[] ofForm = new boolean[16];

  /** The header holds until the table ends: it is one of several, or a label in a row of words. */
  private boolean[] lasts = new boolean[16];

  private boolean headsAll;
  private int columns;
  int column;
  private int row;
  private int headersFrom;
  private int headersTo;
  int filled;
  boolean hasValue;

  /** A cell of the row holds a name beside its label. */
  boolean person;

  /** The cell just read is the header of codes of things. */
  boolean codes;

  private boolean wide;
  private int labels;
  private int[] labelColumn = new int[16];
  private int[] labelSpan = new int[16];
  private int[][] labelEntries = new int[16][];
  private boolean[] labelWhole = new boolean[16];
  int cell = -1;
  int span = 1;
  int[] left = NOTHING;

  void clear() {
    columns = 0;
    column = 0;
    row = 0;
    headersFrom = -1;
    headersTo = -1;
    beginRow();
  }

  int[] header() {
    boolean headed = column < columns && headerRow[column] >= headersFrom;
    return headed && (lasts[column] || row - headerRow[column] <= FORM_ROWS)
        ? headers[column]
        : NOTHING;
  }

  /** Whether the header of the column names the cell beside it too, as in a form of two columns. */
  boolean headerOfForm() {
    return column < columns && !ofHeaders[column] && ofForm[column];
  }

  /**
   * The cell just read is no value; its phrases are {@code entries}, perhaps none.
   *
   * @param whole they are all that it holds
   */
  void label(int[] entries, boolean whole) {
    if (entries.length == 0 || column >= Cells.MOST_COLUMNS) {
      return;
    }
    if (labels == labelColumn.length) {
      labelColumn = Arrays.copyOf(labelColumn, labels * 2);
      labelSpan = Arrays.copyOf(labelSpan, labels * 2);
      labelEntries = Arrays.copyOf(labelEntries, labels * 2);
      labelWhole = Arrays.copyOf(labelWhole, labels * 2);
    }
    labelColumn[labels] = column;
    labelSpan[labels] = Math.min(span, Cells.MOST_COLUMNS - column);
    labelWhole[labels] = whole;
    labelEntries[labels++] = entries;
    wide |= span > 1;
  }

  /**
   * In a row without values labels head their columns from now on. Where a name is beside a label
   * the row is one of a form, and its labels say nothing of what is below them.
   */
  void endRow() {
    hasValue |= person;
    boolean heads = !hasValue && (labels >= 2 || (labels == 1 && filled >= 2 && wide));
    if (heads) {
      // Headers may lie in two rows, the upper ones above several of the lower ones.
      headersFrom = headersTo == row - 1 && headersTo >= 0 ? headersFrom : row;
      headersTo = row;
    }
    headsAll = heads;
    for (int i = 0; i < labels; i++) {
      int[] entries = person ? NOTHING : labelEntries[i];
      int to = labelColumn[i] + (filled > 1 ? labelSpan[i] : 1);
      for (int at = labelColumn[i]; at < to; at++) {
        head(at, entries, to > labelColumn[i] + 1, labelWhole[i] && !hasValue);
      }
    }
    row++;
    beginRow();
  }

  private void head(int at, int[] entries, boolean ofMany, boolean alone) {
    while (at >= headers.length) {
      headers = Arrays.copyOf(headers, headers.length * 2);
      headerRow = Arrays.copyOf(headerRow, headerRow.length * 2);
      ofGroup = Arrays.copyOf(ofGroup, ofGroup.length * 2);
      ofHeaders = Arrays.copyOf(ofHeaders, ofHeaders.length * 2);
      ofForm = Arrays.copyOf(ofForm, ofForm.length * 2);
      lasts = Arrays.copyOf(lasts, lasts.length * 2);
    }
    while (columns <= at) {
      headers[columns] = NOTHING;
      headerRow[columns++] = -1;
    }
    boolean headed = ofHeaders[at] && headerRow[at] >= headersFrom && names(headers[at]);
    if (!hasValue || !headed) {
      boolean below = headed && ofGroup[at] && headerRow[at] == row - 1;
      headers[at] = below ? PhraseEntry.merged(headers[at], entries) : entries;
      headerRow[at] = row;
      ofGroup[at] = ofMany;
      ofHeaders[at] = headsAll;
      ofForm[at] = filled > 1;
      lasts[at] = headsAll || filled < 2 || alone;
    }
  }

  /** Whether it names what is below, rather than having to do with it. */
  private static boolean names(int[] entries) {
    for (int entry : entries) {
      if ((entry & PhraseEntry.NAME) != 0) {
        return true;
      }
    }
    return false;
  }

  private void beginRow() {
    column = 0;
    filled = 0;
    labels = 0;
    hasValue = false;
    person = false;
    codes = false;
    wide = false;
    cell = -1;
    left = NOTHING;
  }
}
