package org.mailboxinventory.scanner.detect.context.other;

/** Signs at the begin of a line that are no part of what it says: of quoted mail, of a list. */
final class LineMarks {
  private static final int MOST_MARKS = 8;

  private LineMarks() {}

  /** Whether nothing but such signs is before a place in its line. */
  static boolean beginsLine(byte[] text, int place) {
    int at = place;
    while (at > 0 && place - at < MOST_MARKS && " \t>*-|".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at == 0 || text[at - 1] == '\n';
  }
}
