package org.mailboxinventory.scanner.detect.record;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The rows of marked-up tables: in which row each cell is, and which role heads its column. */
final class RecordTables {
  private static final int LABEL = 80;
  private static final int MOST_COLUMNS = 1024;
  private static final int DEEPEST = 16;
  private static final int OPEN = Integer.MAX_VALUE;

  private final RecordRoles roles;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] row = new int[256];

  /** The table, where it may tell of one subject row after row; else 0. */
  private int[] table = new int[256];

  private int[] role = new int[256];
  private int count;
  private int overflow;
  private int units;

  RecordTables(RecordRoles roles) {
    this.roles = roles;
  }

  /** A table being read. */
  private final class Level {
    private final int table = ++units;
    private int[] columnRoles = new int[16];
    private int row = ++units;
    private int column;
    private int columns;
    private int labels;
    private boolean values;
    private int[] rowRoles = new int[16];
    private int left = RecordRoles.SUBJECT;
    private int cell = -1;
    private int span = 1;

    int role() {
      int head = column < columnRoles.length ? columnRoles[column] : RecordRoles.SUBJECT;
      return head == RecordRoles.SUBJECT ? left : head;
    }

    void labelled(int named) {
      labels++;
      left = named;
      for (int at = column; at < Math.min(MOST_COLUMNS, column + span); at++) {
        rowRoles = grown(rowRoles, at);
        rowRoles[at] = named;
      }
    }

    void endRow() {
      boolean heads = !values && labels > 1;
      if (heads) {
        for (int at = 0; at < Math.min(column, rowRoles.length); at++) {
          columnRoles = grown(columnRoles, at);
          columnRoles[at] = rowRoles[at] == RecordRoles.SUBJECT ? columnRoles[at] : rowRoles[at];
        }
      }
      columns = Math.max(columns, column);
      row = ++units;
      column = 0;
      labels = 0;
      values = false;
      left = RecordRoles.SUBJECT;
      Arrays.fill(rowRoles, RecordRoles.SUBJECT);
    }
  }

  private static int[] grown(int[] numbers, int at) {
    return at < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(at + 1, at * 2));
  }

  void clear() {
    count = 0;
    overflow = 0;
    units = 0;
    levels.clear();
  }

  void beginTable() {
    if (levels.size() == DEEPEST) {
      overflow++;
    } else {
      levels.push(new Level());
    }
  }

  void endTable() {
    if (overflow > 0) {
      overflow--;
    } else if (!levels.isEmpty()) {
      levels.pop();
    }
  }

  void beginCell(int at, int span) {
    Level level = level();
    if (level == null) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      row = Arrays.copyOf(row, count * 2);
      table = Arrays.copyOf(table, count * 2);
      role = Arrays.copyOf(role, count * 2);
    }
    from[count] = at;
    to[count] = OPEN;
    level.columns = Math.max(level.columns, level.column + 1);
    row[count] = level.row;
    table[count] = level.column == 1 && level.columns == 2 ? level.table : 0;
    role[count] = level.role();
    level.span = Math.max(1, Math.min(span, MOST_COLUMNS));
    level.cell = count++;
  }

  void endCell(byte[] text, int at) {
    Level level = level();
    if (level == null || level.cell < 0) {
      return;
    }
    int begin = Math.max(0, from[level.cell]);
    to[level.cell] = at;
    level.cell = -1;
    int digits = 0;
    boolean letters = false;
    for (int i = begin; i < at; i++) {
      digits += text[i] >= '0' && text[i] <= '9' ? 1 : 0;
      letters |= text[i] < 0 || ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z');
    }
    level.values |= digits > 4;
    if (letters && digits <= 4 && at - begin <= LABEL) {
      level.labelled(roles.in(text, begin, at));
    }
    level.column += level.span;
  }

  void endRow() {
    Level level = level();
    if (level != null) {
      level.endRow();
    }
  }

  private @Nullable Level level() {
    return overflow > 0 ? null : levels.peek();
  }

  /** The innermost cell that holds a place; below zero when none does. */
  int holding(int at) {
    int low = Arrays.binarySearch(from, 0, count, at);
    int cell = low >= 0 ? low : -low - 2;
    while (cell + 1 < count && from[cell + 1] <= at) {
      cell++;
    }
    for (int least = Math.max(0, cell - 64); cell >= least; cell--) {
      if (to[cell] > at) {
        return cell;
      }
    }
    return -1;
  }

  int row(int cell) {
    return row[cell];
  }

  /**
   * The table, of a cell in the second of two columns: where nothing is found in the first, that
   * holds labels, and the table tells of one subject row after row; else 0.
   */
  int table(int cell) {
    return table[cell];
  }

  int role(int cell) {
    return role[cell];
  }

  /** Whether a cell holds running text rather than a value. */
  boolean isText(int cell, int length) {
    return Math.min(to[cell], length) - from[cell] > 3 * LABEL;
  }

  /** What lies before is gone. */
  void shift(int by) {
    int kept = 0;
    for (int cell = 0; cell < count; cell++) {
      if (to[cell] > by) {
        from[kept] = from[cell] - by;
        to[kept] = to[cell] == OPEN ? OPEN : to[cell] - by;
        row[kept] = row[cell];
        table[kept] = table[cell];
        role[kept] = role[cell];
        for (Level level : levels) {
          level.cell = level.cell == cell ? kept : level.cell;
        }
        kept++;
      }
    }
    count = kept;
  }
}
