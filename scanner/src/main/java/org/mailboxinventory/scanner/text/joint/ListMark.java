package org.mailboxinventory.scanner.text.joint;

import org.mailboxinventory.scanner.text.Signs;

/** The sign, the letter or the number before the item of a list, with the blanks behind it. */
final class ListMark {
  private static final Signs SIGNS = Signs.of("-*+o#");

  /** Numbers, and letters as they count: {@code 12.}, {@code a)}, {@code iii)}, {@code 2.10}. */
  private static final int LONGEST = 5;

  private static final int MOST_BLANKS = 4;

  /** The bytes of a dot, a dash or the like beyond ASCII, and what they begin with. */
  private static final int SIGN = 3;

  private static final byte FIRST = (byte) 0xe2;

  private ListMark() {}

  /** How wide it is that begins at a place; 0 where none does. */
  static int size(byte[] text, int from, int to) {
    int end = sign(text, from, to);
    end = end == from ? number(text, from, to) : end;
    int at = end;
    while (at < to && text[at] == ' ') {
      at++;
    }
    boolean apart = at > end && at - end <= MOST_BLANKS;
    return end > from && apart ? columns(text, from, at) : 0;
  }

  private static int sign(byte[] text, int from, int to) {
    if (from + SIGN < to && text[from] == FIRST) {
      return from + SIGN;
    }
    return from < to && SIGNS.has(text[from]) ? from + 1 : from;
  }

  /** Behind what counts an item and the stop or bracket that closes it; else the same place. */
  private static int number(byte[] text, int from, int to) {
    int at = from < to && text[from] == '(' ? from + 1 : from;
    int begin = at;
    while (at < to && at - begin < LONGEST && counts(text[at])) {
      at++;
    }
    boolean closed = at > begin && at < to && (text[at] == ')' || text[at] == '.');
    boolean parted = at > begin && at < to && text[at] == ' ' && text[at - 1] == '.';
    return closed ? at + 1 : parted ? at : from;
  }

  private static boolean counts(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || (b | 0x20) == 'i' || small(b);
  }

  private static boolean small(byte b) {
    return (b >= 'a' && b <= 'h') || b == 'v' || b == 'x';
  }

  private static int columns(byte[] text, int from, int to) {
    int columns = 0;
    for (int at = from; at < to; at++) {
      columns += (text[at] & 0xc0) != 0x80 ? 1 : 0;
    }
    return columns;
  }
}
