package org.mailboxinventory.scanner.detect.record;

import java.nio.charset.StandardCharsets;

/** What is around places in running text: lines, labels, quotes, and where a table's row is. */
final class RecordLines {
  private static final int LOOK = 400;
  private static final byte[][] BREAKS = {
    ascii("-----original"), ascii("---------- forwarded"), ascii("-- \n"), ascii("________")
  };
  private static final byte[] SEPARATORS = {'\t', '|', ';', ','};

  private RecordLines() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where the line that holds a place begins. */
  static int begin(byte[] text, int at) {
    int begin = at;
    while (begin > 0 && begin > at - LOOK && text[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  static int end(byte[] text, int at, int length) {
    int end = at;
    while (end < length && end < at + LOOK && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Whether a line begins another message, or a signature. */
  static boolean breaks(byte[] text, int begin, int length) {
    int at = begin;
    while (at < length && (text[at] == '>' || text[at] == ' ')) {
      at++;
    }
    for (byte[] mark : BREAKS) {
      if (at + mark.length <= length && matches(text, at, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] text, int at, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      int b = text[at + i] >= 'A' && text[at + i] <= 'Z' ? text[at + i] | 0x20 : text[at + i];
      if (b != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** How deep the line is quoted. */
  static int depth(byte[] text, int begin, int length) {
    int depth = 0;
    for (int at = begin; at < length && (text[at] == '>' || text[at] == ' '); at++) {
      depth += text[at] == '>' ? 1 : 0;
    }
    return depth;
  }

  static boolean blank(byte[] text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (text[at] != ' ' && text[at] != '\r' && text[at] != '\t' && text[at] != '>') {
        return false;
      }
    }
    return true;
  }

  /** Whether a label is directly before a place. */
  static boolean labelled(byte[] text, int begin, int at) {
    int last = at - 1;
    while (last >= begin && (text[last] == ' ' || text[last] == '\t')) {
      last--;
    }
    return last >= begin && (text[last] == ':' || text[last] == '=' || text[last] == '#');
  }

  /** Whether the line is a row of a table in plain text: a line beside it has the same form. */
  static boolean row(byte[] text, int begin, int end, int length) {
    for (byte separator : SEPARATORS) {
      int cells = cells(text, begin, end, separator);
      if (cells >= (separator == ',' ? 2 : 1)
          && alike(text, begin, end, length, separator, cells)) {
        return true;
      }
    }
    int gaps = gaps(text, begin, end);
    return gaps > 0 && alike(text, begin, end, length, (byte) ' ', gaps);
  }

  private static boolean alike(
      byte[] text, int begin, int end, int length, byte separator, int cells) {
    boolean before = false;
    if (begin > 1) {
      int above = begin(text, begin - 1);
      before = number(text, above, begin - 1, separator) == cells;
    }
    boolean after = false;
    if (end + 1 < length) {
      after = number(text, end + 1, end(text, end + 1, length), separator) == cells;
    }
    return before || after;
  }

  private static int number(byte[] text, int begin, int end, byte separator) {
    return separator == ' ' ? gaps(text, begin, end) : cells(text, begin, end, separator);
  }

  private static int cells(byte[] text, int begin, int end, byte separator) {
    int cells = 0;
    for (int at = begin; at < end; at++) {
      cells += text[at] == separator ? 1 : 0;
    }
    return cells;
  }

  /** Runs of blanks between words. */
  private static int gaps(byte[] text, int begin, int end) {
    int gaps = 0;
    boolean word = false;
    for (int at = begin; at + 1 < end; at++) {
      boolean gap = text[at] == ' ' && text[at + 1] == ' ';
      if (gap && word) {
        gaps++;
        word = false;
      } else if (text[at] != ' ') {
        word = true;
      }
    }
    return gaps;
  }
}
