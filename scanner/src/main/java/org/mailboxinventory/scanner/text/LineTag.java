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

  /**
   * Whether nothing but blanks is before the tag at {@code at} on its line, whose end above no
   * other such tag has: the tag makes no further line then.
   */
  public static boolean opensLine(byte[] text, int at) {
    int from = at;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t')) {
      from--;
    }
    if (from < 2 || text[from - 1] != '\n') {
      return false;
    }
    int above = text[from - 2] == '\r' ? from - 3 : from - 2;
    boolean line = above >= 0 && (text[above] < 0 || text[above] > ' ');
    return line && !endsTag(text, above);
  }

  /** Whether the last sign of a break's tag is at a place. */
  private static boolean endsTag(byte[] text, int bracket) {
    int from = bracket;
    while (from > 0 && bracket - from < LONGEST && text[from] != '<') {
      from--;
    }
    return text[bracket] == '>' && text[from] == '<' && width(text, from, bracket + 1) > 1;
  }

  private static int pastFeed(byte[] text, int at, int to) {
    int feed = at < to && text[at] == '\r' ? at + 1 : at;
    return feed < to && text[feed] == '\n' ? feed + 1 : at;
  }
}
