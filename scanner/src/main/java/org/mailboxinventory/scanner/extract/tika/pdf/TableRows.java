package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a table together to rows: cells may go on over several lines. */
final class TableRows {
  private static final float CLOSE = 1.45f;
  private static final int MOST_OF_HEADER = 3;
  private static final int MOST_LINES_OF_ROW = 9;

  /** Lines of one row stand so much closer than rows do. */
  private static final float STEP = 1.14f;

  private static final float WIDEST_WITHIN = 1.7f;
  private static final float WRAPPED = 0.7f;
  private static final float ALIKE = 0.3f;
  private static final float ANCHOR = 0.6f;
  private static final float NEAR = 0.85f;

  private final TableColumns columns;
  private final int lines;
  private final int header;
  private final float[] widest;

  private TableRows(TableColumns columns) {
    this.columns = columns;
    this.lines = columns.lines().size();
    this.header = header(columns);
    this.widest = widest();
  }

  /** The rows, the header first when there is one. */
  static List<List<String>> of(TableColumns columns) {
    TableRows rows = new TableRows(columns);
    List<List<String>> made = new ArrayList<>();
    int[] row = rows.rows();
    CellJoin join = new CellJoin(columns);
    int begin = 0;
    for (int at = 1; at <= rows.lines; at++) {
      if (at == rows.lines || row[at] != row[begin]) {
        made.add(join.row(begin, at));
        begin = at;
      }
    }
    return made;
  }

  /** How many lines at its top head the table. */
  static int header(TableColumns columns) {
    int count = 0;
    boolean many = false;
    List<PdfLine> all = columns.lines();
    while (count < Math.min(all.size(), MOST_OF_HEADER)
        && all.get(count).isOfLabels()
        && (count == 0 || apart(all, count) <= CLOSE * all.get(count).em())) {
      many |= all.get(count).manyCelled();
      count++;
    }
    return many ? count : 0;
  }

  private static float apart(List<PdfLine> all, int line) {
    return all.get(line).y() - all.get(line - 1).y();
  }

  /** By line, the number of its row. */
  private int[] rows() {
    int[] row = new int[lines];
    int next = header > 0 ? 1 : 0;
    float within = within();
    if (within > 0) {
      for (int at = header; at < lines; at++) {
        boolean goesOn = at > header && apart(columns.lines(), at) <= within;
        row[at] = goesOn ? row[at - 1] : next++;
      }
      return row;
    }
    boolean[] begins = begins();
    for (int at = header; at < lines; at++) {
      next += begins[at] && at > header ? 1 : 0;
      row[at] = next;
    }
    return row;
  }

  /** The largest distance between lines of one row; 0 when each line is a row, or nearly. */
  private float within() {
    List<Float> apart = new ArrayList<>();
    for (int at = header + 1; at < lines; at++) {
      apart.add(apart(columns.lines(), at));
    }
    apart.sort(Float::compare);
    int tried = 0;
    for (int at = 1; at < apart.size() && tried < 4; at++) {
      float lower = apart.get(at - 1);
      if (lower > WIDEST_WITHIN * columns.lines().get(header).em()) {
        return 0;
      }
      if (apart.get(at) > STEP * lower && lower > 0) {
        tried++;
        if (wraps(lower * 1.01f)) {
          return lower * 1.01f;
        }
      }
    }
    return 0;
  }

  /** Whether texts that lie so close are one text that did not fit on its line. */
  private boolean wraps(float within) {
    int pairs = 0;
    int fitting = 0;
    int alike = 0;
    int group = 1;
    int goingOn = 0;
    int full = 0;
    for (int at = header + 1; at < lines; at++) {
      if (apart(columns.lines(), at) > within) {
        group = 1;
        continue;
      }
      if (++group > MOST_LINES_OF_ROW) {
        return false;
      }
      goingOn++;
      full += columns.filled(at) == columns.count() ? 1 : 0;
      for (int column = 0; column < columns.count(); column++) {
        Fragment upper = columns.cell(at - 1, column);
        Fragment lower = columns.cell(at, column);
        if (upper != null && lower != null) {
          pairs++;
          fitting += fits(upper, lower, column) ? 1 : 0;
          alike += upper.shape().equals(lower.shape()) ? 1 : 0;
        }
      }
    }
    return pairs - fitting >= WRAPPED * pairs && alike <= ALIKE * pairs && 2 * full <= goingOn;
  }

  /** Whether the first word of the lower line would have had room on the upper. */
  private boolean fits(Fragment upper, Fragment lower, int column) {
    float blank = 0.25f * columns.lines().get(header).em();
    return upper.width() + blank + lower.firstWidth() < widest[column];
  }

  /** By column, the width of its widest text below the header. */
  private float[] widest() {
    float[] found = new float[columns.count()];
    for (int at = header; at < lines; at++) {
      for (int column = 0; column < found.length; column++) {
        Fragment cell = columns.cell(at, column);
        found[column] = cell == null ? found[column] : Math.max(found[column], cell.width());
      }
    }
    return found;
  }

  /** By line, whether a row begins with it. */
  private boolean[] begins() {
    boolean[] begins = new boolean[lines];
    int fullest = 0;
    for (int at = header; at < lines; at++) {
      fullest = Math.max(fullest, columns.filled(at));
    }
    boolean[] anchor = new boolean[lines];
    for (int at = header; at < lines; at++) {
      anchor[at] = columns.filled(at) >= ANCHOR * fullest;
    }
    int[] joins = new int[lines];
    for (int at = header; at < lines; at++) {
      joins[at] = anchor[at] ? at : anchorOf(at, anchor);
    }
    for (int at = header; at < lines; at++) {
      begins[at] = at == header || joins[at] != joins[at - 1];
    }
    return begins;
  }

  /** The line to whose row a line with few cells belongs: its own number when to none. */
  private int anchorOf(int line, boolean[] anchor) {
    int above = line - 1;
    while (above >= header && !anchor[above] && isClose(above + 1)) {
      above--;
    }
    int below = line + 1;
    while (below < lines && !anchor[below] && isClose(below)) {
      below++;
    }
    float up = above >= header && anchor[above] ? distance(above, line) : Float.MAX_VALUE;
    float down = below < lines && anchor[below] ? distance(line, below) : Float.MAX_VALUE;
    float nearest = Math.min(up, down);
    PdfLine own = columns.lines().get(line);
    boolean far = nearest > (own.values() > 0 ? NEAR : CLOSE) * own.em();
    if (far || columns.cell(line, 0) != null) {
      return line;
    }
    return up <= down * 1.01f ? above : below;
  }

  private boolean isClose(int line) {
    return apart(columns.lines(), line) <= CLOSE * columns.lines().get(line).em();
  }

  private float distance(int upper, int lower) {
    return columns.lines().get(lower).y() - columns.lines().get(upper).y();
  }
}
