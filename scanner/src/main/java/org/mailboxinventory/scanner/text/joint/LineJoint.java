package org.mailboxinventory.scanner.text.joint;

import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Signs;
import org.mailboxinventory.scanner.text.mark.CommonHead;
import org.mailboxinventory.scanner.text.mark.Literals;

/**
 * The end of one line and the beginning of the next, if by their indents and marks the second may
 * go on with the first: both are as far indented, or the second as far as the text of a list's item
 * on the first, or it goes back to the margin behind the first line of a paragraph, or a backslash
 * is between, or one is short and has lost the mark of quotation; both begin as the lines of a log
 * or of a program's comment do; or both are texts of a program that it joins.
 */
public final class LineJoint {
  /** No line goes on there. */
  public static final long NONE = -1;

  /** A line of more bytes is none of text that was broken. */
  private static final int LONGEST = 256;

  /** The first line of a paragraph is indented by no more. */
  private static final int LONGEST_INDENT = 8;

  /** What may follow a text of a program on its line. */
  private static final Signs BEHIND_LITERAL = Signs.of("\"'+.&|_\\");

  private static final int LONGEST_TRAIL = 6;

  private LineJoint() {}

  /** Where the line's own text ends, and where the next one's begins, of a joint. */
  public static int stop(long joint) {
    return (int) (joint >>> Integer.SIZE);
  }

  /** Where the next line's text begins. */
  public static int next(long joint) {
    return (int) joint;
  }

  /** Both places around a line feed; {@link #NONE} where the next line does not go on. */
  public static long at(byte[] text, int feed, int length) {
    int end = LineStop.trimmed(text, feed, 0);
    if (end < 2 || feed + 2 >= length) {
      return NONE;
    }
    if (BEHIND_LITERAL.has(text[end - 1])) {
      long literals = literals(text, end, length);
      if (literals != NONE) {
        return literals;
      }
    }
    if (text[end - 1] == '\n' || text[feed + 1] == '\n') {
      return NONE;
    }
    int stop = LineStop.of(text, end, 0);
    int line = LineEdges.begin(text, stop, LONGEST);
    int head = CommonHead.size(text, line, feed, length);
    if (head > 0 && names(text, line, line + head)) {
      return NONE;
    }
    int first = LineBreak.pastMarks(text, line + head, stop);
    int next = LineBreak.pastMarks(text, feed + 1 + head, length);
    if (next + 1 >= length || text[next] == '\n' || first >= stop) {
      return NONE;
    }
    int indent = next - feed - 1 - (first - line);
    boolean goesOn =
        indent == 0
            || text[end - 1] == '\\'
            || (indent > 0
                ? indent == ListMark.size(text, first, stop)
                : next == feed + 1 && (paragraph(text, line, first) || stub(text, next, length)))
            || (first == line && QuotedStub.endsAt(text, feed, length));
    return goesOn ? joint(stop, next) : NONE;
  }

  /**
   * Whether lines begin alike with the name of a field or with the same cell, so that each has a
   * value of its own: {@code Flat: }, {@code INSURED | }. Those of a log and of a program's comment
   * have a time of day or another number, or no letter.
   */
  private static boolean names(byte[] text, int from, int to) {
    boolean letter = false;
    boolean digit = false;
    for (int at = from; at < to; at++) {
      if (text[at] == '|') {
        return true;
      }
      digit |= text[at] >= '0' && text[at] <= '9';
      letter |= text[at] < 0 || (text[at] | 0x20) >= 'a';
    }
    return letter && !digit;
  }

  private static long joint(int stop, int next) {
    return (long) stop << Integer.SIZE | next;
  }

  /** The same of two texts of a program, the first of which ends by a place. */
  private static long literals(byte[] text, int end, int length) {
    int quote = end - 1;
    int stop = Math.max(1, end - LONGEST_TRAIL);
    while (quote > stop && text[quote] != '"' && text[quote] != '\'') {
      quote--;
    }
    int next = Literals.next(text, quote, length);
    return next < 0 ? NONE : joint(LineStop.trimmed(text, quote, 0), next);
  }

  private static boolean stub(byte[] text, int next, int length) {
    int end = LineEdges.end(text, next, Math.min(length, next + LONGEST));
    return QuotedStub.endsAt(text, end, length);
  }

  /** Whether blanks alone, and few, are before the text of a line. */
  private static boolean paragraph(byte[] text, int line, int first) {
    for (int at = line; at < first; at++) {
      if (text[at] != ' ' && text[at] != '\t') {
        return false;
      }
    }
    return first - line <= LONGEST_INDENT;
  }
}
