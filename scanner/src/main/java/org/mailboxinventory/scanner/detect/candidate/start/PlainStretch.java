package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.text.Octets;

/**
 * Stretches of text that hold letters beyond ASCII, blanks, ends of lines and the signs of
 * sentences alone: no number begins there, and no sign joins a label and its value. For one thread.
 */
public final class PlainStretch {
  /** Nothing that comes between a label and its value is so long. */
  private static final int REACH = 256;

  private static final String SIGNS = " \n,.!?";

  private byte[] text = new byte[0];

  /** All between these two is known to be such a stretch. */
  private int from;

  private int to;

  /** Another window of text. */
  public void begin(byte[] newText) {
    text = newText;
    from = 0;
    to = 0;
  }

  /** Whether a byte may be in such a stretch. */
  public static boolean mayHold(byte b) {
    return b < 0 || SIGNS.indexOf(b) >= 0;
  }

  /**
   * Whether one begins at a place, ends no sooner than {@code ceiling}, and is so long that no
   * value of a label before it is behind it. What was looked at is not looked at again.
   */
  public boolean follows(int place, int ceiling) {
    int end = place + REACH;
    if (end > ceiling) {
      return false;
    }
    if (place < from || place > to) {
      from = place;
      to = place;
    }
    while (to < end) {
      long others = to + Long.BYTES <= end ? others(Octets.get(text, to)) : 0;
      if (others != 0) {
        to += Octets.first(others);
        return false;
      }
      to += Long.BYTES;
    }
    return true;
  }

  /** Where in eight bytes others are. */
  private static long others(long eight) {
    long signs = 0;
    for (int i = 0; i < SIGNS.length(); i++) {
      signs |= Octets.equal(eight, SIGNS.charAt(i));
    }
    return ~(eight | signs) & Octets.HIGH;
  }
}
