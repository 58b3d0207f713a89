package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** How a line begins that an address of mail goes on in. */
final class AddressLine {
  /** Who writes a line of a conversation is named by so many letters. */
  private static final int LONGEST_SPEAKER = 16;

  private static final int LONGEST_MARK = 32;

  /** As much as {@code mailto} ends with. */
  private static final int KEY = 4;

  private AddressLine() {}

  /**
   * Where the line begins whose marks of quotation end by a place, or who writes it: {@code AB> };
   * -1 where something else is before.
   */
  static int begin(byte[] text, int place) {
    int at = place;
    if (at < text.length && text[at] == '>') {
      while (at > 0 && place - at < LONGEST_SPEAKER && AnchorScanner.isWord(text[at - 1])) {
        at--;
      }
    }
    return at > 0 && text[at - 1] == '\n' ? at : -1;
  }

  /**
   * Whether a line's end and one blank, as calendars, cards and directories break their lines, are
   * before {@code at}, and what begins at {@code from} is an address: {@code mailto:}, {@code
   * EMAIL:}, {@code mail: } come before it.
   */
  static boolean folded(byte[] text, int from, int at) {
    if (at < 2 || text[at - 1] != ' ' || text[at - 2] != '\n') {
      return false;
    }
    int colon = from > 0 && text[from - 1] == ' ' ? from - 1 : from;
    if (colon <= KEY || text[colon - 1] != ':') {
      return false;
    }
    return key(text, colon - 1 - KEY, "mail") || key(text, colon - 1 - KEY, "ilto");
  }

  private static boolean key(byte[] text, int from, String word) {
    for (int i = 0; i < KEY; i++) {
      if ((text[from + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the text of the line before ends, when nothing but marks is before a place; else -1. */
  static int endBefore(byte[] text, int at) {
    int line = at;
    while (line > 0 && at - line < LONGEST_MARK && mark(text[line - 1])) {
      line--;
    }
    line = begin(text, line);
    if (line <= 0) {
      return -1;
    }
    int stop = line - 1;
    boolean framed = false;
    while (stop > 0
        && (text[stop - 1] == ' ' || text[stop - 1] == '\r' || bar(text, stop, framed))) {
      stop--;
      framed |= text[stop] == '|';
    }
    return stop;
  }

  /** The bar at the end of a line within a frame. */
  private static boolean bar(byte[] text, int at, boolean framed) {
    return !framed && text[at - 1] == '|' && at > 1 && text[at - 2] == ' ';
  }

  /** A blank, a mark of quotation, or a bar. */
  static boolean mark(byte b) {
    return b == ' ' || b == '>' || b == '|' || b == '\t';
  }
}
