package org.mailboxinventory.scanner.detect.word;

/**
 * The tag of a field of a payment message, at the begin of its line: {@code :25:}, {@code :60F:}.
 */
public final class FieldTag {
  /** A colon, two digits, a colon; a capital may stand before the last. */
  private static final int SHORTEST = 4;

  /** A question mark and two digits. */
  public static final int SUBFIELD = 3;

  private FieldTag() {}

  /** Where the tag begins that ends at a place; -1 when none does. */
  public static int endingAt(byte[] text, int to) {
    if (to < SHORTEST || text[to - 1] != ':') {
      return -1;
    }
    boolean option = text[to - 2] >= 'A' && text[to - 2] <= 'Z';
    int from = to - SHORTEST - (option ? 1 : 0);
    boolean tag =
        from >= 0
            && text[from] == ':'
            && AnchorScanner.isDigit(text[from + 1])
            && AnchorScanner.isDigit(text[from + 2])
            && (from == 0 || text[from - 1] == '\n' || text[from - 1] == '\r');
    return tag ? from : -1;
  }

  /**
   * Whether the number of a subfield ends at a place, as German banks write them into the details
   * of a statement: {@code ?31} before an account.
   */
  public static boolean subfieldEndsAt(byte[] text, int to) {
    return to > SUBFIELD
        && text[to - SUBFIELD] == '?'
        && AnchorScanner.isDigit(text[to - 1])
        && AnchorScanner.isDigit(text[to - 2])
        && text[to - SUBFIELD - 1] != '=';
  }

  /** Whether that of who pays or is paid does: {@code ?32}, and {@code ?33} where it goes on. */
  public static boolean partyEndsAt(byte[] text, int to) {
    return subfieldEndsAt(text, to)
        && text[to - 2] == '3'
        && (text[to - 1] == '2' || text[to - 1] == '3');
  }

  /** Whether {@code text[from, to)} is all of a subfield: another begins behind it. */
  public static boolean subfield(byte[] text, int from, int to, int length) {
    return to < length && text[to] == '?' && subfieldEndsAt(text, from);
  }
}
