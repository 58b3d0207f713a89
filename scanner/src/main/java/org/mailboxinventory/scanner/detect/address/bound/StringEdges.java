package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.address.written.NextString;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The edges of a string in program text that holds an address: its quotation marks, and ends of
 * lines that are written as signs, behind which nothing of the address follows.
 */
final class StringEdges {
  private static final Signs QUOTES = Signs.of("'\"`");

  /** What ends a string's address and is no part of it. */
  private static final Signs TAIL = Signs.of(" ,;\n\r\t");

  /** What joins two strings. */
  private static final Signs JOINS = Signs.of("+.&");

  /** What closes a call, a list or an object behind a string. */
  private static final Signs BRACKETS = Signs.of(")]}");

  /** Behind a backslash, an end of a line or a tabulator. */
  private static final Signs BREAKS = Signs.of("nrt");

  private StringEdges() {}

  /**
   * Behind a mark that opens a string and is no apostrophe before a small letter: {@code 't Zand}.
   */
  static int begin(byte[] text, int from, int to) {
    int at = from;
    while (at + 1 < to
        && QUOTES.has(text[at])
        && !(text[at + 1] >= 'a' && text[at + 1] <= 'z')
        && closing(text, at + 1, to, to, text[at]) < 0) {
      at++;
    }
    return at;
  }

  /** Where the string ends, or the lines of the address in it; {@code to} where neither does. */
  static int end(byte[] text, int from, int to, int length) {
    if (RowCells.are(text, from, to, length)) {
      return to;
    }
    int end = to;
    int open = from > 0 && QUOTES.has(text[from - 1]) ? from - 1 : from;
    if (QUOTES.has(text[open]) && (open == 0 || !Words.letterOrDigit(text[open - 1]))) {
      int close = closing(text, from + (open == from ? 1 : 0), to, length, text[open]);
      for (int next = joined(text, close, to); next > 0; next = joined(text, close, to)) {
        close = closing(text, next, to, length, text[open]);
      }
      end = close > from ? close : to;
    }
    return lines(text, from, next(text, from, end));
  }

  /**
   * Behind the mark that opens the string which a sign joins to the one before it, or which is
   * handed to the next call or is below it; else -1.
   */
  private static int joined(byte[] text, int close, int to) {
    int sign = close < 0 ? to : blanksEnd(text, close + 1, to);
    int open = sign < to && JOINS.has(text[sign]) ? blanksEnd(text, sign + 1, to) : to;
    boolean joins = open < to && text[open] == text[close];
    return joins ? open + 1 : sign < to ? NextString.behind(text, close, to) : -1;
  }

  private static int blanksEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= 0 && text[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** Before the mark that closes a string where another opens behind a comma. */
  private static int next(byte[] text, int from, int to) {
    for (int at = from + 1; at + 2 < to; at++) {
      if (text[at] == ',' && QUOTES.has(text[at - 1])) {
        int open = at + 1;
        while (open < to && (text[open] == ' ' || text[open] == '\n' || text[open] == '\r')) {
          open++;
        }
        if (open < to && text[open] == text[at - 1]) {
          return at - 1;
        }
      }
    }
    return to;
  }

  /** The mark that closes a string, and is no apostrophe within a word or a name; else -1. */
  private static int closing(byte[] text, int from, int to, int length, byte mark) {
    for (int at = from; at < to; at++) {
      if (text[at] == mark && text[at - 1] != '\\') {
        boolean goesOn = at + 1 < length && Words.letterOrDigit(text[at + 1]);
        boolean name =
            mark == '\'' && at + 2 < length && text[at + 1] == ' ' && Words.letter(text[at + 2]);
        if (!goesOn && !name) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Before written ends of lines that are an empty line, or behind which nothing follows. */
  private static int lines(byte[] text, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (text[at] == '\\' && BREAKS.has(text[at + 1])) {
        int feeds = 0;
        int next = at;
        while (next + 1 < to && (text[next] == ' ' || broken(text, next))) {
          feeds += text[next] == '\\' && text[next + 1] == 'n' ? 1 : 0;
          next += text[next] == ' ' ? 1 : 2;
        }
        if (feeds > 1 || next >= to || (!Words.letterOrDigit(text[next]) && text[next] > ' ')) {
          return at;
        }
        at = next - 1;
      }
    }
    return to;
  }

  private static boolean broken(byte[] text, int at) {
    return text[at] == '\\' && BREAKS.has(text[at + 1]);
  }

  /** Without blanks, commas, pictures and an unpaired quotation mark at its end. */
  static int trimmed(byte[] text, int from, int to) {
    int end = to;
    for (int last = -1; end > from && end != last; ) {
      last = end;
      end -= TAIL.has(text[end - 1]) || unpaired(text, from, end) ? 1 : 0;
      end = call(text, from, end);
      end = text[end - 1] < 0 ? Pictures.before(text, from, end) : end;
    }
    return end > from ? end : to;
  }

  /** Before the mark of a string that brackets of a call or a list follow: {@code 4 Elm Rd']]}. */
  private static int call(byte[] text, int from, int end) {
    int mark = end;
    while (mark > from && BRACKETS.has(text[mark - 1])) {
      mark--;
    }
    if (mark == end || mark - 1 <= from || !QUOTES.has(text[mark - 1])) {
      return end;
    }
    int open = 0;
    for (int at = from; at < mark; at++) {
      open += text[at] == '(' || text[at] == '[' ? 1 : BRACKETS.has(text[at]) ? -1 : 0;
    }
    return open > 0 ? end : mark - 1;
  }

  private static boolean unpaired(byte[] text, int from, int end) {
    byte last = text[end - 1];
    if (!QUOTES.has(last)) {
      return false;
    }
    int marks = 0;
    for (int at = from; at < end; at++) {
      marks += text[at] == last ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
