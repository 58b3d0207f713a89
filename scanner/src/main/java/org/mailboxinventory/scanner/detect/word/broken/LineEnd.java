package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.joint.LineStop;
import org.mailboxinventory.scanner.text.mark.CommonHead;

/**
 * Where a line ends and the next begins, and whether a value may go on there that a program broke
 * where its line was full: "card number 6070" on one line, "1022 0843 7786" on the next; or where
 * its column was: the rest is below the value's beginning, and nothing before it on that line.
 * Reused; for one thread.
 */
public final class LineEnd {
  /** As much of a value as may be before the break. */
  static final int LONGEST_HEAD = 40;

  /** So far before the value is looked for the word that its line must hold. */
  private static final int BEFORE = 72;

  /** So far behind its line's beginning a line's text may begin, and a column's value. */
  private static final int LONGEST_MARK = 32;

  private static final int LONGEST_INDENT = 96;

  /** So far before a value its line's beginning is looked for. */
  private static final int FARTHEST = LONGEST_INDENT + 1;

  private static final int FEWEST_LETTERS = 2;

  /** A line with so much before the value is full. */
  private static final int FULL_LINE = 32;

  /** Signs before the first digit, as in {@code +(0}: a value may begin with them as well. */
  private static final int SIGNS = 2;

  /** The line ends here of which it was asked last. */
  private int lineEnd = -1;

  /** Where that line begins, or how far back was looked on it. */
  private int asked;

  /** Where the value ends on that line, and from where on a value could begin that goes on. */
  private int headTo;

  private int headFrom;

  /** Behind what the line and the next begin with alike; 0 where that is nothing. */
  private int afterHead;

  /** Where the next line begins, behind marks of quotation, bars and what is blank. */
  private int next;

  /** Before a place of this line there are few letters; 0 where that is not known. */
  private int wordless;

  private int fewLetters;
  private final ValueSigns.Stretch stretch = new ValueSigns.Stretch();

  /** The next line begins with a sign that a value goes on with. */
  private boolean signed;

  /** A value must go on behind what the line ends with. */
  private boolean open;

  /** A bar of a table is behind the value on its line, or before it on the next. */
  private boolean barred;

  /** Another window of text. */
  public void begin() {
    lineEnd = -1;
    stretch.begin();
  }

  /** Whether a value that begins at {@code at} may go on behind its line's end. */
  public boolean mayGoOn(byte[] text, int at, int length) {
    if (!stretch.mayReachEnd(text, at, length)) {
      return false;
    }
    if (at > lineEnd || at < asked) {
      look(text, at, length);
    }
    return at >= headFrom && at < headTo && !ColumnNumber.is(text, at, headTo, next, length);
  }

  /** Where the first line's part of the value ends in the window. */
  public int headTo() {
    return headTo;
  }

  int next() {
    return next;
  }

  /** Whether nothing parts both lines: a sign begins the second. */
  boolean signed() {
    return signed;
  }

  /** Looks at the end of the line around {@code at} and the beginning of the next. */
  private void look(byte[] text, int at, int length) {
    lineEnd = LineEdges.end(text, at, length);
    headFrom = Integer.MAX_VALUE;
    wordless = 0;
    int line = LineEdges.begin(text, at, FARTHEST);
    asked = line;
    int head = CommonHead.size(text, line, lineEnd, length);
    afterHead = head == 0 ? 0 : line + head;
    next = next(text, lineEnd + 1 + head, length);
    signed = next > 0 && ValueSigns.begins(text, next, length);
    if (next == 0 || !(signed || ValueSigns.isOfCode(text[next]))) {
      return;
    }
    headTo = LineStop.of(text, lineEnd, at);
    boolean closed = headTo > at && text[headTo - 1] == '|';
    while (headTo > at && text[headTo - 1] == '|') {
      headTo = LineStop.trimmed(text, headTo - 1, at);
    }
    barred =
        (closed || Columns.bars(text, lineEnd + 1 + head, next))
            && !framed(text, line, next, length);
    if (headTo == at || !goesOn(text, length)) {
      return;
    }
    int from = headTo;
    int floor = Math.max(Math.max(0, at - SIGNS), headTo - LONGEST_HEAD);
    while (from > floor && ValueSigns.isOfValue(text[from - 1])) {
      from--;
    }
    headFrom = from < headTo ? from : headFrom;
    // A word in capitals before it may come later, and the value may begin there.
    asked = from == floor ? from : asked;
  }

