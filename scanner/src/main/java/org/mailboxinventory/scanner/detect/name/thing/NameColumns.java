package org.mailboxinventory.scanner.detect.name.thing;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Columns of marked tables whose header leads to names though few of their cells may be one. Of
 * each column some cells at a time are looked at, ahead of the one that is asked about. For one
 * thread.
 */
public final class NameColumns {
  private static final int MOST_COLUMNS = 256;

  /** So many cells of all columns are gone through for some of one. */
  private static final int FURTHEST = 512;

  private static final int LONGEST = 200;

  private final Cells cells;
  private final ThingCells column = new ThingCells();

  /** By column, the header whose cells were looked at, up to where, and what they are. */
  private final int[][] header = new int[MOST_COLUMNS][];

  private final int[] until = new int[MOST_COLUMNS];
  private final boolean[] things = new boolean[MOST_COLUMNS];

  public NameColumns(Cells cells) {
    this.cells = cells;
  }

  /** Another part begins. */
  public void clear() {
    Arrays.fill(header, null);
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    for (int i = 0; i < MOST_COLUMNS; i++) {
      until[i] -= by;
    }
  }

  /** Whether a cell is in a column of things. */
  public boolean ofThings(int cell, NormalisedText window) {
    int at = cells.column(cell);
    if (at >= MOST_COLUMNS) {
      return false;
    }
    boolean known = header[at] == cells.above(cell);
    if (!known || cells.from(cell) > until[at]) {
      until[at] = look(cell, window);
      things[at] = column.tell() ? column.things() : known && things[at];
      header[at] = cells.above(cell);
    }
    return things[at];
  }

  /** Looks at a cell and those below it; where the last one begins. */
  private int look(int cell, NormalisedText window) {
    column.begin();
    int last = cells.from(cell);
    int end = Math.min(cells.count(), cell + FURTHEST);
    for (int i = cell; i < end; i++) {
      if (cells.column(i) != cells.column(cell) || cells.above(i) != cells.above(cell)) {
        continue;
      }
      last = cells.from(i);
      int from = window.folded(Math.max(0, last));
      int to = cells.to(i) == Integer.MAX_VALUE ? from : window.folded(cells.to(i));
      if (to - from < LONGEST && !column.take(window.text(), from, to)) {
        break;
      }
    }
    return last;
  }
}
