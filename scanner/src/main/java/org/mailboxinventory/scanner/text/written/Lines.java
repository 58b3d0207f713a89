package org.mailboxinventory.scanner.text.written;

/** The lines of a text, which end with CR, LF, CRLF or CRCRLF. */
final class Lines {
  /** No line of a file is longer, but for lines of yEnc. */
  static final int LONGEST = 300;

  private Lines() {}

  /** Where a line ends; at the latest behind {@link #LONGEST} bytes. */
  static int end(byte[] text, int from) {
    int last = Math.min(text.length, from + LONGEST);
    int at = from;
    while (at < last && !isEnd(text[at])) {
      at++;
    }
    return at;
  }

  /** Where the next one begins, by the end of the one before. */
  static int next(byte[] text, int end) {
    if (is(text, end, '\r') && is(text, end + 1, '\r') && is(text, end + 2, '\n')) {
      return end + 3;
    }
    if (is(text, end, '\r') && is(text, end + 1, '\n')) {
      return end + 2;
    }
    return end < text.length && isEnd(text[end]) ? end + 1 : end;
  }

  static boolean isEnd(byte letter) {
    return letter == '\n' || letter == '\r';
  }

  private static boolean is(byte[] text, int at, char letter) {
    return at < text.length && text[at] == letter;
  }
}
