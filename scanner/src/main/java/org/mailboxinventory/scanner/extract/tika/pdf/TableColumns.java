package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.PdfWord.Link;

/** The lines of a table in columns. */
final class TableColumns {
  private static final float SAME_EDGE = 0.4f;

  /** A column that is filled so seldom may be a part of its neighbour. */
  private static final float SELDOM = 0.15f;

  private final List<PdfLine> lines;

  /** The places between columns, from left to right. */
  private final float[] edges;

  /** By line and column; null where nothing is. */
  private final @Nullable Fragment[][] cells;

  /** By column, where all its texts end; not a number when they end in different places. */
  private float[] ends = {};

  /** By edge, how many lines have a run that goes on over it. */
  private final int[] linked;

  private TableColumns(List<PdfLine> lines, float[] edges) {
    this.lines = lines;
    this.edges = edges;
    this.cells = new Fragment[lines.size()][];
    this.linked = new int[edges.length];
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isLoose()) {
        cells[at] = placed(lines.get(at));
      }
    }
    this.ends = ends();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).isLoose()) {
        cells[at] = placed(lines.get(at));
      }
    }
  }

  /** With columns that end in the middle of separators, those that are one column put together. */
  static TableColumns of(List<PdfLine> lines, List<Gaps.Stretch> separators) {
    float[] edges = new float[separators.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = separators.get(i).middle();
    }
    TableColumns made = new TableColumns(lines, edges);
    int merged = made.oneColumn();
    while (merged >= 0) {
      made = new TableColumns(lines, without(made.edges, merged));
      merged = made.oneColumn();
    }
    return made;
  }

  /** With columns that end at these places. */
  static TableColumns within(List<PdfLine> lines, float[] edges) {
    return new TableColumns(lines, edges);
  }

  private static float[] without(float[] edges, int at) {
    float[] fewer = Arrays.copyOf(edges, edges.length - 1);
    System.arraycopy(edges, at + 1, fewer, at, fewer.length - at);
    return fewer;
  }

  int count() {
    return edges.length + 1;
  }

  List<PdfLine> lines() {
    return lines;
  }

  float[] edges() {
    return edges.clone();
  }

  @Nullable Fragment cell(int line, int column) {
    return cells[line][column];
  }

  /** How many columns a line fills. */
  int filled(int line) {
    int filled = 0;
    for (Fragment cell : cells[line]) {
      filled += cell == null ? 0 : 1;
    }
    return filled;
  }

  /** Whether a line has something in the columns {@code [from, to)}. */
  boolean isFilled(int line, int from, int to) {
    for (int column = from; column < to; column++) {
      if (cells[line][column] != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Fragment[] placed(PdfLine line) {
    @Nullable Fragment[] row = new Fragment[count()];
    int before = -1;
    int begin = 0;
    while (begin < line.size()) {
      if (line.word(begin).isBar()) {
        begin++;
        continue;
      }
      int end = begin + 1;
      while (end < line.size() && isOne(line.word(end - 1), line.word(end))) {
        end++;
      }
      int column = column(line, begin, end);
      add(row, column, line, begin, end);
      if (column == before + 1
          && before >= 0
          && line.word(begin).linkTo(line.word(begin - 1)) != Link.NONE) {
        linked[before]++;
      }
      before = column;
      begin = end;
    }
    return row;
  }

  /** Whether two neighbours are in one cell, wherever columns end. */
  private static boolean isOne(PdfWord left, PdfWord word) {
    return word.touches(left)
        || (!word.isBar()
            && word.linkTo(left) != Link.NONE
            && !word.run().isWide()
            && !word.isFarFrom(left));
  }

  private static void add(@Nullable Fragment[] row, int column, PdfLine line, int begin, int end) {
    StringBuilder text = new StringBuilder();
    line.append(text, begin, end);
    PdfWord first = line.word(begin);
    float to = first.to();
    for (int i = begin + 1; i < end; i++) {
      to = Math.max(to, line.word(i).to());
    }
    Fragment before = row[column];
    if (before == null) {
      row[column] = new Fragment(text.toString(), first.from(), to, first.to() - first.from());
    } else {
      boolean blank = begin == 0 || !first.touches(line.word(begin - 1));
      row[column] = before.with(text.toString(), to, blank);
    }
  }

  /** The column in which most of some words is; where columns overlap, that of their beginning. */
  private int column(PdfLine line, int begin, int end) {
    float from = line.word(begin).from();
    float to = line.word(end - 1).to();
    if (line.isLoose()) {
      float near = SAME_EDGE * line.em();
      for (int column = 0; column < ends.length; column++) {
        if (Math.abs(ends[column] - to) <= near) {
          return column;
        }
      }
      return at(from + near / 2);
    }
    int best = at(from);
    int last = at(to);
    float most = 0;
    for (int column = best; column <= last; column++) {
      float left = column == 0 ? from : Math.max(from, edges[column - 1]);
      float right = column == edges.length ? to : Math.min(to, edges[column]);
      if (right - left > most) {
        most = right - left;
        best = column;
      }
    }
    return best;
  }

  private int at(float place) {
    int column = 0;
    while (column < edges.length && edges[column] < place) {
      column++;
    }
    return column;
  }

  private float[] ends() {
    float[] found = new float[count()];
    for (int column = 0; column < found.length; column++) {
      Gaps.Edge right = Gaps.Edge.NONE;
      Gaps.Edge left = Gaps.Edge.NONE;
      float em = 0;
      for (int line = 0; line < cells.length; line++) {
        Fragment cell = cells[line] == null ? null : cells[line][column];
        if (cell != null && !lines.get(line).isHeader()) {
          right = right.with(cell.to());
          left = left.with(cell.from());
          em = lines.get(line).em();
        }
      }
      boolean same = right.width() <= SAME_EDGE * em && left.width() > SAME_EDGE * em;
      found[column] = same ? right.most() : Float.NaN;
    }
    return found;
  }

  /** An edge whose two sides are one column; -1 when there is none. */
  private int oneColumn() {
    for (int edge = 0; edge < edges.length; edge++) {
      int left = 0;
      int right = 0;
      int both = 0;
      int leftHeaders = 0;
      int rightHeaders = 0;
      for (int line = 0; line < cells.length; line++) {
        boolean header = lines.get(line).isHeader();
        boolean inLeft = cells[line][edge] != null;
        boolean inRight = cells[line][edge + 1] != null;
        left += inLeft ? 1 : 0;
        right += inRight ? 1 : 0;
        both += inLeft && inRight ? 1 : 0;
        leftHeaders += inLeft && header ? 1 : 0;
        rightHeaders += inRight && header ? 1 : 0;
      }
      boolean apart =
          both == 0
              && ((leftHeaders == left && rightHeaders == 0)
                  || (rightHeaders == right && leftHeaders == 0));
      int fewer = Math.min(left, right);
      boolean part =
          fewer > 0 && fewer <= Math.max(2, SELDOM * cells.length) && linked[edge] == fewer;
      if (apart || part) {
        return edge;
      }
    }
    return -1;
  }
}
