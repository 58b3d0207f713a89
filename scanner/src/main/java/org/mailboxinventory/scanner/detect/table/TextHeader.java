package org.mailboxinventory.scanner.detect.table;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * The line of headers of a table in plain text.
 *
 * @param entries by column, what its phrases are to detectors
 * @param left by column, how many characters lie before it on its line
 * @param right by column, the same of its end
 */
@SuppressWarnings("ArrayRecordComponent") // read for each cell of a table, compared by none
record TextHeader(int[][] entries, int[] left, int[] right) {
  /** Of no columns. */
  static final TextHeader NONE = new TextHeader(new int[0][], new int[0], new int[0]);

  private static final int[] NOTHING = {};

  /**
   * The line that begins at {@code begin} as headers; null when none of them names anything, when
   * it begins to create a table, or when it is a row of a form, in which a name is beside its
   * label.
   *
   * @param marked signs that hardly part sentences part its cells, so that a header may as well say
   *     what the values below it are not
   */
  static @Nullable TextHeader of(
      byte[] text, int begin, TextRow row, CellPhrases phrases, boolean marked) {
    int columns = CreatedTable.begins(text, begin, row.to(0)) ? 0 : row.count();
    int[][] entries = new int[columns][];
    boolean any = false;
    for (int column = 0; column < columns; column++) {
      entries[column] = entries(text, row, column, phrases);
      any |= names(entries[column], marked);
    }
    if (!any || ofForm(text, row, entries, phrases)) {
      return null;
    }
    int[] left = new int[columns];
    int[] right = new int[columns];
    for (int column = 0; column < columns; column++) {
      left[column] = characters(text, begin, row.from(column));
      right[column] = left[column] + characters(text, row.from(column), row.to(column));
    }
    return new TextHeader(entries, left, right);
  }

  /** What the phrases of a header are; nothing where it is the name of what is coded beside it. */
  private static int[] entries(byte[] text, TextRow row, int column, CellPhrases phrases) {
    int[] found = phrases.in(text, row.from(column), row.to(column));
    boolean coded =
        column > 0
            && found.length > 0
            && phrases.bareName(text, row.from(column), row.to(column))
            && CodeHeader.is(text, row.from(column - 1), row.to(column - 1));
    return coded ? NOTHING : found;
  }

  private static boolean ofForm(byte[] text, TextRow row, int[][] entries, CellPhrases phrases) {
    for (int column = 1; column < entries.length; column++) {
      if (entries[column - 1].length > 0
          && phrases.person(text, row.from(column), row.to(column), entries[column])) {
        return true;
      }
    }
    return false;
  }

  int columns() {
    return entries.length;
  }

  /**
   * The phrases above a cell of a row that begins at {@code begin}.
   *
   * @param aligned columns are told by where they are on the line, not by counting cells
   */
  int[] above(byte[] text, int begin, TextRow row, int cell, boolean aligned) {
    int column = aligned ? aligned(text, begin, row, cell) : cell;
    return column >= 0 && column < entries.length ? entries[column] : NOTHING;
  }

  /** The column that lies above most of a cell; -1 when none does. */
  private int aligned(byte[] text, int begin, TextRow row, int cell) {
    int cellLeft = characters(text, begin, row.from(cell));
    int cellRight = cellLeft + characters(text, row.from(cell), row.to(cell));
    int best = -1;
    int most = 0;
    for (int column = 0; column < entries.length; column++) {
      int overlap = Math.min(cellRight, right[column]) - Math.max(cellLeft, left[column]);
      if (overlap > most) {
        most = overlap;
        best = column;
      }
    }
    return best;
  }

  private static boolean names(int[] entries, boolean marked) {
    int naming = PhraseEntry.NAME | (marked ? PhraseEntry.AGAINST : 0);
    for (int entry : entries) {
      if ((entry & naming) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of characters in {@code text[from, to)}. */
  private static int characters(byte[] text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += (text[i] & 0xc0) == 0x80 ? 0 : 1;
    }
    return count;
  }
}
