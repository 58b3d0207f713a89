package org.mailboxinventory.scanner.detect.word;

import org.mailboxinventory.scanner.text.Octets;

/**
 * A value that a program broke where its line was full: "card number 6070" on one line, "1022 0843
 * 7786" on the next. The two lines with a blank in place of the break, or nothing behind a hyphen,
 * and where each byte was. Reused; for one thread.
 */
public final class BrokenLine {
  /** As much of a value as may be before the break. */
  private static final int LONGEST_HEAD = 40;

  private static final int LONGEST_TAIL = 64;

  /** What is before the value, for its boundary and the word that the line must hold. */
  private static final int BEFORE = 72;

  private static final int LONGEST_MARK = 32;
  private static final int SHORTEST_GROUP = 3;

  /** Signs before the first digit, as in {@code +(0}: a value may begin with them as well. */
  private static final int SIGNS = 2;

  private final byte[] joined = new byte[BEFORE + LONGEST_HEAD + LONGEST_TAIL + 2];
  private int length;

  /** Where the value begins in the joined text. */
  private int from;

  /** Where its second line begins in the joined text, and in the window. */
  private int tail;

  private int tailInWindow;

  /** Where the line ends of which it was asked last. */
  private int lineEnd = -1;

  /** Where the value ends on that line, and from where on a value could begin that goes on. */
  private int headTo;

  private int headFrom;

  /** Where the next line begins, behind marks of quotation. */
  private int next;

  /** Another window of text. */
  public void begin() {
    lineEnd = -1;
  }

  /** Whether a value that begins at {@code at} may go on behind its line's end. */
  public boolean mayGoOn(byte[] text, int at, int length) {
    if (at > lineEnd) {
      look(text, at, length);
    }
    return at >= headFrom;
  }

  /** Looks at the end of the line around {@code at} and the beginning of the next. */
  private void look(byte[] text, int at, int length) {
    lineEnd = lineEnd(text, at, length);
    headFrom = Integer.MAX_VALUE;
    next = next(text, lineEnd + 1, length);
    if (next == 0 || !(AnchorScanner.isDigit(text[next]) || isCapital(text[next]))) {
      return;
    }
    headTo = lineEnd;
    while (headTo > at && (text[headTo - 1] == ' ' || text[headTo - 1] == '\r')) {
      headTo--;
    }
    if (headTo == at || !goesOn(text, next, length, text[headTo - 1])) {
      return;
    }
    int from = headTo;
    int floor = Math.max(Math.max(0, at - SIGNS), headTo - LONGEST_HEAD);
    while (from > floor && isOfValue(text[from - 1])) {
      from--;
    }
    headFrom = from < headTo ? from : headFrom;
  }

  /** Joins the lines if a value that begins at {@code at} goes on as one does that was broken. */
  public boolean join(byte[] text, int at, int length) {
    byte last = text[headTo - 1];
    return at < headTo
        && (AnchorScanner.isWord(last) || last == '-' || last == '/')
        && followsWord(text, at)
        && joined(text, at, length);
  }

  private static int lineEnd(byte[] text, int at, int length) {
    int end = at;
    while (end + 8 <= length && Octets.equal(Octets.get(text, end), '\n') == 0) {
      end += 8;
    }
    while (end < length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /**
   * Where the next line's text begins, behind marks of quotation or what is blank; 0 when it has
   * none.
   */
  private static int next(byte[] text, int line, int length) {
    int at = line;
    int end = Math.min(length, line + LONGEST_MARK);
    while (at < end && (text[at] == ' ' || text[at] == '>' || text[at] == '\t')) {
      at++;
    }
    return at < end ? at : 0;
  }

  private static boolean isOfValue(byte b) {
    return AnchorScanner.isDigit(b)
        || isCapital(b)
        || b == ' '
        || b == '-'
        || b == '.'
        || b == '/'
        || b == '+'
        || b == '('
        || b == ')';
  }

  /** Whether the next line begins with a piece of a value: a group of digits and capitals. */
  private static boolean goesOn(byte[] text, int next, int length, byte last) {
    int end = next;
    while (end < length && (AnchorScanner.isDigit(text[end]) || isCapital(text[end]))) {
      end++;
    }
    boolean open = last == '-' || last == '/';
    return end > next
        && (end == length || open || " \n\r.,;)".indexOf(text[end]) >= 0)
        && (end == length || !AnchorScanner.isWord(text[end]));
  }

  private static boolean isCapital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /** A line that was full holds more than the number: words before it, and a blank between. */
  private static boolean followsWord(byte[] text, int at) {
    if (at == 0 || !parts(text[at - 1])) {
      return false;
    }
    int letters = 0;
    for (int i = at - 1; i >= Math.max(0, at - BEFORE) && text[i] != '\n'; i--) {
      letters += Words.letterOrDigit(text[i]) && !AnchorScanner.isDigit(text[i]) ? 1 : 0;
      if (letters >= SHORTEST_GROUP) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(byte b) {
    return b == ' ' || b == '\t' || b == ':' || b == '(';
  }

  private boolean joined(byte[] text, int at, int textLength) {
    int begin = Math.max(0, at - BEFORE);
    System.arraycopy(text, begin, joined, 0, headTo - begin);
    from = at - begin;
    length = headTo - begin;
    byte last = text[headTo - 1];
    if (last != '-' && last != '/') {
      joined[length++] = ' ';
    }
    tail = length;
    tailInWindow = next;
    int end = Math.min(textLength, next + LONGEST_TAIL);
    for (int i = next; i < end; i++) {
      joined[length++] = text[i];
      if (text[i] == '\n') {
        break;
      }
    }
    return true;
  }

  /** The joined text. */
  public byte[] text() {
    return joined;
  }

  /** How long the joined text is. */
  public int length() {
    return length;
  }

  /** Where the value begins in the joined text. */
  public int from() {
    return from;
  }

  /** Whether a value that ends at {@code to} of the joined text reaches over the break. */
  public boolean reaches(int to) {
    return to > tail;
  }

  /** The place in the window of the end of a value that reaches over the break. */
  public int inWindow(int to) {
    return tailInWindow + to - tail;
  }

  /** Where the first line's part of the value ends in the window. */
  public int headTo() {
    return headTo;
  }

  /** Whether the first line ends with a sign behind which a value must go on. */
  public boolean open() {
    return !AnchorScanner.isWord(joined[tail - 1]) && joined[tail - 1] != ' ';
  }

  /**
   * Whether groups go on behind the break as they began before it: all of one length, the last
   * perhaps shorter, the first perhaps another where more than one come before the break.
   */
  public boolean groupsGoOn(int to) {
    int size = 0;
    int groups = 0;
    int at = from;
    boolean lastShorter = false;
    while (at < to) {
      int end = at;
      while (end < to && AnchorScanner.isWord(joined[end])) {
        end++;
      }
      if (end > at) {
        int group = end - at;
        if (groups <= 1 && at < tail && group != size) {
          size = group;
        } else if (lastShorter || group > size) {
          return false;
        } else {
          lastShorter = group < size;
        }
        groups++;
      }
      at = end + 1;
    }
    return groups >= 2 && size >= SHORTEST_GROUP;
  }
}
