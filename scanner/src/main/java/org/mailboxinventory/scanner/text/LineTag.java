package org.mailboxinventory.scanner.text;

/** The tag of a break in HTML where nobody made lines of it: {@code <br>}, {@code <br />}. */
public final class LineTag {
  private static final int LONGEST = 8;

  private static final long LAST_BITS = 0x0101010101010101L;

  private LineTag() {}

  /** Where an equals sign or the bracket of a tag is, which differ in their last bit alone. */
  public static long marks(long octets) {
    return Octets.equal(octets | LAST_BITS, '=');
  }

  /**
   * How many bytes the tag at {@code at} has, with the end of the line that follows it; one where
   * the bracket begins something else.
   */
  public static int width(byte[] text, int at, int to) {
    if (at + 3 >= to || (text[at + 1] | 0x20) != 'b' || (text[at + 2] | 0x20) != 'r') {
      return 1;
    }
    int end = at + 3;
    int stop = Math.min(to, at + LONGEST);
    while (end < stop && (text[end] == ' ' || text[end] == '/')) {
      end++;
    }
    return end < stop && text[end] == '>' ? pastFeed(text, end + 1, to) - at : 1;
  }

  private static int pastFeed(byte[] text, int at, int to) {
    int feed = at < to && text[at] == '\r' ? at + 1 : at;
    return feed < to && text[feed] == '\n' ? feed + 1 : at;
  }
}
