package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * What is behind a label and goes on in the next line, as a telephone or a day, joined as it would
 * stand in one. Reused; for one thread.
 */
public final class BrokenField extends JoinedParts {
  private static final int LONGEST = 40;

  /** The shortest telephone that groups part, and that no other number is taken for. */
  private static final int FEWEST = 8;

  /** A longer one begins with a sign or a zero; else it may be the number of a paper or a card. */
  private static final int MOST = 11;

  private static final int FEWEST_BEFORE = 2;
  private static final int FEWEST_BEHIND = 2;

  private byte[] text = new byte[0];
  private int limit;
  private int from;

  /** Where the second line begins, joined and in the text. */
  private int tail;

  private int next;

  /** The break is taken to be within a group. */
  private boolean within;

  public BrokenField() {
    super(2 * LONGEST + 1);
  }

  /** Joins what begins with a digit or a sign at a place and fills the rest of its line. */
  public boolean join(byte[] newText, int newFrom, int newLimit) {
    within = false;
    return join(newText, newFrom, newLimit, false);
  }

  /** The same where digits are at both sides of the break, which is taken to be within a group. */
  public boolean joinWithin(byte[] newText, int newFrom, int newLimit) {
    within = true;
    return join(newText, newFrom, newLimit, true)
        && AnchorScanner.isDigit(joined[tail - 1])
        && AnchorScanner.isDigit(joined[tail]);
  }

  private boolean join(byte[] newText, int newFrom, int newLimit, boolean joins) {
    text = newText;
    limit = newLimit;
    from = newFrom;
    length = 0;
    int at = from;
    while (at < limit && at - from < LONGEST && "\n\r\\=<\"".indexOf(text[at]) < 0) {
      joined[length++] = text[at++];
    }
    boolean seamless = joins || (at + 1 < limit && joins(text[at], text[at + 1]));
    while (length > 0 && " |".indexOf(joined[length - 1]) >= 0) {
      seamless = joins;
      length--;
    }
    next =
        length < (joins ? 1 : FEWEST_BEFORE)
            ? -1
            : LineBreak.next(text, from, from + length, limit);
    if (next < 0 || Columns.inRows(text, from, from + length, next)) {
      return false;
    }
    byte last = joined[length - 1];
    if (!seamless && last != '-' && last != '/') {
      joined[length++] = ' ';
    }
    tail = length;
    for (at = next; at < limit && at - next < LONGEST && text[at] != '\n'; at++) {
      joined[length++] = text[at];
    }
    end = at;
    return length > tail;
  }

  /** Whether nothing is left out but the signs of a program: the break may be within a group. */
  private static boolean joins(byte sign, byte next) {
    return sign == '"' || (sign == '=' && next < ' ');
  }

  /** Where something ends in the text; -1 where it ends before the break, or goes on. */
  @Override
  public int inText(int to) {
    int place = next + to - tail;
    return to > tail && endsThere(place) ? place : -1;
  }

  /**
   * Whether the telephone {@code text[from, to)} has so few digits that another group of it may
   * begin the next line: with its area's code it has more.
   */
  public static boolean shortTelephone(byte[] text, int from, int to, int limit) {
    boolean area = text[from] == '0' || text[from] == '(';
    int digits = AnchorScanner.digits(text, from, to);
    int next = area && digits < FEWEST ? LineBreak.next(text, from, to, limit) : -1;
    return next >= 0 && next < limit && text[next] != '0' && AnchorScanner.isDigit(text[next]);
  }

  /** Where digits begin the line below those that end at a place; -1 where none do. */
  public static int digitsBelow(byte[] text, int from, int to, int limit) {
    boolean may = to < limit && text[to] < '0' && AnchorScanner.isDigit(text[to - 1]);
    int next = may ? LineBreak.next(text, from, to, limit) : -1;
    return next >= 0 && next < limit && AnchorScanner.isDigit(text[next]) ? next : -1;
  }

  /** Whether a day ends with the century alone, and the two digits of its year are below. */
  public static boolean century(byte[] text, int to, int next, int limit) {
    int end = next + 2;
    boolean two =
        end <= limit
            && AnchorScanner.isDigit(text[next + 1])
            && (end == limit || !AnchorScanner.isDigit(text[end]));
    boolean nineteen = text[to - 2] == '1' && text[to - 1] == '9';
    boolean twenty = text[to - 2] == '2' && text[to - 1] == '0';
    return two && (nineteen || twenty) && " -./".indexOf(text[to - 3]) >= 0;
  }

  /** Whether so many digits are a telephone: on either line, and together. */
  public boolean telephone(int to) {
    int behind = AnchorScanner.digits(joined, tail, to);
    int all = AnchorScanner.digits(joined, 0, tail) + behind;
    return (within || behind >= FEWEST_BEHIND)
        && all >= FEWEST
        && (all <= MOST || "+(0".indexOf(joined[0]) >= 0);
  }

  /** Whether the line or the clause ends there, or a word in small letters follows. */
  private boolean endsThere(int place) {
    if (place >= limit || ",;)\n\r.<\"|".indexOf(text[place]) >= 0) {
      return true;
    }
    return text[place] == ' '
        && place + 1 < limit
        && (text[place + 1] == '|'
            || text[place + 1] == '('
            || text[place + 1] < 0
            || (text[place + 1] >= 'a' && text[place + 1] <= 'z'));
  }
}
