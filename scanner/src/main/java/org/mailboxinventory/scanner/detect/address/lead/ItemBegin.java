package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.LineEdges;

/** What a place begins behind a line's end or a full stop: an item of a list, a sentence. */
public final class ItemBegin {
  /** So wide at most are the marks of quoted mail, the mark of an item and the blanks around. */
  private static final int LONGEST_MARK = 16;

  private static final int LONGEST_LINE = 160;
  private static final int MOST_DIGITS = 2;

  /** The bytes of a dot or a dash beyond ASCII, and what they begin with. */
  private static final int SIGN = 3;

  private static final byte FIRST = (byte) 0xe2;

  private ItemBegin() {}

  /**
   * Whether nothing but the number, the letter or the sign of a list's item is before a place on
   * its line, and a line is above: {@code 3. }, {@code b) }, {@code - }.
   */
  public static boolean is(byte[] text, int place) {
    if (place < 2 || text[place - 1] != ' ') {
      return false;
    }
    int line = LineEdges.beginWithin(text, place, LONGEST_MARK);
    if (line <= 0) {
      return false;
    }
    int at = line;
    while (at < place && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    int mark = mark(text, at, place);
    int end = mark;
    while (end < place && text[end] == ' ') {
      end++;
    }
    return mark > at && end == place;
  }

  /** Behind the mark of an item at a place; the place itself where none is. */
  private static int mark(byte[] text, int from, int to) {
    if (text[from] == '-' || text[from] == '*') {
      return from + 1;
    }
    if (text[from] == FIRST) {
      return from + SIGN;
    }
    int first = text[from] == '(' ? from + 1 : from;
    int at = first;
    while (at < to && at - first < MOST_DIGITS && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    boolean letter = at == first && text[at] >= 'a' && text[at] <= 'z';
    at += letter ? 1 : 0;
    boolean closed = at > first && (text[at] == ')' || (text[at] == '.' && !letter));
    return closed ? at + 1 : from;
  }

  /**
   * Whether a place begins its line farther left than the line above, which no comma ends: the head
   * of what follows, as a branch's town above its address.
   */
  public static boolean outdented(byte[] text, int place) {
    if (place < 2 || text[place - 1] != '\n' || text[place - 2] == ',') {
      return false;
    }
    int above = LineEdges.begin(text, place - 1, LONGEST_LINE);
    return text[above] == '\t' || (text[above] == ' ' && text[above + 1] == ' ');
  }

  /** The full stop before a place, on the same line or at the end of the one above; or -1. */
  public static int stop(byte[] text, int place) {
    int at = place - 1;
    while (at > 0 && place - at < LONGEST_MARK && " \n\r>".indexOf(text[at]) >= 0) {
      at--;
    }
    return at > 0 && at < place - 1 && text[at] == '.' ? at : -1;
  }
}
