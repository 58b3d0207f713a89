package org.mailboxinventory.scanner.detect.table.markup;

import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Rows of lines that bars begin, as wikis have them: headers behind {@code !} or between two bars,
 * cells behind a bar each or between two, rows parted by {@code |-} or by lines.
 */
final class WikiRows implements MarkupForm {
  private static final int LONGEST_LINE = 1000;
  private static final int MOST_LINES = 40;

  @Override
  public int headers(byte[] text, int label, int length) {
    int begin = LineEdges.begin(text, label, LONGEST_LINE);
    for (int line = 0; line < MOST_LINES && begin > 1 && exclaimed(text, begin); line++) {
      int above = LineEdges.begin(text, begin - 1, LONGEST_LINE);
      if (!exclaimed(text, above)) {
        break;
      }
      begin = above;
    }
    return exclaimed(text, begin) || doubled(text, begin, length) ? begin : -1;
  }

  private static boolean exclaimed(byte[] text, int line) {
    return text[line] == '!';
  }

  private static boolean doubled(byte[] text, int line, int length) {
    return line + 2 < length && text[line] == '|' && text[line + 1] == '|';
  }

  @Override
  public int next(byte[] text, int from, int length) {
    int at = from;
    while (at + 1 < length && text[at] == '|' && text[at + 1] == '-') {
      at = behind(text, at, length);
    }
    boolean row = at + 1 < length && text[at] == '|' && text[at + 1] != '}';
    return row ? at : -1;
  }

  @Override
  public boolean read(byte[] text, int row, int length, MarkupRow into) {
    into.clear();
    boolean lines = !doubled(text, row, length);
    into.marked = exclaimed(text, row) || !lines;
    int at = row;
    do {
      int end = LineEdges.end(text, at, length);
      if (end - at > LONGEST_LINE) {
        return false;
      }
      cells(text, at, end, into);
      at = behind(text, at, length);
    } while (lines && at < length && text[at] == text[row] && goesOn(text, row, at, length));
    into.end = at;
    return into.count() > 0;
  }

  /** Whether the line at a place has cells of the row that began above, and begins none. */
  private static boolean goesOn(byte[] text, int row, int at, int length) {
    int first = LineEdges.end(text, row, length);
    boolean closed = first > row + 1 && text[first - 1] == '|';
    return !closed && at + 1 < length && text[at + 1] != '-' && text[at + 1] != '}';
  }

  private static void cells(byte[] text, int line, int end, MarkupRow into) {
    boolean two = doubled(text, line, end);
    boolean single = text[line] == '|' && !two && text[end - 1] == '|';
    int from = line + (two ? 2 : 1);
    for (int at = from; at <= end; at++) {
      boolean parted =
          at + 1 < end && text[at] == text[at + 1] && (text[at] == '|' || text[at] == '!');
      boolean one = single && at < end && text[at] == '|';
      if (at == end || parted || one) {
        if (at < end || at > from) {
          into.add(text, behindSettings(text, from, at), at);
        }
        at += parted ? 1 : 0;
        from = at + 1;
      }
    }
  }

  /** Behind the settings of a cell: {@code style="…" | value}. */
  private static int behindSettings(byte[] text, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (text[at] == '|') {
        return at + 1;
      }
    }
    return from;
  }

  private static int behind(byte[] text, int line, int length) {
    return Math.min(length, LineEdges.end(text, line, length) + 1);
  }
}
