package org.mailboxinventory.scanner.detect.table.markup;

import org.mailboxinventory.scanner.detect.word.Words;

/** Rows of elements, as the source of pages has them: {@code <tr><td>…</td><td>…</td></tr>}. */
final class ElementRows implements MarkupForm {
  private static final int LONGEST_ROW = 4000;
  private static final int LONGEST_TAG = 200;

  /** Between two rows lie tags and blanks of no more bytes. */
  private static final int LONGEST_GAP = 400;

  /** A header is within so many elements of its cell. */
  private static final int MOST_INNER = 3;

  @Override
  public int headers(byte[] text, int label, int length) {
    int at = label;
    for (int inner = 0; inner <= MOST_INNER; inner++) {
      int open = tagBefore(text, at);
      if (open < 0 || closes(text, open, label)) {
        return -1;
      }
      if (is(text, open, label, "th") || is(text, open, label, "td")) {
        return rowAround(text, open);
      }
      at = open;
    }
    return -1;
  }

  /** Where the tag begins that nothing but blanks part from a place; -1 where none does. */
  private static int tagBefore(byte[] text, int place) {
    int at = place;
    while (at > 0 && text[at - 1] >= 0 && text[at - 1] <= ' ') {
      at--;
    }
    if (at == 0 || text[at - 1] != '>') {
      return -1;
    }
    int open = at - 1;
    while (open > 0 && at - open < LONGEST_TAG && text[open] != '<') {
      open--;
    }
    return text[open] == '<' ? open : -1;
  }

  /** Where the row begins around a cell, unless another row is directly before it. */
  private static int rowAround(byte[] text, int cell) {
    int least = Math.max(0, cell - LONGEST_ROW);
    for (int at = cell - 1; at >= least; at--) {
      if (text[at] == '<' && (is(text, at, cell, "tr") || is(text, at, cell, "table"))) {
        return closes(text, at, cell) || !is(text, at, cell, "tr") ? -1 : at;
      }
    }
    return -1;
  }

  /** Whether the row that begins at a place is behind no other. */
  static boolean first(byte[] text, int row) {
    int tag = tagBefore(text, row);
    while (tag >= 0 && !is(text, tag, row, "tr") && row - tag < LONGEST_GAP) {
      if (is(text, tag, row, "table")) {
        return !closes(text, tag, row);
      }
      tag = tagBefore(text, tag);
    }
    return tag < 0;
  }

  @Override
  public int next(byte[] text, int from, int length) {
    int end = Math.min(length, from + LONGEST_GAP);
    int at = from;
    while (at < end) {
      if (text[at] == '<') {
        if (is(text, at, length, "table")) {
          return -1;
        }
        if (is(text, at, length, "tr") && !closes(text, at, length)) {
          return at;
        }
        at = tagEnd(text, at, length);
      } else if (Words.letterOrDigit(text[at]) && !(text[at] == 'n' && text[at - 1] == '\\')) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  @Override
  public boolean read(byte[] text, int row, int length, MarkupRow into) {
    into.clear();
    int end = Math.min(length, row + LONGEST_ROW);
    int at = tagEnd(text, row, length);
    while (at < end) {
      if (text[at] != '<') {
        at++;
        continue;
      }
      if (is(text, at, end, "tr") || is(text, at, end, "table")) {
        into.end = at;
        return into.count() > 0;
      }
      int behind = tagEnd(text, at, length);
      boolean header = is(text, at, end, "th");
      if (!closes(text, at, end) && (header || is(text, at, end, "td"))) {
        into.marked &= header;
        into.spans |= spans(text, at, behind);
        behind = cell(text, behind, end, into);
      }
      at = behind;
    }
    return false;
  }

  /** Takes what is in a cell, where it is one run of text; where that ends. */
  private static int cell(byte[] text, int from, int end, MarkupRow into) {
    int begin = from;
    while (begin < end && (text[begin] == '<' ? inner(text, begin, end) : blank(text[begin]))) {
      begin = text[begin] == '<' ? tagEnd(text, begin, end) : begin + 1;
    }
    int to = begin;
    while (to < end && text[to] != '<') {
      to++;
    }
    boolean whole =
        to < end && (closes(text, to, end) || is(text, to, end, "td") || is(text, to, end, "th"));
    into.add(text, begin, whole ? to : begin);
    return to;
  }

  private static boolean inner(byte[] text, int at, int end) {
    return !closes(text, at, end)
        && !is(text, at, end, "td")
        && !is(text, at, end, "th")
        && !is(text, at, end, "tr");
  }

  private static boolean blank(byte b) {
    return b >= 0 && b <= ' ';
  }

  private static boolean spans(byte[] text, int from, int to) {
    for (int at = from; at + 7 < to; at++) {
      if ((text[at] | 0x20) == 'c'
          && (text[at + 3] | 0x20) == 's'
          && (text[at + 6] | 0x20) == 'n') {
        return true;
      }
    }
    return false;
  }

  /** Behind the tag that begins at a place; {@code length} where it is not closed. */
  private static int tagEnd(byte[] text, int open, int length) {
    int at = open + 1;
    while (at < length && text[at] != '>' && text[at] != '<') {
      at++;
    }
    return at < length && text[at] == '>' ? at + 1 : at;
  }

  private static boolean closes(byte[] text, int open, int length) {
    return open + 1 < length && (text[open + 1] == '/' || text[open + 1] == '\\');
  }

  /** Whether a tag that opens or closes has this name. */
  private static boolean is(byte[] text, int open, int length, String name) {
    int at = open + 1;
    while (at < length && (text[at] == '/' || text[at] == '\\')) {
      at++;
    }
    for (int i = 0; i < name.length(); i++) {
      if (at + i >= length || (text[at + i] | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    int behind = at + name.length();
    return behind < length && !Words.letterOrDigit(text[behind]);
  }
}
