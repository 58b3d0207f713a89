package org.mailboxinventory.scanner.detect.context.label;

/** Rows of fields without a header: {@code Meera Rao;ABCPE1234F;234123412346}. */
public final class FieldRow {
  /** A row is no longer than this. */
  private static final int LONGEST = 200;

  private static final String SIGNS = ";,|\t";

  private FieldRow() {}

  /**
   * Where the row begins of which {@code text[from, to)} is a whole field, between two signs or a
   * sign and an edge of the line; -1 where it is none.
   */
  public static int begin(byte[] text, int from, int to, int length) {
    int before = from;
    while (before > 0 && blankOrMark(text[before - 1])) {
      before--;
    }
    int behind = to;
    while (behind < length && blankOrMark(text[behind])) {
      behind++;
    }
    boolean first = before == 0 || text[before - 1] == '\n';
    boolean last = behind == length || text[behind] == '\n';
    boolean parted = first || SIGNS.indexOf(text[before - 1]) >= 0;
    boolean closed = last || SIGNS.indexOf(text[behind]) >= 0;
    if (!parted || !closed || (first && last)) {
      return -1;
    }
    int begin = before;
    while (begin > 0 && text[begin - 1] != '\n' && from - begin < LONGEST) {
      begin--;
    }
    return begin;
  }

  /** Whether the row that begins at a place ends before another. */
  public static boolean ends(byte[] text, int begin, int place) {
    if (place - begin > LONGEST) {
      return true;
    }
    for (int at = begin; at < place; at++) {
      if (text[at] == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean blankOrMark(byte b) {
    return b == ' ' || b == '"' || b == '\'' || b == '\r';
  }
}
