package org.mailboxinventory.scanner.detect.address.field;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as the cells of a row.
 *
 * @param cells where each begins and ends, without blanks and quotation marks around it
 */
record FieldRow(String line, List<int[]> cells) {
  /** What parts cells: one of these, two blanks or more, or the marks of HTML. */
  static final String SEPARATORS = "\t;|<, ";

  private static final int MOST_CELLS = 128;

  static FieldRow of(String line, char separator) {
    List<int[]> cells = new ArrayList<>();
    int at = separator == ' ' ? blanksEnd(line, 0) : 0;
    while (at <= line.length() && cells.size() < MOST_CELLS) {
      int end = end(line, at, separator);
      cells.add(bare(line, at, end));
      at = separator == '<' ? behindTag(line, end) : end + 1;
      at = separator == ' ' ? blanksEnd(line, at) : at;
    }
    return new FieldRow(line, cells);
  }

  private static int behindTag(String line, int from) {
    int end = line.indexOf('>', from);
    return end < 0 ? line.length() + 1 : end + 1;
  }

  private static int end(String line, int from, char separator) {
    boolean quoted = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (separator == ',' || separator == ';')) {
        quoted = !quoted;
      } else if (c == separator && !quoted && (c != ' ' || line.startsWith("  ", i))) {
        return i;
      }
    }
    return line.length();
  }

  private static int[] bare(String line, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && " \r\"'>".indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && " \r\"'".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return new int[] {begin, end};
  }

  private static int blanksEnd(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  int count() {
    return cells.size();
  }

  int from(int cell) {
    return cells.get(cell)[0];
  }

  String text(int cell) {
    return line.substring(cells.get(cell)[0], cells.get(cell)[1]);
  }

  /** The cell of a row of headers that lies above most of one of this; -1 where none does. */
  int below(FieldRow headers, int cell) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < headers.count(); i++) {
      int[] header = headers.cells.get(i);
      int[] own = cells.get(cell);
      int overlap = Math.min(header[1], own[1]) - Math.max(header[0], own[0]);
      best = overlap > most ? i : best;
      most = Math.max(most, overlap);
    }
    return best;
  }
}
