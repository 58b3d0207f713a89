package org.mailboxinventory.scanner.detect.candidate.secret;

/**
 * A remark in brackets directly behind a secret, in a script that puts no blank before it: {@code
 * Tsubame4Qf(初回のみ)}.
 */
final class GluedRemark {
  /** A secret is no longer. */
  private static final int LONGEST = 64;

  /** The first byte of letters of China, Japan and Korea is no lower. */
  private static final int EAST = 0xe3;

  private GluedRemark() {}

  /** Where the remark begins behind a secret that begins at a place; the ceiling where none is. */
  static int before(byte[] text, int from, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST);
    for (int at = from + 1; at + 1 < end && text[at] > ' '; at++) {
      if (text[at] == '(' && (text[at + 1] & 0xff) >= EAST) {
        return at;
      }
    }
    return ceiling;
  }
}
