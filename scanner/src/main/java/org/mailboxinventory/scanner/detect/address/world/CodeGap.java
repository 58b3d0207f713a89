package org.mailboxinventory.scanner.detect.address.world;

/** What is between a code and the words beside it. */
final class CodeGap {
  private static final String SIGNS = " ,\n-;|>\t\r/";

  /** The bytes of the dot between words. */
  private static final byte DOTS_LEAD = (byte) 0xc2;

  private static final byte DOT = (byte) 0xb7;

  private CodeGap() {}

  static boolean is(byte b) {
    return b < 0 ? b == DOT || b == DOTS_LEAD : SIGNS.indexOf(b) >= 0;
  }

  /** Whether a line's end, a comma or a bar is at a place, or a sign between blanks. */
  static boolean parts(byte[] text, int at) {
    byte b = text[at];
    return b == '\n'
        || b == ','
        || b == ';'
        || b == '|'
        || ((b == '-' || b == '/' || b == DOT) && text[at + 1] == ' ');
  }
}
