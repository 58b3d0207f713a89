package org.mailboxinventory.scanner.detect.name.thing;

/** A cell of a line of plain text, and the one to its left. For one thread. */
final class ColumnCell {
  private byte[] text = new byte[0];
  private int from;
  private int to;
  private int leftFrom;
  private int leftTo;

  void begin(byte[] newText) {
    text = newText;
  }

  /** Where the cell found last begins. */
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The cell to its left; empty where there is none. */
  int leftFrom() {
    return leftFrom;
  }

  int leftTo() {
    return leftTo;
  }

  /** From now on this is the cell, with none to its left. */
  void is(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    leftFrom = newFrom;
    leftTo = newFrom;
  }

  /** How many cells end in {@code text[begin, end)}, the beginning of a line. */
  int count(int begin, int end, byte separator) {
    int count = 0;
    boolean quoted = false;
    for (int at = begin; at < end; at++) {
      quoted ^= quotes(text[at], separator);
      count += text[at] == separator && !quoted ? 1 : 0;
    }
    return count;
  }

  /** Finds the cell of a line that has so many before it; false where the line has none. */
  boolean find(int begin, int end, byte separator, int column) {
    is(begin, begin);
    int cells = 0;
    boolean quoted = false;
    for (int at = begin; at < end; at++) {
      quoted ^= quotes(text[at], separator);
      if (text[at] != separator || quoted) {
        continue;
      }
      if (cells == column) {
        to = at;
        return true;
      }
      cells++;
      leftFrom = from;
      leftTo = at;
      from = at + 1;
    }
    to = end;
    return cells == column;
  }

  private static boolean quotes(byte sign, byte separator) {
    return sign == '"' && (separator == ',' || separator == ';');
  }

  /**
   * Finds the cell, of those that two blanks part, that stands above so many characters.
   *
   * @param column how many characters are before them on their line
   */
  boolean above(int begin, int end, int column, int width) {
    is(begin, begin);
    int at = begin;
    int place = 0;
    while (at < end && place < column + width) {
      int left = place;
      from = at;
      while (at < end && !(text[at] == ' ' && (at + 1 >= end || text[at + 1] == ' '))) {
        place += (text[at++] & 0xc0) == 0x80 ? 0 : 1;
      }
      to = at;
      if (to > from && place > column && left < column + width) {
        return true;
      }
      leftFrom = to > from ? from : leftFrom;
      leftTo = to > from ? to : leftTo;
      while (at < end && text[at] == ' ') {
        at++;
        place++;
      }
    }
    return false;
  }

  /** The number of characters in {@code text[begin, end)}. */
  int characters(int begin, int end) {
    int count = 0;
    for (int at = begin; at < end; at++) {
      count += (text[at] & 0xc0) == 0x80 ? 0 : 1;
    }
    return count;
  }
}
