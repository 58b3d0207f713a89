package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The tag of a field of a payment message, at the begin of its line: {@code :25:}, {@code :60F:}.
 */
public final class FieldTag {
  /** A colon, two digits, a colon; a capital may stand before the last. */
  private static final int SHORTEST = 4;

  /** A question mark, or another sign, and two digits. */
  public static final int SUBFIELD = 3;

  /** Signs of subfields in details of statements, which are as often something else elsewhere. */
  private static final Signs SIGNS = Signs.of("~^<>+");

  private static final byte[] DETAILS = ":86:".getBytes(StandardCharsets.US_ASCII);

  /** The details of one payment are no longer. */
  private static final int LONGEST_DETAILS = 400;

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
   * Whether the number of a subfield ends at a place, as banks write them into the details of a
   * statement: {@code ?31} before an account in Germany, {@code ~31}, {@code ^31} and {@code +31}
   * in Poland and Bulgaria.
   */
  public static boolean subfieldEndsAt(byte[] text, int to) {
    if (to <= SUBFIELD
        || !AnchorScanner.isDigit(text[to - 1])
        || !AnchorScanner.isDigit(text[to - 2])) {
      return false;
    }
    int sign = to - SUBFIELD;
    // The sign may be at the end of the line before.
    sign -= text[sign] == '\n' && sign > 1 ? 1 : 0;
    return text[sign] == '?'
        ? text[sign - 1] != '='
        : SIGNS.has(text[sign]) && inDetails(text, sign);
  }

  /** Whether the tag of the details of a payment is before a place. */
  private static boolean inDetails(byte[] text, int to) {
    int floor = Math.max(0, to - LONGEST_DETAILS);
    for (int at = to - DETAILS.length; at >= floor; at--) {
      if (Arrays.equals(text, at, at + DETAILS.length, DETAILS, 0, DETAILS.length)) {
        return endingAt(text, at + DETAILS.length) == at;
      }
    }
    return false;
  }

  /** Whether that of who pays or is paid does: {@code ?32}, and {@code ?33} where it goes on. */
  public static boolean partyEndsAt(byte[] text, int to) {
    return subfieldEndsAt(text, to)
        && text[to - 2] == '3'
        && (text[to - 1] == '2' || text[to - 1] == '3');
  }

  /** Whether {@code text[from, to)} is all of a subfield: another begins behind it. */
  public static boolean subfield(byte[] text, int from, int to, int length) {
    return to < length
        && from > SUBFIELD
        && text[to] == text[from - SUBFIELD]
        && subfieldEndsAt(text, from);
  }
}
