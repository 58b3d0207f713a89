package org.mailboxinventory.scanner.source.files.mbox;

/** What some programs write before the first message: a byte order mark, and blank lines. */
public final class MboxStart {
  private MboxStart() {}

  /** Where the first line begins that holds something. */
  public static int of(byte[] bytes, int to) {
    int at = 0;
    if (to >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
      at = 3;
    }
    while (at < to && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return at;
  }

  /** Whether a file that begins with this byte may begin so, or with a line of MMDF. */
  public static boolean mayBegin(byte first) {
    return first == (byte) 0xEF || first == '\r' || first == '\n' || first == 1;
  }
}
