package org.mailboxinventory.scanner.extract.sheet;

/** Places in a sheet as it names them: {@code AB12}, counted from 0 here. */
final class CellReferences {
  static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1 << 24;

  private CellReferences() {}

  /** The column; -1 when there is none. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length(); i++) {
      int letter = (reference.charAt(i) | 0x20) - 'a';
      if (letter < 0 || letter >= 26) {
        break;
      }
      column = column * 26 + letter + 1;
      if (column > MOST_COLUMNS) {
        return -1;
      }
    }
    return column - 1;
  }

  /** The row; -1 when there is none. */
  static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9') {
        row = Math.min(MOST_ROWS, row * 10 + c - '0');
      }
    }
    return row - 1;
  }
}
