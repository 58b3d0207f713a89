package org.mailboxinventory.scanner.extract.tika.pdf;

/** Two tables side by side, whose rows have nothing to do with each other. */
final class TwoTables {
  private static final int FEWEST_LINES = 8;
  private static final float MOST_OF_BOTH = 0.35f;
  private static final float FEWEST_OF_ONE = 0.25f;

  /** So many lines of one side alone begin a row of it: they fill its first column. */
  private static final float BEGINNING = 0.2f;

  private TwoTables() {}

  /** The edge on whose sides they lie; -1 when there is one table. */
  static int edge(TableColumns columns) {
    int lines = columns.lines().size();
    if (lines < FEWEST_LINES) {
      return -1;
    }
    for (int edge = 1; edge < columns.count() - 2; edge++) {
      if (parts(columns, edge, lines)) {
        return edge;
      }
    }
    return -1;
  }

  private static boolean parts(TableColumns columns, int edge, int lines) {
    int both = 0;
    int left = 0;
    int right = 0;
    int begun = 0;
    int begunRight = 0;
    for (int line = 0; line < lines; line++) {
      boolean inLeft = columns.isFilled(line, 0, edge + 1);
      boolean inRight = columns.isFilled(line, edge + 1, columns.count());
      both += inLeft && inRight ? 1 : 0;
      left += inLeft && !inRight ? 1 : 0;
      right += inRight && !inLeft ? 1 : 0;
      begun += inLeft && !inRight && columns.cell(line, 0) != null ? 1 : 0;
      begunRight += inRight && !inLeft && columns.cell(line, edge + 1) != null ? 1 : 0;
    }
    boolean ownRows = begun >= BEGINNING * left && begunRight >= BEGINNING * right;
    return both < MOST_OF_BOTH * lines
        && left >= FEWEST_OF_ONE * lines
        && right >= FEWEST_OF_ONE * lines
        && ownRows;
  }
}
