package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a cell. */
final class CellJoin {
  private static final float AT_EDGE = 0.62f;
  private static final int LONGEST_GROUP = 4;

  private final TableColumns columns;
  private final float[] right;

  CellJoin(TableColumns columns) {
    this.columns = columns;
    this.right = new float[columns.count()];
    for (int column = 0; column < right.length; column++) {
      right[column] = Float.NEGATIVE_INFINITY;
      for (int at = 0; at < columns.lines().size(); at++) {
        Fragment cell = columns.cell(at, column);
        right[column] = cell == null ? right[column] : Math.max(right[column], cell.to());
      }
    }
  }

  List<String> row(int begin, int end) {
    List<String> cells = new ArrayList<>(columns.count());
    for (int column = 0; column < columns.count(); column++) {
      StringBuilder text = new StringBuilder();
      Fragment before = null;
      for (int at = begin; at < end; at++) {
        Fragment cell = columns.cell(at, column);
        if (cell != null) {
          boolean blank = before != null && !goesOn(before, cell, column, at, text);
          text.append(blank ? " " : "").append(cell.text());
          before = cell;
        }
      }
      cells.add(Direction.logical(text));
    }
    return cells;
  }

  /** Whether a number or code was broken where its line was full. */
  private boolean goesOn(
      @Nullable Fragment upper, Fragment lower, int column, int line, StringBuilder cell) {
    if (upper == null) {
      return false;
    }
    String last = upper.lastWord();
    String first = lower.firstWord();
    boolean full = right[column] - upper.to() < AT_EDGE * columns.lines().get(line).em();
    boolean groups = cell.indexOf(" ") >= 0 && last.length() <= LONGEST_GROUP;
    return full && !groups && isCode(last) && isCode(first);
  }

  private static boolean isCode(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && !(c >= 'A' && c <= 'Z') && c != '-' && c != '/') {
        return false;
      }
    }
    return digit;
  }
}