  /** Whether a bar begins each line, and no other but at its end: a quotation or a frame. */
  private boolean framed(byte[] text, int line, int next, int length) {
    int end = LineEdges.end(text, next, Math.min(length, next + LONGEST_INDENT));
    int to = LineStop.trimmed(text, end, next);
    to = to > next && text[to - 1] == '|' ? to - 1 : to;
    return text[line] == '|'
        && text[lineEnd + 1] == '|'
        && !Columns.bars(text, line + 1, headTo)
        && !Columns.bars(text, lineEnd + 2, to);
  }

  /** Where the next line's text begins that has marks from a place on; 0 when it has none. */
  private static int next(byte[] text, int from, int length) {
    int at = LineBreak.pastMarks(text, from, length);
    return at < length && at - from < LONGEST_INDENT ? at : 0;
  }

  /** Whether the next line begins with a piece of a value: a group of digits and capitals. */
  private boolean goesOn(byte[] text, int length) {
    int begin = signed ? next + 1 : next;
    int end = begin;
    while (end < length && ValueSigns.isOfCode(text[end])) {
      end++;
    }
    byte last = text[headTo - 1];
    open = ValueSigns.opens(last) || ValueSigns.pointed(text, headTo, next, length);
    return end > begin
        && (end == length
            || open
            || text[end] < 0
            || ValueSigns.goesOn(text, end, length)
            || ValueSigns.ends(text, begin, end, length))
        && (end == length || !AnchorScanner.isWord(text[end]));
  }

  /**
   * Whether the line was full: it holds more than the value that begins at {@code at}, words before
   * it and a blank between, or a letter that is none of a code; or the line above is full and ends
   * with words.
   */
  public boolean full(byte[] text, int at) {
    boolean may = open || AnchorScanner.isWord(text[headTo - 1]);
    int from = next;
    while (text[from - 1] == ' ') {
      from--;
    }
    return may && !barred && next - from <= LONGEST_MARK && followsWord(text, at);
  }

  private boolean followsWord(byte[] text, int at) {
    if (afterHead > 0 && (at < afterHead || !LineBreak.word(text, afterHead, at))) {
      return false;
    }
    if (at == 0 || !ValueSigns.before(text, at)) {
      return false;
    }
    if (text[at - 1] == '/' || FieldTag.subfieldEndsAt(text, at)) {
      return true;
    }
    if (beginsLine(text, at)) {
      return letters(text, Math.max(0, at - BEFORE), at - 1) >= FEWEST_LETTERS;
    }
    // Places come from left to right: what lies before the last of them has few letters.
    boolean again = wordless > 0 && wordless <= at;
    if (again && fewLetters + letters(text, wordless, at) < FEWEST_LETTERS) {
      return false;
    }
    fewLetters = letters(text, Math.max(0, at - BEFORE), at);
    wordless = at;
    return fewLetters >= FEWEST_LETTERS;
  }

  /** How many letters lie before {@code to}, behind {@code from} and on one line. */
  private static int letters(byte[] text, int from, int to) {
    int letters = 0;
    for (int i = to - 1; i >= from && text[i] != '\n' && letters < FEWEST_LETTERS; i--) {
      letters += Words.letter(text[i]) ? 1 : 0;
    }
    return letters;
  }

  /** Whether the value that begins at {@code at} begins its line. */
  public static boolean beginsLine(byte[] text, int at) {
    return at > 0 && text[at - 1] == '\n';
  }

  /**
   * Whether the next line has nothing but the rest of the value, which begins in the same column as
   * the value at {@code at}.
   *
   * @return where the rest ends; -1 when it is none
   */
  public int belowEnd(byte[] text, int at, int length) {
    int indent = next - lineEnd - 1;
    int line = indent == 0 ? at : LineEdges.begin(text, at, FARTHEST);
    int width = at - line;
    boolean head = afterHead > 0 && !LineBreak.word(text, afterHead, at);
    if (head || width == 0 || width > LONGEST_INDENT || Columns.twoBlanks(text, at, headTo)) {
      return -1;
    }
    boolean cell = Columns.sameCell(text, line, at, lineEnd + 1, next);
    int before = cell ? indent : Columns.width(text, line, at);
    if (before > indent || (before < indent && Columns.wideWidth(text, line, at) != indent)) {
      return -1;
    }
    return Columns.restEnd(text, next, cell, length);
  }

  /** Whether so much is before a value that its line was full. */
  public static boolean fullBefore(byte[] text, int at) {
    return at - LineEdges.begin(text, at, FARTHEST) >= FULL_LINE;
  }
}
