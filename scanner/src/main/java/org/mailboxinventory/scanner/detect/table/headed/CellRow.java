package org.mailboxinventory.scanner.detect.table.headed;

import java.util.Arrays;

/** Where the cells of the row are that was read last. Reused; for one thread. */
public abstract class CellRow {
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;

  /** How many cells the row has. */
  public final int count() {
    return count;
  }

  /** Where a cell begins. */
  public final int from(int cell) {
    return from[cell];
  }

  /** Where a cell ends. */
  public final int to(int cell) {
    return to[cell];
  }

  /** Another row begins. */
  protected final void begin() {
    count = 0;
  }

  protected final void add(int cellFrom, int cellTo) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    from[count] = cellFrom;
    to[count++] = cellTo;
  }

  /** The last cell is none. */
  protected final void dropLast() {
    count--;
  }
}
