package org.mailboxinventory.scanner.text;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.text.mark.CommonHead;
import org.mailboxinventory.scanner.text.mark.Literals;

/**
 * Where text goes on that a program broke into lines: past what ends the one and what begins the
 * other, whichever marks the program put around the break.
 */
public final class LineBreak {
  /** Blanks, marks of quotation and bars before a line's text are no more. */
  private static final int LONGEST_MARK = 96;

  private static final int FARTHEST = CommonHead.LONGEST + LONGEST_MARK;

  /** So many blanks at a line's end fill a frame. */
  private static final int LONGEST_FILL = 96;

  /** So many bytes has a sign with which tables are drawn. */
  private static final int LINE = 3;

  /** So many has the guillemet that quotes mail in France: {@code »}. */
  private static final int GUILLEMET = 2;

  private static final byte[] HYPHEN = "&shy;".getBytes(StandardCharsets.US_ASCII);

  private LineBreak() {}

  /**
   * Where the next line's text begins when the line's own ends at {@code at}; -1 where something
   * follows on the line. The next line may be empty.
   */
  public static int next(byte[] text, int at, int length) {
    int lineEnd = lineEnd(text, at, length);
    return lineEnd < 0 ? -1 : pastMarks(text, lineEnd + 1, length);
  }

  /**
   * As {@link #next(byte[], int, int)}, past what both lines begin with, too, when more than that
   * is before {@code from} on the first.
   */
  public static int next(byte[] text, int from, int at, int length) {
    int lineEnd = lineEnd(text, at, length);
    if (lineEnd < 0) {
      return Literals.next(text, at, length);
    }
    int line = LineEdges.begin(text, from, FARTHEST);
    int head = CommonHead.size(text, line, lineEnd, length);
    boolean more = head > 0 && word(text, line + head, from);
    return pastMarks(text, lineEnd + 1 + (more ? head : 0), length);
  }

  /** Where the line feed is behind a backslash, blanks or the bar of a frame; -1 for none. */
  private static int lineEnd(byte[] text, int at, int length) {
    int stop = Math.min(length, at + LONGEST_FILL);
    int end = at;
    while (end < stop && text[end] == ' ') {
      end++;
    }
    if (end < stop && text[end] == '\\') {
      int escaped = escaped(text, end, stop);
      if (escaped >= 0) {
        return escaped;
      }
      end++;
    } else if (end < stop && text[end] == '=') {
      end = pastSoftBreak(text, end, stop);
    } else if (end < stop && text[end] == '<') {
      end = pastTag(text, end, stop);
    } else if (end < stop && (text[end] == '&' || text[end] == '!')) {
      end = pastHyphen(text, end, stop);
    } else if (end < stop && (text[end] == '|' || line(text, end, stop))) {
      do {
        end += text[end] == '|' ? 1 : LINE;
      } while (end < stop && text[end] == ' ');
    }
    if (end < stop && text[end] == '\r') {
      end++;
    }
    return end < stop && text[end] == '\n' ? end : -1;
  }

  /** The letter of a line feed that is written as in a program's text: {@code \\r\\n}; or -1. */
  private static int escaped(byte[] text, int at, int stop) {
    int feed = at + 2 < stop && text[at + 1] == 'r' && text[at + 2] == '\\' ? at + 3 : at + 1;
    return feed < stop && text[feed] == 'n' ? feed : -1;
  }

  /** Past the sign of a break, or the blank before one, that quoted-printable writes (RFC 2045). */
  private static int pastSoftBreak(byte[] text, int at, int stop) {
    boolean blank = at + 2 < stop && text[at + 1] == '2' && text[at + 2] == '0';
    return blank ? at + 3 : at + 1;
  }

  /**
   * Past the tag of a break in HTML, {@code <br>} or {@code <br />}; the same place for another.
   */
  private static int pastTag(byte[] text, int at, int stop) {
    if (at + 3 >= stop || (text[at + 1] | 0x20) != 'b' || (text[at + 2] | 0x20) != 'r') {
      return at;
    }
    int end = at + 3;
    while (end < stop && (text[end] == ' ' || text[end] == '/')) {
      end++;
    }
    return end < stop && text[end] == '>' ? end + 1 : at;
  }

  /**
   * Past a soft hyphen as HTML writes it, or the sign at which programs for mail break a line that
   * is too long, with a blank before the next; the same place for another.
   */
  private static int pastHyphen(byte[] text, int at, int stop) {
    if (text[at] == '!') {
      boolean breaks = at + 2 < stop && text[at + 1] == '\n' && text[at + 2] == ' ';
      return breaks ? at + 1 : at;
    }
    int end = at;
    while (end < stop && end - at < HYPHEN.length && text[end] == HYPHEN[end - at]) {
      end++;
    }
    return end - at == HYPHEN.length ? end : at;
  }

  /** Past blanks, marks of quotation and bars from the beginning of a line on. */
  public static int pastMarks(byte[] text, int from, int length) {
    int stop = Math.min(length, from + LONGEST_MARK);
    int at = from + LineLead.size(text, from, length);
    while (at < stop) {
      int size = text[at] < 0 ? drawn(text, at, length) : mark(text[at]) ? 1 : 0;
      if (size == 0 && !colon(text, from, at)) {
        break;
      }
      at += Math.max(1, size);
    }
    return at;
  }

  /** How many bytes a sign beyond ASCII has that marks a line; 0 for another. */
  private static int drawn(byte[] text, int at, int length) {
    boolean quote = at + 1 < length && text[at] == (byte) 0xc2 && text[at + 1] == (byte) 0xbb;
    return quote ? GUILLEMET : line(text, at, length) ? LINE : 0;
  }

  /** A vertical line of those with which tables are drawn (U+2500 to U+257F). */
  private static boolean line(byte[] text, int at, int length) {
    return text[at] == (byte) 0xe2
        && at + 2 < length
        && (text[at + 1] == (byte) 0x94 || text[at + 1] == (byte) 0x95);
  }

  /** A blank, a mark of quotation, or a bar. */
  private static boolean mark(byte b) {
    return b == ' ' || b == '>' || b == '|' || b == '\t';
  }

  /** A colon below that of a form whose field goes on: blanks alone are before it. */
  private static boolean colon(byte[] text, int from, int at) {
    return text[at] == ':' && at > from + 1 && text[at - 1] == ' ' && text[at - 2] == ' ';
  }

  /** Whether a letter is in {@code text[from, to)}: more than a label is before a value. */
  public static boolean word(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < 0 || (text[i] | 0x20) >= 'a') {
        return true;
      }
    }
    return false;
  }
}
