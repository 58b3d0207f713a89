package org.mailboxinventory.scanner.extract.body.charset;

import org.mailboxinventory.scanner.text.Octets;

/** Searches text eight bytes at a time. */
public final class EightBytes {
  private EightBytes() {}

  /** Where {@code wanted} stands first in {@code b[from, to)}; {@code to} when nowhere. */
  public static int find(byte[] b, int from, int to, byte wanted) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long found = Octets.equal(Octets.get(b, at), wanted);
      if (found != 0) {
        return at + Octets.first(found);
      }
    }
    while (at < to && b[at] != wanted) {
      at++;
    }
    return at;
  }

  /** Where the first byte above ASCII stands; {@code to} when all are ASCII. */
  static int endOfAscii(byte[] b, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long high = Octets.get(b, at) & Octets.HIGH;
      if (high != 0) {
        return at + Octets.first(high);
      }
    }
    while (at < to && b[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The first place where running text may not go on as it stands: a less-than sign, an ampersand,
   * a control character, or a space with one of these or another space behind it. {@code to - 8} or
   * more when there is none before.
   */
  public static int endOfWords(byte[] b, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to) {
      long x = Octets.get(b, at);
      long space = Octets.equal(x, ' ');
      long end = Octets.equal(x, '<') | Octets.equal(x, '&') | Octets.controls(x);
      end |= space & ((end | space) >>> Byte.SIZE);
      if (end != 0) {
        return at + Octets.first(end);
      }
      // What follows a space in the eighth place is seen next time.
      at += space < 0 ? Long.BYTES - 1 : Long.BYTES;
    }
    return at;
  }
}
