package org.mailboxinventory.scanner.detect.table;

import org.jspecify.annotations.Nullable;

/**
 * The line before the rows of a table in a dump of PostgreSQL, which names their columns: {@code
 * COPY public.customers (id, name, pan) FROM stdin;}. The rows are parted by tabs (PostgreSQL
 * documentation, COPY, text format).
 */
final class CopyStatement {
  private static final String VERB = "copy ";
  private static final String SOURCE = " from stdin";

  private CopyStatement() {}

  /** The columns that {@code text[begin, end)}, a line, names; null where it is no such line. */
  static @Nullable TextHeader headers(
      byte[] text, int begin, int end, TextRow row, CellPhrases phrases) {
    if (!says(text, begin, end, VERB)) {
      return null;
    }
    int open = find(text, begin, end, '(');
    int close = find(text, open, end, ')');
    boolean rows =
        close > open + 1
            && close < end
            && says(text, close + 1, end, SOURCE)
            && find(text, close + 1, end, '(') == end;
    return rows && row.read(text, open + 1, close, (byte) ',').heads(text)
        ? TextHeader.of(text, open + 1, row, phrases, true)
        : null;
  }

  /** Whether words in letters of any size begin at a place. */
  private static boolean says(byte[] text, int at, int to, String words) {
    if (to - at < words.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if ((text[at + i] | 0x20) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int find(byte[] text, int from, int to, char sign) {
    int at = from;
    while (at < to && text[at] != sign) {
      at++;
    }
    return at;
  }
}
