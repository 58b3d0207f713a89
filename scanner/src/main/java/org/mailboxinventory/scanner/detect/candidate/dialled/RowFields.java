package org.mailboxinventory.scanner.detect.candidate.dialled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of one row in brackets, which commas part; strings among them are in marks. */
final class RowFields {
  /** A row is no longer, and has no more fields. */
  private static final int LONGEST = 600;

  private static final int MOST = 40;

  /** Between two rows, a line's end among them. */
  private static final int GAP = 24;

  private final byte[] text;
  private final int length;

  /** Where its bracket opens, and behind where it closes. */
  private final int open;

  private int close = -1;

  /** Where the content of each field begins and ends, without its marks. */
  private int[] begins = new int[8];

  private int[] ends = new int[8];
  private int count;

  private RowFields(byte[] text, int open, int length) {
    this.text = text;
    this.open = open;
    this.length = length;
  }

  /** The row around a place; null where none is. */
  static @Nullable RowFields around(byte[] text, int place, int length) {
    int floor = Math.max(0, place - LONGEST);
    for (int at = place - 1; at >= floor; at--) {
      if (begins(text, at)) {
        RowFields row = read(text, at, length);
        return row != null && row.close > place ? row : null;
      }
    }
    return null;
  }

  /** The row behind this one; null where another thing follows. */
  @Nullable RowFields next() {
    int end = Math.min(length, close + GAP);
    int at = close;
    while (at < end && between(text[at])) {
      at++;
    }
    return at < end && text[at] == text[open] ? read(text, at, length) : null;
  }

  /** The row before this one; null where another thing is there. */
  @Nullable RowFields before() {
    int floor = Math.max(0, open - GAP);
    int at = open;
    while (at > floor && between(text[at - 1])) {
      at--;
    }
    boolean closed = at > floor && text[at - 1] == closing(text[open]);
    RowFields row = closed ? around(text, at - 1, length) : null;
    return row != null && row.close == at ? row : null;
  }

  /** Which field is {@code text[from, to)}; -1 for none. */
  int fieldOf(int from, int to) {
    for (int i = 0; i < count; i++) {
      if (begins[i] == from && ends[i] == to) {
        return i;
      }
    }
    return -1;
  }

  /** Where a field's content begins; -1 where the row has no such field. */
  int begin(int field) {
    return field < count ? begins[field] : -1;
  }

  int end(int field) {
    return field < count ? ends[field] : -1;
  }

  /** Whether a field is in marks. */
  boolean quoted(int field) {
    return field < count && marked(text, begins[field]);
  }

  /** Whether a mark of a string is before a place. */
  static boolean marked(byte[] text, int place) {
    return place > 0 && mark(text[place - 1]);
  }

  /** Whether a bracket opens a row: at a line's begin, behind a comma, or behind a word for it. */
  private static boolean begins(byte[] text, int at) {
    if (text[at] != '(' && text[at] != '[') {
      return false;
    }
    int before = at;
    while (before > 0 && text[before - 1] == ' ') {
      before--;
    }
    byte b = before > 0 ? text[before - 1] : (byte) '\n';
    return text[at + 1] != ' ' && (",\n([;=".indexOf(b) >= 0 || before < at);
  }

  private static @Nullable RowFields read(byte[] text, int open, int length) {
    RowFields row = new RowFields(text, open, length);
    return row.read() ? row : null;
  }

  private boolean read() {
    int end = Math.min(length, open + LONGEST);
    int at = open + 1;
    while (at < end) {
      int begin = pastBlanks(at, end);
      if (begin >= end) {
        return false;
      }
      boolean quoted = mark(text[begin]);
      int to = quoted ? stringEnd(begin, end) : plainEnd(begin, end);
      int parted = to < 0 ? end : pastBlanks(quoted ? to + 1 : to, end);
      if (parted >= end || count == MOST) {
        return false;
      }
      add(quoted ? begin + 1 : begin, to);
      if (text[parted] == closing(text[open])) {
        close = parted + 1;
        return count > 1;
      }
      if (text[parted] != ',') {
        return false;
      }
      at = parted + 1;
    }
    return false;
  }

  private void add(int from, int to) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    begins[count] = from;
    ends[count++] = to;
  }

  private int pastBlanks(int from, int end) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r')) {
      at++;
    }
    return at;
  }

  /** Where a string ends whose mark is at a place; -1 where it does not. */
  private int stringEnd(int from, int end) {
    int at = from + 1;
    while (at < end && text[at] != text[from]) {
      at += text[at] == '\\' ? 2 : 1;
    }
    return at < end ? at : -1;
  }

  /** Where a field without marks ends; its last blanks do not belong to it. */
  private int plainEnd(int from, int end) {
    int at = from;
    while (at < end && ",)]\n'\"([".indexOf(text[at]) < 0) {
      at++;
    }
    int to = at;
    while (to > from && text[to - 1] == ' ') {
      to--;
    }
    return at < end ? to : -1;
  }

  private static boolean between(byte b) {
    return " ,;\n\r\t".indexOf(b) >= 0;
  }

  private static byte closing(byte opening) {
    return (byte) (opening == '(' ? ')' : ']');
  }

  private static boolean mark(byte b) {
    return b == '\'' || b == '"';
  }
}
