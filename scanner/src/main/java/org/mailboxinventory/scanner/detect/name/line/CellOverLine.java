package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A name that fills a cell of a record and holds the end of a line: the same sign is directly
 * before and behind it, as in {@code "name":"Asha} and {@code Rao"} below. Of signs that are in
 * lists of names, too, a cell beside it has a digit, or it is the value of a form with two columns.
 */
public final class CellOverLine {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_CELL = 40;
  private static final int LONGEST_LINE = 120;

  private CellOverLine() {}

  /**
   * Where the rest begins of a name that begins at {@code first} and of which a word ends the line
   * at {@code to}; -1 where both do not fill a cell.
   */
  public static int next(byte[] text, int first, int to, int length) {
    byte sign = first > 1 ? text[first - 1] : 0;
    if (sign == ' ' && text[first - 2] == '|') {
      return inRow(text, first, to, length);
    }
    boolean party = FieldTag.partyEndsAt(text, first);
    if (!party && sign != '"' && sign != '\t' && sign != ',' && sign != ';' && sign != '|') {
      return -1;
    }
    int next = LineBreak.next(text, first, to, length);
    int end = next < 0 ? -1 : wordsEnd(text, next, length);
    if (end < 0) {
      return -1;
    }
    if (sign == '"') {
      return closes(text, end, length) ? next : -1;
    }
    boolean closed = end < length && text[end] == (party ? '?' : sign);
    boolean ends = end == length || text[end] == '\n' || text[end] == '\r';
    if (party) {
      return closed || ends ? next : -1;
    }
    if (!given(text, first, to)) {
      return -1;
    }
    boolean number =
        (closed || ends)
            && (digitBefore(text, first - 1, sign) || (closed && digitBehind(text, end, length)));
    return number || (sign == '\t' && ends && inForm(text, first, end, length)) ? next : -1;
  }

  /** Whether a given name begins at a place that is no other word. */
  private static boolean given(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, NameLetters.end(text, from, to));
    return (flags & NameWords.FIRST) != 0 && (flags & NameWords.OTHER) == 0;
  }

  /** The same within a row of Markdown, in which a tag is the end of the line. */
  private static int inRow(byte[] text, int first, int to, int length) {
    int line = LineEdges.beginWithin(text, first, LONGEST_LINE);
    int next = to + 1;
    if (line < 0 || text[line] != '|' || next >= length || text[to] != '\n') {
      return -1;
    }
    int end = wordsEnd(text, next, length);
    int bar = end >= 0 && end < length && text[end] == ' ' ? end + 1 : end;
    return bar > end && bar < length && text[bar] == '|' ? next : -1;
  }

  /**
   * Where the name {@code text[from, to)} ends that quotation marks enclose together with the words
   * that begin the next line at {@code next}; -1 where they do not.
   */
  public static int quotedEnd(byte[] text, int from, int next, int length) {
    int end = from > 0 && text[from - 1] == '"' ? wordsEnd(text, next, length) : -1;
    return end >= 0 && closes(text, end, length) ? end : -1;
  }

  private static boolean closes(byte[] text, int end, int length) {
    return end < length && text[end] == '"';
  }

  /** Behind words that begin with capitals or are small ones between those; -1 for others. */
  private static int wordsEnd(byte[] text, int from, int length) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = wordEnd(text, at, length);
      if (end == at) {
        return -1;
      }
      boolean capital = !NameLetters.beginsSmall(text, at);
      if (end + 1 >= length || text[end] != ' ' || text[end + 1] == '|') {
        return capital ? end : -1;
      }
      at = end + 1;
    }
    return -1;
  }

  private static int wordEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length
        && (NameLetters.letter(text[at]) || (at > from && ".-'".indexOf(text[at]) >= 0))) {
      at++;
    }
    return at;
  }

  /** Whether a digit is in the cell that the sign at a place ends. */
  private static boolean digitBefore(byte[] text, int at, byte sign) {
    for (int i = at - 1; i >= 0 && at - i < LONGEST_CELL; i--) {
      if (text[i] == sign || text[i] == '\n') {
        return false;
      }
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cell behind the sign at a place begins with a digit. */
  private static boolean digitBehind(byte[] text, int at, int length) {
    int next = at + 1 < length && text[at + 1] == '"' ? at + 2 : at + 1;
    return next < length && AnchorScanner.isDigit(text[next]);
  }

  /** Whether the name's line and the one below the rest are each a cell, a tab and a cell. */
  private static boolean inForm(byte[] text, int first, int end, int length) {
    int line = LineEdges.beginWithin(text, first, LONGEST_LINE);
    int below = LineEdges.end(text, end, Math.min(length, end + 2)) + 1;
    return line >= 0
        && tabs(text, line, first) == 1
        && tabs(text, below, LineEdges.end(text, below, Math.min(length, below + LONGEST_LINE)))
            == 1;
  }

  private static int tabs(byte[] text, int from, int to) {
    int tabs = 0;
    for (int i = from; i < to; i++) {
      tabs += text[i] == '\t' ? 1 : 0;
    }
    return tabs;
  }
}
