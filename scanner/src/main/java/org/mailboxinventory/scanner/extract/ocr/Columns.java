package org.mailboxinventory.scanner.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Columns that lines under each other share. */
final class Columns {
  private Columns() {}

  /**
   * Left and right of each column, from the left; none when a line has two pieces in what would be
   * one column, or there are fewer than two lines.
   */
  static List<int[]> of(List<TextLine> lines) {
    List<int[]> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      line.cells().forEach(cell -> pieces.add(new int[] {cell.left(), cell.right()}));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece[0]));
    List<int[]> columns = new ArrayList<>();
    for (int[] piece : pieces) {
      int[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && piece[0] < last[1]) {
        last[1] = Math.max(last[1], piece[1]);
      } else {
        columns.add(piece);
      }
    }
    return lines.size() > 1 && lines.stream().allMatch(line -> fits(line, columns))
        ? columns
        : List.of();
  }

  private static boolean fits(TextLine line, List<int[]> columns) {
    List<TextLine> cells = line.cells();
    for (int i = 1; i < cells.size(); i++) {
      int left = cells.get(i - 1).left();
      int right = cells.get(i).left();
      if (columns.stream().anyMatch(c -> c[0] <= left && right < c[1])) {
        return false;
      }
    }
    return true;
  }
}
