package org.mailboxinventory.scanner.detect.address.bound;

/** The pieces of an address between commas, ends of lines, tags and written ends of lines. */
final class AddressPieces {
  private static final String GAP = " ,>\n\r\t";

  private AddressPieces() {}

  /** Where the piece ends that begins at a place. */
  static int end(byte[] text, int from, int to) {
    int at = from;
    while (at < to && !parts(text, at, to)) {
      at++;
    }
    return at;
  }

  private static boolean parts(byte[] text, int at, int to) {
    byte b = text[at];
    return b == ',' || b == '\n' || b == '<' || written(text, at, to) || disc(text, at, to);
  }

  /** Whether a round sign between parts is there: U+2022 or U+25CF. */
  private static boolean disc(byte[] text, int at, int to) {
    return text[at] == (byte) 0xe2
        && at + 2 < to
        && ((text[at + 1] == (byte) 0x80 && text[at + 2] == (byte) 0xa2)
            || (text[at + 1] == (byte) 0x97 && text[at + 2] == (byte) 0x8f));
  }

  private static boolean written(byte[] text, int at, int to) {
    return text[at] == '\\' && at + 1 < to && (text[at + 1] == 'n' || text[at + 1] == 'r');
  }

  /** Where the piece behind the end of one begins, behind all tags and signs between the two. */
  static int next(byte[] text, int end, int to) {
    int at = end;
    while (at < to) {
      if (written(text, at, to)) {
        at += 2;
      } else if (disc(text, at, to)) {
        at += 3;
      } else if (text[at] == '<') {
        while (at < to && text[at] != '>') {
          at++;
        }
      } else if (GAP.indexOf(text[at]) >= 0) {
        at++;
      } else {
        return at;
      }
    }
    return to;
  }
}
