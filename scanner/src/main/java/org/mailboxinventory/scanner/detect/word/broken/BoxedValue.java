package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A value with a box for each letter and digit, as forms have them: {@code A B C P E 1 2 3 4 F},
 * {@code |4|3|1|2|7|}, {@code [2][7][A][B]}; also on two lines, where the form has no more room.
 * Reused; for one thread.
 */
public final class BoxedValue extends JoinedParts {
  private static final int SHORTEST = 8;

  /** As long as an IBAN. */
  private static final int LONGEST = 34;

  /** Words in spaced letters hold fewer digits. */
  private static final int FEWEST_DIGITS = 4;

  /** Between two boxes are no more signs. */
  private static final int LONGEST_GAP = 4;

  private static final Signs SIGNS = Signs.of(" |[]()-./_");

  /** The sides of a box. */
  private static final Signs SIDES = Signs.of(" |[]()");

  /** So many boxes on a line may go on in another. */
  private static final int FEWEST = 3;

  private int from;

  /** A line may end between two boxes. */
  private boolean lines;

  /** How many lines end between the boxes. */
  private int crossed;

  public BoxedValue() {
    super(LONGEST);
  }

  /** Where the first box is. */
  public int from() {
    return from;
  }

  /** Joins the letters and digits in boxes of which this is the first digit. */
  public boolean join(byte[] text, int digit, int textLength) {
    lines = false;
    length = 0;
    return read(text, digit, textLength);
  }

  /** The same over the end of a line, where so many boxes that may go on have just been joined. */
  public boolean joinLines(byte[] text, int digit, int textLength) {
    lines = true;
    return length >= FEWEST && read(text, digit, textLength) && crossed == 1;
  }

  private boolean read(byte[] text, int digit, int textLength) {
    if (digit + SHORTEST > textLength || !AnchorScanner.isDigit(text[digit])) {
      return false;
    }
    byte sign = text[digit + 1];
    if (!SIGNS.has(sign) || !alone(text, digit, textLength)) {
      return false;
    }
    from = numberBefore(text, digit) ? -1 : first(text, digit, sign, textLength);
    length = 0;
    crossed = 0;
    int digits = 0;
    int at = from;
    while (at >= 0 && length < LONGEST) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      joined[length++] = text[at];
      end = at + 1;
      at = next(text, at, sign, textLength);
      for (int i = end; lines && i < at; i++) {
        crossed += text[i] == '\n' ? 1 : 0;
      }
    }
    return at < 0 && length >= SHORTEST && digits >= FEWEST_DIGITS;
  }

  /** Whether a hyphen with blanks around it parts a digit from another before it: {@code 1 - 8}. */
  private static boolean numberBefore(byte[] text, int digit) {
    int hyphen = blanksBefore(text, digit);
    if (hyphen == digit || hyphen == 0 || text[hyphen - 1] != '-') {
      return false;
    }
    int number = blanksBefore(text, hyphen - 1);
    return number > 0 && number < hyphen - 1 && AnchorScanner.isDigit(text[number - 1]);
  }

  private static int blanksBefore(byte[] text, int place) {
    int at = place;
    while (at > 0 && place - at < LONGEST_GAP && text[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  /** The first of the boxes before a digit; -1 where another digit is in one. */
  private int first(byte[] text, int digit, byte sign, int textLength) {
    int first = digit;
    int before = before(text, digit, sign, textLength);
    while (before >= 0 && digit - before < 2 * LONGEST) {
      if (AnchorScanner.isDigit(text[before])) {
        return -1;
      }
      first = before;
      before = before(text, before, sign, textLength);
    }
    return first;
  }

  /** The box before another, parted as boxes are; -1 where none is. */
  private int before(byte[] text, int box, byte sign, int textLength) {
    int at = box - 1;
    boolean bar = false;
    while (at > 0 && box - at <= LONGEST_GAP && between(text[at], sign)) {
      bar |= text[at] == '|' || text[at] == ']' || text[at] == ')' || text[at] == '\n';
      at--;
    }
    boolean parted = at >= 0 && at < box - 1 && (bar || at == box - 2);
    return parted && alone(text, at, textLength) ? at : -1;
  }

  /** The next box behind signs of which one parts all; -1 where none follows. */
  private int next(byte[] text, int at, byte sign, int textLength) {
    boolean parted = false;
    int next = at + 1;
    while (next < textLength && next - at <= LONGEST_GAP && between(text[next], sign)) {
      parted |= text[next] == sign || text[next] == '\n';
      next++;
    }
    return parted && next < textLength && alone(text, next, textLength) ? next : -1;
  }

  /** Whether a byte may be between two boxes that a sign parts. */
  private boolean between(byte b, byte sign) {
    return b == sign
        || SIDES.has(b)
        || b == '-'
        || b == '/'
        || (lines && (b == '\n' || b == '\r' || b == '>'));
  }

  /** Whether a letter or a digit is at a place, and none beside it. */
  private static boolean alone(byte[] text, int at, int textLength) {
    return AnchorScanner.isWord(text[at])
        && (at == 0 || !Words.letterOrDigit(text[at - 1]))
        && (at + 1 == textLength || !Words.letterOrDigit(text[at + 1]));
  }
}
